package org.variorum.compare;

import java.util.List;

/**
 * Cuts endings off English words, so that "encrypts", "encrypted" and "encryption" are one word. It
 * is rougher than Porter's (1980): two words that differ by more than their ending may not meet,
 * but those that meet need not be words.
 */
final class Stem {
  private static final int SHORTEST = 4;

  private static final List<String> ENDINGS =
      List.of(
          "izations",
          "ization",
          "ications",
          "ication",
          "ations",
          "ation",
          "ments",
          "ances",
          "ences",
          "ment",
          "ance",
          "ence",
          "ness",
          "ions",
          "ings",
          "able",
          "ible",
          "ical",
          "ally",
          "ively",
          "ivity",
          "ing",
          "ion",
          "ers",
          "ors",
          "ive",
          "ies",
          "ied",
          "ity",
          "ed",
          "er",
          "or",
          "es",
          "ly",
          "al",
          "e",
          "y",
          "s");

  private Stem() {}

  /** The word without its ending; what has digits or signs stays whole. */
  static String of(String word) {
    if (word.length() <= SHORTEST - 1 || !word.chars().allMatch(Character::isLetter)) {
      return word;
    }
    String stem = word;
    if (stem.endsWith("s") && !stem.endsWith("ss") && !stem.endsWith("us")) {
      stem = stem.substring(0, stem.length() - 1);
    }
    for (String ending : ENDINGS) {
      if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST) {
        stem = stem.substring(0, stem.length() - ending.length());
        break;
      }
    }
    int last = stem.length() - 1;
    boolean doubled =
        last >= SHORTEST
            && stem.charAt(last) == stem.charAt(last - 1)
            && "bdgmnprt".indexOf(stem.charAt(last)) >= 0;
    stem = doubled ? stem.substring(0, last) : stem;
    return stem.length() > SHORTEST && "ei".indexOf(stem.charAt(stem.length() - 1)) >= 0
        ? stem.substring(0, stem.length() - 1)
        : stem;
  }
}
