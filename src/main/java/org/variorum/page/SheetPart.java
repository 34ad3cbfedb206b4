package org.variorum.page;

import java.util.List;

/**
 * Statements of a topic below one heading.
 *
 * @param heading plain text; empty for what stands below none
 */
public record SheetPart(String heading, List<SheetStatement> statements) {
  public SheetPart {
    statements = List.copyOf(statements);
  }

  /** Is it so small that its heading stands in the line of its only statement? */
  public boolean runsIn() {
    return !heading.isEmpty()
        && statements.size() == 1
        && !statements.get(0).block()
        && !statements.get(0).figure();
  }
}
