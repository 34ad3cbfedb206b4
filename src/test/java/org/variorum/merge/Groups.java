package org.variorum.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.model.MergedStatement;
import org.variorum.model.MergedTopics;
import org.variorum.model.Node;
import org.variorum.model.NodeKind;
import org.variorum.model.Section;

/** Where statements stand among their siblings, to see whether what belongs together still does. */
final class Groups {
  private final Map<String, List<String>> siblings = new HashMap<>();
  private final Map<String, List<String>> children = new HashMap<>();

  Groups(MergedTopics merged) {
    merged.all().forEach(topic -> topic.all().forEach(this::add));
  }

  private void add(Section section) {
    add(section.statements());
    section.sections().forEach(this::add);
  }

  private List<String> add(List<MergedStatement> statements) {
    List<String> ids = statements.stream().map(statement -> statement.node().id()).toList();
    for (MergedStatement statement : statements) {
      siblings.put(statement.node().id(), ids);
      children.put(statement.node().id(), add(statement.children()));
    }
    return ids;
  }

  /**
   * Checks every ordered list, and every sentence with a colon, among an author's nodes and below
   * them.
   */
  void check(List<Node> nodes) {
    List<Node> steps = new ArrayList<>();
    for (Node node : nodes) {
      if (!node.ordered()
          || !steps.isEmpty() && node.number() != steps.get(steps.size() - 1).number() + 1) {
        together(steps);
        steps.clear();
      }
      if (node.ordered()) {
        steps.add(node);
      }
      boolean introduces =
          node.kind() != NodeKind.HEADING && !node.label() && node.text().endsWith(":");
      if (introduces && !node.children().isEmpty()) {
        List<String> introduced =
            node.children().stream().map(Node::id).filter(siblings::containsKey).toList();
        assertThat(
                introduced.isEmpty()
                    || children.get(node.id()).subList(0, introduced.size()).equals(introduced))
            .as("'%s' still introduces what it did", node.text())
            .isTrue();
      }
      check(node.children());
    }
    together(steps);
  }

  private void together(List<Node> steps) {
    if (!steps.isEmpty()) {
      List<String> ids = steps.stream().map(Node::id).toList();
      List<String> around = siblings.get(ids.get(0));
      assertThat(around)
          .as("the steps %s", steps.stream().map(Node::text).toList())
          .isNotNull()
          .containsSequence(ids);
    }
  }
}
