package org.variorum.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into names: runs of letters, digits and the signs that join them, {@code . : _ - @},
 * and a comma between digits. {@code (see mug:PourCoffees, --profile.)} gives {@code see}, {@code
 * mug:PourCoffees} and {@code --profile}: hyphens before a letter stay, other signs at the ends do
 * not.
 */
final class TechnicalNames {
  private TechnicalNames() {}

  static List<String> in(String text) {
    List<String> names = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int start = at;
      while (at < text.length() && belongs(text, at)) {
        at++;
      }
      if (at > start) {
        add(names, text, start, at);
      }
      at++;
    }
    return names;
  }

  private static void add(List<String> names, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isConnector(text.charAt(start))) {
      start++;
    }
    while (end > start && isConnector(text.charAt(end - 1))) {
      end--;
    }
    if (start == end || isEndingAfterApostrophe(text, start, end)) {
      return;
    }
    int hyphens = start - from;
    boolean flag =
        (hyphens == 1 || hyphens == 2)
            && text.charAt(from) == '-'
            && text.charAt(start - 1) == '-'
            && isAsciiLetter(text.charAt(start));
    names.add(text.substring(flag ? from : start, end));
  }

  /** The {@code s} of {@code user's}, the {@code t} of {@code don't}. */
  private static boolean isEndingAfterApostrophe(String text, int start, int end) {
    return end - start == 1
        && start > 0
        && (text.charAt(start - 1) == '\'' || text.charAt(start - 1) == '\u2019')
        && isAsciiLetter(text.charAt(start));
  }

  private static boolean belongs(String text, int at) {
    char unit = text.charAt(at);
    return isWordUnit(unit)
        || isConnector(unit)
        || (unit == ','
            && at > 0
            && at + 1 < text.length()
            && isDigit(text.charAt(at - 1))
            && isDigit(text.charAt(at + 1)));
  }

  static boolean isConnector(char unit) {
    return unit == '.' || unit == ':' || unit == '_' || unit == '-' || unit == '@';
  }

  static boolean isDigit(char unit) {
    return unit >= '0' && unit <= '9';
  }

  static boolean isAsciiLetter(char unit) {
    return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
  }

  /**
   * Letters, digits, and what is neither but belongs to a word: all but blocks of spaces, signs and
   * punctuation. By blocks, not by the properties of Unicode, which differ from one JDK or browser
   * to another.
   */
  static boolean isWordUnit(char unit) {
    if (unit < 0x80) {
      return isDigit(unit) || isAsciiLetter(unit);
    }
    if (unit < 0xC0) {
      return unit == 0xAA || unit == 0xB5 || unit == 0xBA;
    }
    return unit != 0xD7
        && unit != 0xF7
        && unit != 0x1680
        && unit != 0x180E
        && !(unit >= 0x2000 && unit < 0x2C00)
        && !(unit >= 0x2E00 && unit < 0x2E80)
        && !(unit >= 0x3000 && unit < 0x3040)
        && !(unit >= 0xFE00 && unit < 0xFE70)
        && unit != 0xFEFF
        && !(unit >= 0xFF00 && unit < 0xFF10)
        && !(unit >= 0xFF1A && unit < 0xFF21)
        && !(unit >= 0xFF3B && unit < 0xFF41)
        && !(unit >= 0xFF5B && unit < 0xFF66)
        && unit < 0xFFF0;
  }
}
