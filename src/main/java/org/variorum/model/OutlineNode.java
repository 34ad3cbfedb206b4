package org.variorum.model;

import java.util.List;
import java.util.function.Consumer;

/**
 * A node at its place in a topic's outline.
 *
 * @param node where it came from; its own children may have gone to other topics
 * @param reason why it belongs to this topic
 * @param namesTopic is it a heading that only names the topic itself?
 * @param context the texts above it, outermost first: headings that say more than the topic's name,
 *     items, labels
 * @param lead the lost context to be shown before it, since its parent went elsewhere; else empty
 * @param children what stays below it in this topic
 */
public record OutlineNode(
    Node node,
    String reason,
    boolean namesTopic,
    List<String> context,
    String lead,
    List<OutlineNode> children) {

  public OutlineNode {
    context = List.copyOf(context);
    children = List.copyOf(children);
  }

  /** Gives this node and all below it, parents first. */
  public void walk(Consumer<OutlineNode> visitor) {
    visitor.accept(this);
    children.forEach(child -> child.walk(visitor));
  }
}
