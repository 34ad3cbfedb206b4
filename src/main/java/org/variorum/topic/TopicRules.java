package org.variorum.topic;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.model.Catalogue;
import org.variorum.model.Node;
import org.variorum.model.NodeKind;
import org.variorum.model.Topic;

/** Decides which topic one node is about, by what stands above it and what it says. */
final class TopicRules {
  /**
   * Headings down to this level begin something new; deeper ones may go on with what came before.
   */
  private static final int CHAPTER = 2;

  /** From this level on headings name sides of what is above them. */
  private static final int FACET = 3;

  private final Catalogue catalogue;
  private final HeadingReader headings;
  private final Subjects subjects;
  private final Map<String, String> moves;

  TopicRules(
      Catalogue catalogue, TopicNames names, HeadingReader headings, Map<String, String> moves) {
    this.catalogue = catalogue;
    this.headings = headings;
    this.subjects = new Subjects(names);
    this.moves = Map.copyOf(moves);
  }

  /** The topic of a node at its place, with the reason. */
  Verdict decide(Node node, Place above) {
    String moved = moves.get(node.id());
    if (moved != null) {
      Topic topic = catalogue.find(moved).orElse(null);
      return Verdict.of(topic, "moved by a decision", "its parent was moved by a decision");
    }
    if (node.kind() == NodeKind.HEADING) {
      return heading(node, above);
    }
    if (!node.children().isEmpty() && !above.insideItem() && above.file() == null) {
      Optional<Topic> topic = headings.exactly(node.text());
      if (topic.isPresent() && !topic.get().equals(above.topic())) {
        return named(topic.get(), Set.of(), node, "label");
      }
    }
    Optional<Topic> other =
        inGroup(node, above.parent())
            ? Optional.empty()
            : subjects.other(node, above.topic(), above.compared());
    if (other.isPresent()) {
      String why = "speaks of " + other.get().shortTitle();
      return Verdict.of(other.get(), "it " + why, "its parent " + why);
    }
    return Verdict.of(above.topic(), above.reason(), above.reason());
  }

  private Verdict heading(Node node, Place above) {
    Set<Topic> topics = inFile(headings.topics(node.text()), node, above.file());
    if (!topics.isEmpty()) {
      // a chapter begins something new; a section among several topics goes on with the one before
      // it
      Topic before = node.level() > CHAPTER ? above.previous() : null;
      Topic topic =
          Stream.of(above.topic(), before)
              .filter(known -> known != null && topics.contains(known))
              .findFirst()
              .orElse(topics.iterator().next());
      if (node.level() >= FACET && !mayOpen(topic, node, above)) {
        return Verdict.of(above.topic(), above.reason(), above.reason());
      }
      return named(topic, headings.compares(node.text()) ? topics : Set.of(), node, "heading");
    }
    if (above.topic() == null) {
      Optional<Topic> most = subjects.most(node);
      Topic topic = most.orElse(node.level() > CHAPTER ? above.previous() : null);
      if (topic != null) {
        String why =
            most.isPresent() ? "what stands below it speaks of " : "it follows a section on ";
        String below =
            "heading '"
                + node.excerpt(60)
                + "' (line "
                + node.span().firstLine()
                + "), since "
                + why
                + topic.shortTitle();
        return new Verdict(topic, Set.of(), why + topic.shortTitle(), below, false, true);
      }
    }
    return Verdict.of(above.topic(), above.reason(), above.reason());
  }

  /**
   * A side of the topic above opens another only by that one's bare name, or goes on with one that
   * was opened before.
   */
  private boolean mayOpen(Topic topic, Node heading, Place above) {
    return above.topic() == null
        || topic.equals(above.topic())
        || above.before().contains(topic)
        || heading.level() == FACET && headings.isName(heading.text(), topic)
        || headings.exactly(heading.text()).isPresent();
  }

  /**
   * Steps, and what a sentence with a colon introduces, stay together whatever each of them speaks
   * of.
   */
  private static boolean inGroup(Node node, Node parent) {
    boolean introduced =
        parent != null
            && parent.kind() != NodeKind.HEADING
            && !parent.label()
            && parent.text().endsWith(":");
    return node.ordered() || introduced;
  }

  /** In a file of one topic, to be mentioned in a heading is not enough. */
  private Set<Topic> inFile(Set<Topic> named, Node heading, Topic file) {
    if (file == null || headings.exactly(heading.text()).isPresent()) {
      return named;
    }
    return named.contains(file) ? Set.of(file) : Set.of();
  }

  private static Verdict named(Topic topic, Set<Topic> compared, Node node, String what) {
    String below = what + " '" + node.excerpt(60) + "' (line " + node.span().firstLine() + ")";
    return new Verdict(topic, compared, "it names " + topic.shortTitle(), below, true, true);
  }
}
