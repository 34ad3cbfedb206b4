package org.variorum.note;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the lines of text so that a strict parser reads in them what every reader does. */
final class TextLines {
  /** A quote that begins with a figure is none: {@code > 5 cups} says "more than five cups". */
  private static final Pattern GREATER =
      Pattern.compile(
          "((?:[ \\t]*+(?:[-*+]|\\d{1,9}[.)])[ \\t]++)*+[ \\t]*+)(>\\s?=?\\s?[$€£]?\\d.*+)");

  /** {@code ##Title}; a single # may be a tag or a channel. */
  private static final Pattern CLOSE_HEADING = Pattern.compile("#{2,6}\\p{L}.*+");

  private static final Pattern BOUNDARY =
      Pattern.compile(" {0,3}(?:#{1,6}\\s.*+|={2,}+\\s*+|-{2,}+\\s*+)");
  private static final Pattern TABLE =
      Pattern.compile(
          "[ \\t]*+\\|?+[ \\t]*+:?+-++:?+[ \\t]*+(?:\\|[ \\t]*+:?+-++:?+[ \\t]*+)*+\\|?+[ \\t]*+");
  private static final Pattern DASHES = Pattern.compile(" {0,3}-{2,}+\\s*+");
  private static final int LONGEST_TITLE = 80;

  private final List<String> source;
  private final int start;
  private final ListIndents indents;

  /**
   * The lines of a file.
   *
   * @param start how many lines of front matter come before the text
   */
  TextLines(List<String> source, int start, ListIndents indents) {
    this.source = source;
    this.start = start;
    this.indents = indents;
  }

  /**
   * A line (from 0) as the parser should see it.
   *
   * @param leftOpen does it begin raw HTML that never ends, and would swallow the rest of the file?
   */
  String settled(int line, boolean leftOpen) {
    String settled = indents.settled(line);
    if (indents.isInCode()) {
      return settled;
    }
    Matcher greater = GREATER.matcher(settled);
    if (leftOpen) {
      return settled.replaceFirst("<", "\\\\<");
    }
    if (greater.matches() && !isQuote(line - 1) && !isQuote(line + 1)) {
      return greater.group(1) + "\\" + greater.group(2);
    }
    if (CLOSE_HEADING.matcher(settled).matches() && isBlank(line - 1)) {
      return settled.replaceFirst("(?<=#)(?=\\p{L})", " ");
    }
    if (beginsTable(line)) {
      return "\n" + settled;
    }
    if (DASHES.matcher(source.get(line)).matches() && !isBlank(line - 1) && !isTitle(line - 1)) {
      return "***";
    }
    return settled;
  }

  /** Does a table begin right below a sentence? The parser wants a blank line between them. */
  private boolean beginsTable(int line) {
    return line + 1 < source.size()
        && source.get(line).contains("|")
        && TABLE.matcher(source.get(line + 1)).matches()
        && !isBlank(line - 1)
        && !source.get(line - 1).contains("|")
        && !ListIndents.isBlock(source.get(line - 1))
        && ListMarker.of(source.get(line)) == null;
  }

  private boolean isQuote(int line) {
    return !isBlank(line)
        && source.get(line).stripLeading().startsWith(">")
        && !GREATER.matcher(source.get(line)).matches();
  }

  private boolean isBlank(int line) {
    return line < start || line >= source.size() || source.get(line).isBlank();
  }

  /**
   * Is a line that dashes underline a heading's text, not the end of a sentence or of a longer
   * text?
   */
  private boolean isTitle(int line) {
    String text = source.get(line).strip();
    boolean alone = isBlank(line - 1) || BOUNDARY.matcher(source.get(line - 1)).matches();
    return alone && text.length() <= LONGEST_TITLE && !text.endsWith(".") && !text.endsWith(";");
  }
}
