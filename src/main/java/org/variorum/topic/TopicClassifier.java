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
import java.util.stream.Stream;
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

  /**
   * Headings down to this level begin something new; deeper ones may go on with what came before.
   */
  private static final int CHAPTER = 2;

  /**
   * From this level on headings name sides of what is above them; only a bare name opens another
   * topic.
   */
  private static final int FACET = 4;

  private final Catalogue catalogue;
  private final HeadingReader headings;
  private final Subjects subjects;
  private final Map<String, String> moves;
  private final Map<String, List<OutlineNode>> roots = new HashMap<>();
  private final List<Placed> starts = new ArrayList<>();

  /**
   * @param moves what the editors moved: a node's id to a topic's slug
   */
  public TopicClassifier(Catalogue catalogue, Map<String, String> moves) {
    this.catalogue = catalogue;
    this.moves = Map.copyOf(moves);
    TopicNames names = new TopicNames(catalogue);
    this.headings = new HeadingReader(names, common(catalogue));
    this.subjects = new Subjects(names);
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
        return new Place(topic.get(), false, Set.of(), why, List.of(), null, null, topic.get());
      }
    }
    return Place.START;
  }

  /**
   * What a node inherits.
   *
   * @param topic of the heading above it; null where none names one
   * @param named does a heading above it name the topic? Else it was told from the file's name or
   *     from what stands below
   * @param compared all topics that the heading above it compares
   * @param context the texts above it
   * @param parent the node directly above it; null at the top
   * @param before the topic of the heading before it on the same level; null where there is none
   * @param file the topic that the file is named after; null where there is none
   */
  private record Place(
      Topic topic,
      boolean named,
      Set<Topic> compared,
      String reason,
      List<String> context,
      Node parent,
      Topic before,
      Topic file) {
    static final Place START =
        new Place(
            null,
            false,
            Set.of(),
            "no heading above it names a topic",
            List.of(),
            null,
            null,
            null);

    Place after(Topic topic) {
      return new Place(this.topic, named, compared, reason, context, parent, topic, file);
    }

    boolean insideItem() {
      return parent != null && parent.kind() != NodeKind.HEADING;
    }
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
    Topic before = null;
    for (Node node : nodes) {
      Placed next = place(node, above.after(before));
      before = node.kind() == NodeKind.HEADING ? next.topic() : before;
      placed.add(next);
    }
    return placed;
  }

  private Placed place(Node node, Place above) {
    Verdict verdict = verdict(node, above);
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
            null,
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

  /**
   * @param compared the topics that a heading compares
   * @param inherited the reason that children are given
   * @param named does the node itself name the topic?
   * @param opens is nothing lost that stood above it?
   */
  private record Verdict(
      Topic topic,
      Set<Topic> compared,
      String reason,
      String inherited,
      boolean named,
      boolean opens) {
    static Verdict of(Topic topic, String reason, String inherited) {
      return new Verdict(topic, Set.of(), reason, inherited, false, false);
    }
  }

  private Verdict verdict(Node node, Place above) {
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
      Topic before = node.level() > CHAPTER ? above.before() : null;
      Topic topic =
          Stream.of(above.topic(), before)
              .filter(known -> known != null && topics.contains(known))
              .findFirst()
              .orElse(topics.iterator().next());
      if (node.level() >= FACET
          && above.topic() != null
          && headings.exactly(node.text()).isEmpty()) {
        return Verdict.of(above.topic(), above.reason(), above.reason());
      }
      return named(topic, headings.compares(node.text()) ? topics : Set.of(), node, "heading");
    }
    if (above.topic() == null) {
      Optional<Topic> most = subjects.most(node);
      Topic topic = most.orElse(node.level() > CHAPTER ? above.before() : null);
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
