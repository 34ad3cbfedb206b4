package org.variorum.note;

/** Columns of a line, where a tab goes on to the next multiple of four (CommonMark 2.2). */
final class Columns {
  private Columns() {}

  /** The column after a prefix that begins at column {@code from}. */
  static int after(CharSequence prefix, int from) {
    int column = from;
    for (int k = 0; k < prefix.length(); k++) {
      column = prefix.charAt(k) == '\t' ? column / 4 * 4 + 4 : column + 1;
    }
    return column;
  }

  static int width(CharSequence prefix) {
    return after(prefix, 0);
  }

  /** How far a line is indented. */
  static int indent(String line) {
    return width(blanks(line));
  }

  /** The blanks and tabs that a line begins with. */
  static String blanks(String line) {
    int end = 0;
    while (end < line.length() && (line.charAt(end) == ' ' || line.charAt(end) == '\t')) {
      end++;
    }
    return line.substring(0, end);
  }

  /** A line whose blanks and marks of quotes at the beginning have no tabs. */
  static String expanded(String line) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (at < line.length() && " \t>".indexOf(line.charAt(at)) >= 0) {
      char c = line.charAt(at++);
      text.append(c == '\t' ? " ".repeat(4 - text.length() % 4) : String.valueOf(c));
    }
    return text.append(line, at, line.length()).toString();
  }

  /**
   * A line without its first {@code indent} columns as far as they are blank, and without blanks at
   * its end.
   */
  static String dedented(String line, int indent) {
    int cut = 0;
    int width = 0;
    while (cut < line.length()
        && width < indent
        && (line.charAt(cut) == ' ' || line.charAt(cut) == '\t')) {
      width = after(line.substring(cut, cut + 1), width);
      cut++;
    }
    return " ".repeat(Math.max(0, width - indent)) + line.substring(cut).stripTrailing();
  }
}
