package org.variorum.compare;

import java.util.List;
import org.variorum.model.NodeKind;

/**
 * A statement as it is compared.
 *
 * @param id distinct among those that are compared
 * @param collection the author's collection
 * @param label does it only name what follows it?
 * @param context what it is read with: the texts above it, outermost first
 * @param text what a reader sees of it
 */
public record Statement(
    String id, String collection, NodeKind kind, boolean label, List<String> context, String text) {
  public Statement {
    context = List.copyOf(context);
  }
}
