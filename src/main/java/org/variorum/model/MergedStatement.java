package org.variorum.model;

import java.util.List;
import java.util.function.Consumer;

/**
 * A statement that stands on a page.
 *
 * @param node the statement whose wording stands
 * @param said every node that says it, the standing one first
 * @param folds its near-twins, one click below it, likeliest first
 * @param lead lost context, shown before it and marked as such; else empty
 * @param children what stands below it
 */
public record MergedStatement(
    Node node, List<Node> said, List<Fold> folds, String lead, List<MergedStatement> children) {
  public MergedStatement {
    said = List.copyOf(said);
    folds = List.copyOf(folds);
    children = List.copyOf(children);
  }

  /**
   * A near-twin of a statement.
   *
   * @param node the near-twin whose wording is shown
   * @param said every node that says it, the shown one first
   */
  public record Fold(Node node, List<Node> said) {
    public Fold {
      said = List.copyOf(said);
    }
  }

  /** Gives this statement and all below it, parents first. */
  public void walk(Consumer<MergedStatement> visitor) {
    visitor.accept(this);
    children.forEach(child -> child.walk(visitor));
  }
}
