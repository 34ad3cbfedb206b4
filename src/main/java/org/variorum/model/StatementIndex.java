package org.variorum.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the statements that decisions name, and reports those that vanished or are ambiguous; it
 * never guesses.
 */
public final class StatementIndex {
  private final Map<String, List<Node>> byFingerprint = new HashMap<>();
  private final Map<String, String> contextOf = new HashMap<>();
  private final Diagnostics diagnostics;
  private final String path;

  /**
   * @param path the decisions' file, for messages
   */
  public StatementIndex(Notes notes, String path, Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    this.path = path;
    notes.notes().forEach(note -> note.roots().forEach(root -> add(root, "")));
  }

  private void add(Node node, String context) {
    byFingerprint.computeIfAbsent(node.fingerprint(), key -> new ArrayList<>()).add(node);
    contextOf.put(node.id(), context);
    node.children().forEach(child -> add(child, node.text()));
  }

  /**
   * The one statement that is meant; empty, with a warning, where there is none or more than one.
   */
  public Optional<Node> find(StatementReference reference) {
    List<Node> found =
        byFingerprint.getOrDefault(reference.fingerprint(), List.of()).stream()
            .filter(
                node ->
                    reference.collection().isEmpty()
                        || node.collection().equals(reference.collection()))
            .filter(node -> reference.context().isEmpty() || sameContext(node, reference.context()))
            .toList();
    if (found.size() == 1) {
      return Optional.of(found.get(0));
    }
    String what = "'" + reference.excerpt() + "' (" + reference.fingerprint() + ")";
    if (found.isEmpty()) {
      diagnostics.add(
          Diagnostic.warning(
                  path,
                  reference.line(),
                  "no statement is meant by " + what,
                  nearest(reference)
                      .map(node -> "the nearest is " + place(node))
                      .orElse("remove the decision"))
              .as(Rule.DECISION_WITHOUT_STATEMENT));
    } else {
      diagnostics.add(
          Diagnostic.warning(
                  path,
                  reference.line(),
                  found.size() + " statements are meant by " + what,
                  "add collection or context; they are "
                      + String.join(", ", found.stream().map(this::place).toList()))
              .as(Rule.AMBIGUOUS_DECISION));
    }
    return Optional.empty();
  }

  private boolean sameContext(Node node, String context) {
    return Words.folded(contextOf.getOrDefault(node.id(), "")).equals(Words.folded(context));
  }

  private String place(Node node) {
    return node.collection()
        + "/"
        + node.span().file()
        + ":"
        + node.span().firstLine()
        + " '"
        + node.excerpt(50)
        + "' ("
        + node.fingerprint()
        + ")";
  }

  /** The statement with the most words of the excerpt, where there is one that has half of them. */
  private Optional<Node> nearest(StatementReference reference) {
    Set<String> wanted = new HashSet<>(Words.of(reference.excerpt()));
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    Map<Node, Double> scores = new HashMap<>();
    for (List<Node> nodes : byFingerprint.values()) {
      for (Node node : nodes) {
        Set<String> words = new HashSet<>(Words.of(node.text()));
        int union = words.size();
        words.retainAll(wanted);
        double score = 2.0 * words.size() / (union + wanted.size());
        if (score >= 0.5) {
          scores.put(node, score);
        }
      }
    }
    return scores.entrySet().stream()
        .min(
            Comparator.comparing((Map.Entry<Node, Double> entry) -> -entry.getValue())
                .thenComparing(entry -> entry.getKey().id()))
        .map(Map.Entry::getKey);
  }
}
