package org.variorum.config;

/**
 * Text as YAML's double-quoted scalar (YAML 1.2, 7.3.1), for what a user is to paste into a file of
 * the edition.
 */
public final class QuotedText {
  private QuotedText() {}

  /** Example: {@code a "b"} gives {@code "a \"b\""}. */
  public static String of(String text) {
    return '"'
        + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ")
        + '"';
  }
}
