package org.variorum.topic;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.Node;
import org.variorum.model.NodeKind;
import org.variorum.model.Topic;
import org.variorum.topic.TopicNames.Mention;

/** Tells what topic statements speak of, where their headings do not tell it. */
final class Subjects {
  /** How many mentions a section needs for its topic to be told from them. */
  private static final int FEWEST = 2;

  private final TopicNames names;

  Subjects(TopicNames names) {
    this.names = names;
  }

  /**
   * The other topic that a statement plainly speaks of: the only one that it names, where no
   * heading above names any; or the only one, of several that its heading compares, that it names.
   *
   * @param above the topic of the heading; may be null
   * @param compared all topics that the heading names
   */
  Optional<Topic> other(Node node, Topic above, Set<Topic> compared) {
    if (!node.kind().isStatement()
        || node.kind() == NodeKind.CODE
        || above != null && compared.size() < 2) {
      return Optional.empty();
    }
    Set<Topic> mentioned = new HashSet<>();
    names.in(node.text()).stream()
        .filter(Mention::asWritten)
        .forEach(mention -> mentioned.add(mention.topic()));
    if (mentioned.size() != 1) {
      return Optional.empty();
    }
    Topic only = mentioned.iterator().next();
    return above == null || compared.contains(only) && !only.equals(above)
        ? Optional.of(only)
        : Optional.empty();
  }

  /**
   * The topic that is named below a heading twice as often as any other; sections below it that
   * name topics themselves do not count.
   */
  Optional<Topic> most(Node heading) {
    Map<Topic, Integer> counts = new HashMap<>();
    count(heading, counts);
    List<Map.Entry<Topic, Integer>> ranked =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<Topic, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(entry -> entry.getKey().slug()))
            .toList();
    if (ranked.isEmpty() || ranked.get(0).getValue() < FEWEST) {
      return Optional.empty();
    }
    boolean plain = ranked.size() == 1 || ranked.get(0).getValue() >= 2 * ranked.get(1).getValue();
    return plain ? Optional.of(ranked.get(0).getKey()) : Optional.empty();
  }

  private void count(Node node, Map<Topic, Integer> counts) {
    List<Mention> mentions = node.kind() == NodeKind.CODE ? List.of() : names.in(node.text());
    mentions.forEach(mention -> counts.merge(mention.topic(), 1, Integer::sum));
    for (Node child : node.children()) {
      if (child.kind() != NodeKind.HEADING || names.in(child.text()).isEmpty()) {
        count(child, counts);
      }
    }
  }
}
