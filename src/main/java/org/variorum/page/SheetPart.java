package org.variorum.page;

import java.util.List;
import java.util.Locale;
import org.variorum.model.Words;

/**
 * Statements of a topic below one heading.
 *
 * @param heading plain text; empty for what stands below none
 */
public record SheetPart(String heading, List<SheetStatement> statements) {
  private static final int SHORTEST = 3; // letters of a word that counts
  private static final int STEM = 6;

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

  /** The heading as it stands in the line of its only statement; empty where it does not. */
  public String runIn() {
    if (!runsIn()) {
      return "";
    }
    return heading.matches(".*[.:?!]") ? heading : heading + ":";
  }

  /** Is it nothing but figures? */
  boolean figures() {
    return statements.stream().allMatch(SheetStatement::figure);
  }

  /** Does its heading stand in a line of its own? */
  public boolean hasLine() {
    return !heading.isEmpty() && !runsIn();
  }

  /** Has its only statement all words of its heading ("Change sets": "A change set shows …")? */
  boolean saysItself() {
    if (!runsIn()) {
      return false;
    }
    String text = statements.get(0).text().toLowerCase(Locale.ROOT);
    String last = heading.substring(heading.lastIndexOf('·') + 1);
    return Words.of(last).stream()
        .filter(word -> word.length() >= SHORTEST)
        .allMatch(word -> text.contains(word.substring(0, Math.min(word.length() - 1, STEM))));
  }
}
