package org.variorum.note;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The marker that a list item, or a definition, begins with.
 *
 * @param column where it stands
 * @param mark the marker itself, such as {@code -} or {@code 12.}
 * @param text the column where the item's text begins
 * @param rest the item's text
 */
record ListMarker(int column, String mark, int text, String rest) {
  private static final Pattern ITEM =
      Pattern.compile("(?s)([ \\t]*+)([-*+:]|\\d{1,9}[.)])([ \\t]++)(\\S.*+)");
  private static final Pattern BREAK =
      Pattern.compile("[ \\t]*+(?:(?:\\*[ \\t]*+){3,}+|(?:-[ \\t]*+){3,}+)");

  /** The marker of a line, or null where it is no item's first line. */
  static ListMarker of(String line) {
    return of(line, 0);
  }

  /** The same for a piece of a line that begins at a column. */
  static ListMarker of(String line, int from) {
    Matcher matcher = ITEM.matcher(line);
    if (!matcher.matches() || BREAK.matcher(line).matches()) {
      return null;
    }
    int column = Columns.after(matcher.group(1), from);
    int text = Columns.after(matcher.group(3), column + matcher.group(2).length());
    return new ListMarker(column, matcher.group(2), text, matcher.group(4));
  }

  int gap() {
    return text - column - mark.length();
  }
}
