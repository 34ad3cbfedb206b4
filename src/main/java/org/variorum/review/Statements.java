package org.variorum.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.model.Diagnostics;
import org.variorum.model.MergedTopics;
import org.variorum.model.Node;
import org.variorum.model.Notes;
import org.variorum.model.Outcome;
import org.variorum.model.StatementIndex;
import org.variorum.model.StatementReference;

/** The statements of all notes: found by any of their names, and named as decisions name them. */
public final class Statements {
  private static final int EXCERPT = 50;
  private static final int CONTEXT = 200;

  private final Map<String, Node> byId = new HashMap<>();
  private final Map<String, Node> parents = new HashMap<>();
  private final Map<String, List<Node>> byFile = new HashMap<>();
  private final Map<String, Outcome> outcomes = new HashMap<>();
  private final Map<String, Optional<Node>> found = new HashMap<>();
  private final StatementIndex index;

  public Statements(Notes notes, MergedTopics merged) {
    notes.walk(
        node -> {
          byId.put(node.id(), node);
          byFile
              .computeIfAbsent(
                  node.collection() + "/" + node.span().file(), key -> new ArrayList<>())
              .add(node);
          node.children().forEach(child -> parents.put(child.id(), node));
        });
    merged
        .all()
        .forEach(topic -> topic.outcomes().forEach(each -> outcomes.put(each.node().id(), each)));
    // what vanished or is ambiguous was told when the decisions were looked up
    this.index = new StatementIndex(notes, "", new Diagnostics());
  }

  /** The statement of an id; null where there is none. */
  public Node of(String id) {
    return byId.get(id);
  }

  /** What became of a statement. */
  public Outcome outcome(Node node) {
    return outcomes.get(node.id());
  }

  /** The statements that begin on a line; where none does, those that it belongs to. */
  public List<Node> at(String collection, String file, int line) {
    List<Node> nodes = byFile.getOrDefault(collection + "/" + file, List.of());
    List<Node> begin = nodes.stream().filter(node -> node.span().firstLine() == line).toList();
    return begin.isEmpty()
        ? nodes.stream()
            .filter(node -> node.span().firstLine() <= line && line <= node.span().lastLine())
            .toList()
        : begin;
  }

  /** The statement that a decision means; empty where there is none, or more than one. */
  public Optional<Node> find(StatementReference reference) {
    String key =
        reference.fingerprint() + "\n" + reference.collection() + "\n" + reference.context();
    return found.computeIfAbsent(key, missing -> index.find(reference));
  }

  /** The slug of the topic on whose page a statement stands; empty where it vanished. */
  public String topicOf(StatementReference reference) {
    return find(reference).map(node -> outcome(node).topic()).orElse("");
  }

  /**
   * A statement as a decision names it; with its context, since an author may say the same under
   * two headings. Empty where even that means more than one.
   */
  public Optional<StatementReference> reference(Node node) {
    StatementReference reference = named(node);
    return find(reference).filter(same -> same.id().equals(node.id())).map(same -> reference);
  }

  /** The same, also where it means more than one. */
  public StatementReference named(Node node) {
    String context = parents.containsKey(node.id()) ? parents.get(node.id()).text() : "";
    return new StatementReference(
        node.fingerprint(), node.collection(), context, node.excerpt(EXCERPT), 0);
  }

  /**
   * What a statement is read with: the headings and items above it in its note, outermost first.
   */
  public List<String> context(Node node) {
    List<String> context = new ArrayList<>();
    for (Node above = parents.get(node.id()); above != null; above = parents.get(above.id())) {
      context.add(0, above.excerpt(CONTEXT));
    }
    return context;
  }

  /** Example: {@code ann/tea.md:12}. */
  public static String place(Node node) {
    return node.collection() + "/" + node.span().file() + ":" + node.span().firstLine();
  }
}
