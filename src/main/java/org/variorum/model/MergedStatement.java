package org.variorum.model;

import java.util.List;
import java.util.function.Consumer;

/**
 * A statement that stands on a page.
 *
 * @param node the statement whose wording stands
 * @param said every node that says it, the standing one first
 * @param lead lost context, shown before it and marked as such; else empty
 * @param children what stands below it
 */
public record MergedStatement(
    Node node, List<Node> said, String lead, List<MergedStatement> children) {
  public MergedStatement {
    said = List.copyOf(said);
    children = List.copyOf(children);
  }

  /** Gives this statement and all below it, parents first. */
  public void walk(Consumer<MergedStatement> visitor) {
    visitor.accept(this);
    children.forEach(child -> child.walk(visitor));
  }
}
