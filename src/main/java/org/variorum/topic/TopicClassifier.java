package org.variorum.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.variorum.model.Catalogue;
import org.variorum.model.Node;
import org.variorum.model.NodeKind;
import org.variorum.model.Note;
import org.variorum.model.Notes;
import org.variorum.model.OutlineNode;
import org.variorum.model.Topic;
import org.variorum.model.TopicOutline;
import org.variorum.model.TopicOutlines;

/**
 * Sorts every node to the topic that it is about: to that of its nearest heading that names one,
 * unless the node plainly speaks of another.
 *
 * <p>Example: below {@code ## Storage Service}, an item {@code The Queue Service keeps messages …}
 * goes to the queues.
 */
public final class TopicClassifier {
  private static final Topic UNSORTED =
      new Topic(
          Topic.UNSORTED,
          "Unsorted",
          "Unsorted",
          "",
          "",
          "",
          List.of(),
          List.of(),
          List.of(),
          null);

  private final Catalogue catalogue;
  private final HeadingReader headings;
  private final TopicRules rules;
  private final Map<String, List<OutlineNode>> roots = new HashMap<>();
  private final List<Placed> starts = new ArrayList<>();

  /**
   * @param moves what the editors moved: a node's id to a topic's slug
   */
  public TopicClassifier(Catalogue catalogue, Map<String, String> moves) {
    this.catalogue = catalogue;
    TopicNames names = new TopicNames(catalogue);
    this.headings = new HeadingReader(names, common(catalogue));
    this.rules = new TopicRules(catalogue, names, headings, moves);
  }

  /** One outline a topic, and one for what fits none. */
  public TopicOutlines classify(Notes notes) {
    roots.clear();
    for (Note note : notes.notes()) {
      places(note.roots(), start(note)).forEach(starts::add);
      starts.stream().sorted(Comparator.comparingInt(Placed::line)).forEach(this::root);
      starts.clear();
    }
    List<TopicOutline> topics =
        catalogue.topics().stream()
            .map(topic -> new TopicOutline(topic, roots.getOrDefault(topic.slug(), List.of())))
            .toList();
    return new TopicOutlines(
        notes, topics, new TopicOutline(UNSORTED, roots.getOrDefault(Topic.UNSORTED, List.of())));
  }

  /** Words that three topics' names or more begin with. */
  private static Set<String> common(Catalogue catalogue) {
    Map<String, Set<String>> first = new TreeMap<>();
    for (Topic topic : catalogue.topics()) {
      List<String> names = new ArrayList<>(topic.names());
      names.add(topic.title());
      for (String name : names) {
        List<TopicNames.Word> words = TopicNames.words(name);
        if (words.size() > 1) {
          first.computeIfAbsent(words.get(0).folded(), key -> new TreeSet<>()).add(topic.slug());
        }
      }
    }
    return first.entrySet().stream()
        .filter(e -> e.getValue().size() >= 3)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** A file or folder named after a topic is a heading above all that it holds. */
  private Place start(Note note) {
    List<String> names = List.of(note.file().replaceFirst("\\.md$", "").split("/"));
    for (int k = names.size() - 1; k >= 0; k--) {
      String name = names.get(k);
      Optional<Topic> topic = catalogue.find(name).or(() -> headings.exactly(name));
      if (topic.isPresent()) {
        String why = "file '" + note.file() + "' is named after it";
        return new Place(
            topic.get(), false, Set.of(), why, List.of(), null, List.of(), topic.get());
      }
    }
    return Place.START;
  }

  /**
   * {@code begins}: does the topic begin with it, although what stands above it is of the same
   * topic?
   */
  private record Placed(Topic topic, boolean begins, OutlineNode node) {
    int line() {
      return node.node().span().firstLine();
    }
  }

  private void root(Placed placed) {
    String slug = placed.topic() == null ? Topic.UNSORTED : placed.topic().slug();
    roots.computeIfAbsent(slug, key -> new ArrayList<>()).add(placed.node());
  }

  /** Places nodes that stand next to each other. */
  private List<Placed> places(List<Node> nodes, Place above) {
    List<Placed> placed = new ArrayList<>();
    List<Topic> before = new ArrayList<>();
    for (Node node : nodes) {
      Placed next = place(node, above.after(before));
      if (node.kind() == NodeKind.HEADING) {
        before.add(next.topic());
      }
      placed.add(next);
    }
    return placed;
  }

  private Placed place(Node node, Place above) {
    Verdict verdict = rules.decide(node, above);
    Topic topic = verdict.topic();
    boolean same = Objects.equals(topic, above.topic());
    boolean heading = node.kind() == NodeKind.HEADING;
    boolean namesTopic =
        topic != null
            && (heading || node.label() && !same)
            && headings.namesOnly(node.text(), topic, node.level(), !same || !above.named());
    boolean begins = same && heading && namesTopic && !above.named();
    boolean lost =
        !same
            && !heading
            && !verdict.opens()
            && above.parent() != null
            && !above.context().isEmpty();
    String lead = lost ? above.parent().excerpt(48).replaceAll("[:\\s]+$", "") : "";
    List<String> context = same && !begins || lost ? above.context() : List.of();
    Set<Topic> compared = heading ? verdict.compared() : above.compared();
    Place below =
        new Place(
            topic,
            verdict.named() || same && above.named(),
            compared,
            verdict.inherited(),
            context(context, node, namesTopic),
            node,
            List.of(),
            above.file());
    List<OutlineNode> children = new ArrayList<>();
    for (Placed child : places(node.children(), below)) {
      if (Objects.equals(child.topic(), topic) && !child.begins()) {
        children.add(child.node());
      } else {
        starts.add(child);
      }
    }
    return new Placed(
        topic,
        begins,
        new OutlineNode(node, verdict.reason(), namesTopic, context, lead, children));
  }

  private static List<String> context(List<String> context, Node node, boolean namesTopic) {
    List<String> below = new ArrayList<>(context);
    if (!namesTopic) {
      below.add(node.text());
    }
    return below;
  }
}
