package org.variorum.config;

import java.util.regex.Pattern;

/**
 * Text as YAML's double-quoted scalar (YAML 1.2, 7.3.1), for what a user is to paste into a file of
 * the edition.
 */
public final class QuotedText {
  /**
   * What YAML does not take as it is (YAML 1.2, 5.1), or takes for a line's end; half a pair too.
   */
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cntrl}\\x7F-\\x9F\\u2028\\u2029\\uFEFF\\uFFFE\\uFFFF\\p{Cs}]");

  private QuotedText() {}

  /** Example: {@code a "b"} gives {@code "a \"b\""}. */
  public static String of(String text) {
    String printable = UNPRINTABLE.matcher(text).replaceAll(" ");
    return '"' + printable.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
