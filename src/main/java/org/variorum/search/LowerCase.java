package org.variorum.search;

import java.util.Locale;

/**
 * Lower case as JavaScript's {@code toLowerCase}: the language-neutral full mapping of Unicode,
 * with the condition Final_Sigma of the Unicode Standard, section 3.13.
 *
 * <p>The JDK looks for a word boundary where that condition looks for letters, so it differs in
 * {@code ΑΣ_Α}, {@code ΑΣ:Α} or {@code ⒶΣ}; the rule is written out here. What remains is the
 * Unicode version of the JDK itself: JDK 17 (Unicode 13) leaves a few rare capitals alone, such as
 * U+10570, that a newer browser maps.
 */
final class LowerCase {
  private static final char CAPITAL_SIGMA = '\u03A3';
  private static final char SIGMA = '\u03C3';
  private static final char FINAL_SIGMA = '\u03C2';

  /**
   * Case_Ignorable by their Word_Break (MidLetter, MidNumLet, Single_Quote), which the JDK does not
   * tell.
   */
  private static final String WORD_MIDDLES =
      "'.:\u00B7\u0387\u055F\u05F4\u2018\u2019\u2024\u2027\uFE13\uFE52\uFE55\uFF07\uFF0E\uFF1A";

  private LowerCase() {}

  static String of(String text) {
    int sigma = text.indexOf(CAPITAL_SIGMA);
    if (sigma < 0) {
      return text.toLowerCase(Locale.ROOT);
    }
    StringBuilder lower = new StringBuilder(text.length());
    int start = 0;
    for (; sigma >= 0; sigma = text.indexOf(CAPITAL_SIGMA, start)) {
      lower.append(text.substring(start, sigma).toLowerCase(Locale.ROOT));
      lower.append(isFinal(text, sigma) ? FINAL_SIGMA : SIGMA);
      start = sigma + 1;
    }
    return lower.append(text.substring(start).toLowerCase(Locale.ROOT)).toString();
  }

  private static boolean isFinal(String text, int sigma) {
    return casedLetterBefore(text, sigma) && !casedLetterAfter(text, sigma + 1);
  }

  private static boolean casedLetterBefore(String text, int end) {
    int at = end;
    while (at > 0) {
      int codePoint = text.codePointBefore(at);
      if (!isCaseIgnorable(codePoint)) {
        return isCased(codePoint);
      }
      at -= Character.charCount(codePoint);
    }
    return false;
  }

  private static boolean casedLetterAfter(String text, int start) {
    int at = start;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      if (!isCaseIgnorable(codePoint)) {
        return isCased(codePoint);
      }
      at += Character.charCount(codePoint);
    }
    return false;
  }

  private static boolean isCased(int codePoint) {
    return Character.isLowerCase(codePoint)
        || Character.isUpperCase(codePoint)
        || Character.isTitleCase(codePoint);
  }

  private static boolean isCaseIgnorable(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.MODIFIER_LETTER,
          Character.MODIFIER_SYMBOL ->
          true;
      default -> WORD_MIDDLES.indexOf(codePoint) >= 0;
    };
  }
}
