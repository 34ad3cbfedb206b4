package org.variorum.search;

import java.util.ArrayList;
import java.util.List;

/** Where the case of letters, or a digit, begins another word. */
final class CamelCase {
  private CamelCase() {}

  /**
   * {@code DBInstanceClass} gives {@code DB Instance Class}, {@code MP3Player} gives {@code MP3
   * Player}, {@code Track12} gives {@code Track 12}, {@code 5GB} gives {@code 5 GB}; {@code C4},
   * {@code ARNs} and {@code t2} stay whole.
   */
  static List<String> words(String word) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int at = 1; at < word.length(); at++) {
      if (begins(word, start, at)) {
        words.add(word.substring(start, at));
        start = at;
      }
    }
    words.add(word.substring(start));
    return words;
  }

  private static boolean begins(String word, int start, int at) {
    char before = word.charAt(at - 1);
    char unit = word.charAt(at);
    if (isUpper(unit)) {
      char after = at + 1 < word.length() ? word.charAt(at + 1) : ' ';
      boolean lowerFollows = isLower(after) && !(after == 's' && at + 2 == word.length());
      return isLower(before)
          || (TechnicalNames.isDigit(before) && (lowerFollows || isNumber(word, start, at)))
          || (isUpper(before) && lowerFollows);
    }
    if (TechnicalNames.isDigit(unit)) {
      return at - start >= 3 && isLetters(word, at - 3, at);
    }
    return isLower(unit) && isNumber(word, start, at);
  }

  private static boolean isNumber(String word, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!TechnicalNames.isDigit(word.charAt(i))) {
        return false;
      }
    }
    return from < to;
  }

  private static boolean isLetters(String word, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!TechnicalNames.isAsciiLetter(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUpper(char unit) {
    return unit >= 'A' && unit <= 'Z';
  }

  private static boolean isLower(char unit) {
    return unit >= 'a' && unit <= 'z';
  }
}
