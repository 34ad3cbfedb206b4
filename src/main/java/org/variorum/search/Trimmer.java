package org.variorum.search;

/**
 * Strips what is no ASCII letter, digit or underscore from both ends of a word, as {@code
 * lunr.trimmer} does.
 */
final class Trimmer {
  private Trimmer() {}

  /**
   * {@code "(tea:brew)"} gives {@code tea:brew}; {@code "été"} gives {@code t}; {@code "—"} gives
   * the empty word.
   */
  static String trim(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && !isWordCharacter(word.charAt(start))) {
      start++;
    }
    while (end > start && !isWordCharacter(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(start, end);
  }

  private static boolean isWordCharacter(char unit) {
    return (unit >= 'a' && unit <= 'z')
        || (unit >= '0' && unit <= '9')
        || (unit >= 'A' && unit <= 'Z')
        || unit == '_';
  }
}
