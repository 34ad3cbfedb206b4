package org.variorum.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.model.Collection;
import org.variorum.model.MergedStatement;
import org.variorum.model.MergedTopic;
import org.variorum.model.Node;
import org.variorum.model.NodeKind;
import org.variorum.model.Notes;
import org.variorum.model.OutlineNode;
import org.variorum.model.Rulings;
import org.variorum.model.Section;
import org.variorum.model.Topic;
import org.variorum.model.TopicOutline;
import org.variorum.model.TopicOutlines;

/**
 * A merged topic, read again as the notes of one author: each statement with the words that its own
 * author had above it.
 */
final class Rereading {
  private static final String READER = "reader";

  private final Map<String, List<String>> contexts = new HashMap<>();

  private Rereading() {}

  static MergedTopic of(MergedTopic topic, TopicOutline outline) {
    Rereading rereading = new Rereading();
    outline
        .roots()
        .forEach(
            root -> root.walk(node -> rereading.contexts.put(node.node().id(), node.context())));
    List<OutlineNode> roots = new ArrayList<>();
    topic.all().forEach(section -> roots.addAll(rereading.section(section)));
    Collection reader = new Collection(READER, READER, "", "", "", 1);
    TopicOutlines outlines =
        new TopicOutlines(
            new Notes(List.of(reader), List.of()),
            List.of(new TopicOutline(topic.topic(), roots)),
            new TopicOutline(Topic.proposed(Topic.UNSORTED, "Unsorted"), List.of()));
    return new Merger(Rulings.NONE).merge(outlines).topics().get(0);
  }

  private List<OutlineNode> section(Section section) {
    List<OutlineNode> below =
        new ArrayList<>(section.statements().stream().map(this::statement).toList());
    section.sections().forEach(inner -> below.addAll(section(inner)));
    return section.said().isEmpty()
        ? below
        : List.of(outline(section.said().get(0), NodeKind.HEADING, "", below));
  }

  private OutlineNode statement(MergedStatement statement) {
    List<OutlineNode> below = statement.children().stream().map(this::statement).toList();
    return outline(statement.node(), statement.node().kind(), statement.lead(), below);
  }

  private OutlineNode outline(Node node, NodeKind kind, String lead, List<OutlineNode> below) {
    return new OutlineNode(own(node, kind), "", false, contexts.get(node.id()), lead, below);
  }

  private static Node own(Node node, NodeKind kind) {
    return new Node(
        node.id(),
        node.fingerprint(),
        READER,
        kind,
        node.level(),
        node.number(),
        node.label(),
        node.span(),
        node.text(),
        node.html(),
        node.language(),
        node.children());
  }
}
