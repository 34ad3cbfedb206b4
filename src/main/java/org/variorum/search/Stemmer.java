package org.variorum.search;

/**
 * Lunr's English stemmer: M. F. Porter, "An algorithm for suffix stripping" (Program 14.3, 1980),
 * in the form of {@code lunr.stemmer} 2.3.9. That form leaves words of less than three letters
 * alone and makes a final {@code y} an {@code i} after any consonant but the first letter: {@code
 * sky} gives {@code ski}, {@code say} stays.
 */
final class Stemmer {
  private Stemmer() {}

  /** {@code "relational"} gives {@code relat}, {@code "ponies"} gives {@code poni}. */
  static String stem(String word) {
    if (word.length() < 3) {
      return word;
    }
    Stem stem = new Stem(word);
    removePlural(stem);
    removePastOrProgressive(stem);
    turnFinalYIntoI(stem);
    SuffixRules.STEP_2.applyTo(stem);
    SuffixRules.STEP_3.applyTo(stem);
    if (!SuffixRules.STEP_4.applyTo(stem)) {
      removeIon(stem);
    }
    removeFinalE(stem);
    removeFinalL(stem);
    return stem.toString();
  }

  private static void removePlural(Stem stem) {
    if (stem.hasSuffix("sses") || stem.hasSuffix("ies")) {
      stem.removeLast(2);
    } else if (stem.endsWith("s")
        && stem.canStandBefore(stem.length() - 2)
        && stem.fromEnd(2) != 's') {
      stem.removeLast(1);
    }
  }

  private static void removePastOrProgressive(Stem stem) {
    if (stem.hasSuffix("eed")) {
      if (stem.measureWithout(3) > 0) {
        stem.removeLast(1);
      }
    } else if (stem.hasSuffix("ed")) {
      removeAfterVowel(stem, 2);
    } else if (stem.hasSuffix("ing")) {
      removeAfterVowel(stem, 3);
    }
  }

  private static void removeAfterVowel(Stem stem, int ending) {
    if (!stem.hasVowelWithout(ending)) {
      return;
    }
    stem.removeLast(ending);
    if (stem.endsWith("at") || stem.endsWith("bl") || stem.endsWith("iz")) {
      stem.append("e");
    } else if (stem.endsWithUndoableDouble()) {
      stem.removeLast(1);
    } else if (stem.isShortSyllableWithout(0)) {
      stem.append("e");
    }
  }

  private static void turnFinalYIntoI(Stem stem) {
    if (stem.endsWith("y")
        && stem.canStandBefore(stem.length() - 2)
        && !Stem.isVowel(stem.fromEnd(2))) {
      stem.removeLast(1);
      stem.append("i");
    }
  }

  private static void removeIon(Stem stem) {
    if ((stem.hasSuffix("sion") || stem.hasSuffix("tion")) && stem.measureWithout(3) > 1) {
      stem.removeLast(3);
    }
  }

  private static void removeFinalE(Stem stem) {
    if (stem.hasSuffix("e")) {
      int measure = stem.measureWithout(1);
      if (measure > 1 || (measure == 1 && !stem.isShortSyllableWithout(1))) {
        stem.removeLast(1);
      }
    }
  }

  private static void removeFinalL(Stem stem) {
    if (stem.endsWith("ll") && stem.measureWithout(0) > 1) {
      stem.removeLast(1);
    }
  }
}
