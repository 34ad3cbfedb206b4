package org.variorum.compare;

import java.util.List;
import java.util.Locale;

/** The letters of a short form, and whether they begin the words of a long one. */
final class Initials {
  static final List<String> LITTLE = List.of("of", "and", "the", "for", "to", "in", "as");

  private Initials() {}

  /** In lower case, without the s of a plural. */
  static String of(String shortForm) {
    return singular(shortForm).toLowerCase(Locale.ROOT);
  }

  /** {@code VM} of {@code VMs}; what ends in a capital S is no plural. */
  static String singular(String shortForm) {
    return shortForm.endsWith("s") && shortForm.length() > 2
        ? shortForm.substring(0, shortForm.length() - 1)
        : shortForm;
  }

  /** A figure says how often the letter before it stands: {@code W3} is www, {@code MC2} is mcc. */
  static String repeated(String letters) {
    StringBuilder all = new StringBuilder();
    for (char letter : letters.toCharArray()) {
      if (letter >= '2' && letter <= '4' && all.length() > 0) {
        all.append(String.valueOf(all.charAt(all.length() - 1)).repeat(letter - '1'));
      } else {
        all.append(letter);
      }
    }
    return all.toString();
  }

  static boolean isLittle(String word) {
    return LITTLE.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Each letter begins a word, little words aside. */
  static boolean begin(String letters, List<String> words) {
    int at = 0;
    for (String word : words) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (at < letters.length() && lower.charAt(0) == letters.charAt(at)) {
        at++;
        // "multi-factor" is two letters
        for (String part : lower.split("-")) {
          if (!part.isEmpty()
              && !lower.startsWith(part)
              && at < letters.length()
              && part.charAt(0) == letters.charAt(at)) {
            at++;
          }
        }
      } else if (!LITTLE.contains(lower)) {
        return false;
      }
    }
    return at == letters.length() && !isLittle(words.get(0));
  }
}
