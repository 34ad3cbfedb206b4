package org.variorum.note;

import java.util.regex.Pattern;

/**
 * A line that explains an abbreviation, as in {@code *[HTML]: Hypertext Markup Language}: it is
 * data for the glossary, no text. The parser sees it as a comment.
 */
final class AbbreviationLine {
  private static final Pattern DEFINITION =
      Pattern.compile(" {0,3}\\*\\[[^\\[\\]]++]:[ \\t]*+\\S.*+");
  private static final String BEFORE = "<!--variorum-abbreviation ";
  private static final String BEHIND = "-->";

  private AbbreviationLine() {}

  /** Does a line define one, if it begins a paragraph or stands below another definition? */
  static boolean isDefinition(String line) {
    return DEFINITION.matcher(line).matches() && !line.contains("--");
  }

  /** Was a line of the prepared text one? */
  static boolean isHidden(String line) {
    return line.stripLeading().startsWith(BEFORE);
  }

  /** The line as a comment. */
  static String hidden(String line) {
    return Columns.blanks(line) + BEFORE + line.strip() + BEHIND;
  }

  /** The line that a comment hides; null where it is an author's own comment. */
  static String revealed(String comment) {
    return comment.startsWith(BEFORE) && comment.endsWith(BEHIND)
        ? comment.substring(BEFORE.length(), comment.length() - BEHIND.length())
        : null;
  }
}
