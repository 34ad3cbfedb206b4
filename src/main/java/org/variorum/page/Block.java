package org.variorum.page;

import java.util.List;

/**
 * A run of statements that a browser shows as one thing.
 *
 * @param kind {@code list} (bullets), {@code steps} (numbered), or {@code text} (paragraphs, code,
 *     tables one below the other)
 * @param start the first number of {@code steps}, else 0
 * @param statements in their order
 */
public record Block(String kind, int start, List<StatementView> statements) {
  public Block {
    statements = List.copyOf(statements);
  }
}
