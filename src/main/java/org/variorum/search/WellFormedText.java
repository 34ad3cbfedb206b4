package org.variorum.search;

/** Text without lone surrogates, which UTF-8 cannot carry. */
final class WellFormedText {
  private static final char REPLACEMENT_CHARACTER = '\uFFFD';

  private WellFormedText() {}

  /**
   * Replaces each lone surrogate with U+FFFD, as {@code String.prototype.toWellFormed} does. The
   * length stays the same, and so do all positions.
   */
  static String of(String text) {
    int first = loneSurrogateFrom(text, 0);
    if (first < 0) {
      return text;
    }
    StringBuilder wellFormed = new StringBuilder(text);
    for (int at = first; at >= 0; at = loneSurrogateFrom(text, at + 1)) {
      wellFormed.setCharAt(at, REPLACEMENT_CHARACTER);
    }
    return wellFormed.toString();
  }

  private static int loneSurrogateFrom(String text, int start) {
    for (int at = start; at < text.length(); at++) {
      if (Character.isSurrogate(text.charAt(at))) {
        if (Character.charCount(text.codePointAt(at)) == 1) {
          return at;
        }
        at++; // a pair
      }
    }
    return -1;
  }
}
