package org.variorum.model;

import java.util.List;
import java.util.Locale;

/**
 * What became of one node, and why: a row of the ledger without its source.
 *
 * @param section the titles of the sections in which it, or what stands for it, stands
 * @param into the id of what stands for it, never through a third; its own id where it was kept;
 *     empty where dropped
 * @param rule the merging rule or the decision; empty where it was kept
 * @param score how sure the rule was, 0 to 1; 0 where there is none
 */
public record Outcome(
    Node node,
    String topic,
    String topicReason,
    List<String> section,
    Fate fate,
    String into,
    String rule,
    double score,
    String reason) {

  /** The four things that can become of a node. */
  public enum Fate {
    KEPT,
    MERGED,
    FOLDED,
    DROPPED;

    /** The word that the ledger has for it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Outcome {
    section = List.copyOf(section);
    if (fate == Fate.KEPT != into.equals(node.id())) {
      throw new IllegalArgumentException("only what is kept stands for itself: " + node.id());
    }
    if (fate == Fate.DROPPED && (reason.isEmpty() || !into.isEmpty())) {
      throw new IllegalArgumentException(
          "what is dropped needs a reason and nothing that stands: " + node.id());
    }
  }
}
