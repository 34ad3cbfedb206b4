package org.variorum.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a reader sees of clean HTML, as plain text. */
final class PlainHtml {
  private static final Pattern SENTENCE = Pattern.compile("(?s).*?[.!?][\"'”’)]?(?=\\s+\\p{Lu}|$)");

  private PlainHtml() {}

  /** The text without its tags, on one line. */
  static String text(String html) {
    return html.replaceAll("(?s)<!--.*?-->", "")
        .replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&nbsp;", " ")
        .replace("&amp;", "&")
        .replaceAll("\\s+", " ")
        .strip();
  }

  /**
   * The first sentences of a text: as many as fit, at least one, which is cut between words where
   * it is too long.
   */
  static String beginning(String text, int length) {
    Matcher sentences = SENTENCE.matcher(text);
    int end = 0;
    while (sentences.find() && sentences.end() <= length) {
      end = sentences.end();
    }
    if (end > 0) {
      return text.substring(0, end);
    }
    if (text.length() <= length) {
      return text;
    }
    int blank = text.lastIndexOf(' ', length - 1);
    return text.substring(0, blank > 0 ? blank : length - 1).replaceAll("[\\s,;:]+$", "") + "…";
  }
}
