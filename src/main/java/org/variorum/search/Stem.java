package org.variorum.search;

/**
 * A word while it is being stemmed, and the questions that Porter's rules ask of it.
 *
 * <p>A letter is a vowel if it is one of {@code aeiou}, or a {@code y} after a consonant; all else
 * is a consonant, also digits, punctuation and accented letters.
 */
final class Stem {
  private final char[] letters;
  private final boolean startsWithY;
  private final int firstLineTerminator;
  private int length;

  Stem(String word) {
    letters = word.toCharArray();
    length = letters.length;
    startsWithY = letters[0] == 'y';
    if (startsWithY) {
      letters[0] = 'Y'; // a consonant to all rules
    }
    firstLineTerminator = firstLineTerminator();
  }

  boolean endsWith(String ending) {
    int start = length - ending.length();
    if (start < 0) {
      return false;
    }
    for (int i = 0; i < ending.length(); i++) {
      if (letters[start + i] != ending.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the word ends so after something else: {@code ^.+?ending$}. */
  boolean hasSuffix(String ending) {
    return endsWith(ending) && canStandBefore(length - ending.length());
  }

  /**
   * Whether the first {@code count} letters are what {@code ^.+?} can match: some, and on one line.
   */
  boolean canStandBefore(int count) {
    return count >= 1 && count <= firstLineTerminator;
  }

  int length() {
    return length;
  }

  /** The letter at that place from the end; 1 is the last. */
  char fromEnd(int place) {
    return letters[length - place];
  }

  void removeLast(int count) {
    length -= count;
  }

  void append(String ending) {
    ending.getChars(0, ending.length(), letters, length);
    length += ending.length();
  }

  /**
   * Porter's m: how often vowels are followed by consonants, in the word without its last {@code
   * without} letters.
   */
  int measureWithout(int without) {
    int measure = 0;
    boolean inVowels = false;
    for (int i = 0; i < length - without; i++) {
      boolean vowel = isVowel(letters[i]) || (letters[i] == 'y' && !inVowels);
      if (inVowels && !vowel) {
        measure++;
      }
      inVowels = vowel;
    }
    return measure;
  }

  boolean hasVowelWithout(int without) {
    for (int i = 0; i < length - without; i++) {
      if (isVowel(letters[i]) || letters[i] == 'y') {
        return true;
      }
    }
    return false;
  }

  /** Whether two equal letters end the word, none of {@code aeiouylsz}. */
  boolean endsWithUndoableDouble() {
    return length >= 2 && fromEnd(1) == fromEnd(2) && "aeiouylsz".indexOf(fromEnd(1)) < 0;
  }

  /**
   * Whether the word, without its last letters, is consonants, one vowel, and a consonant other
   * than w, x, y.
   */
  boolean isShortSyllableWithout(int without) {
    int end = length - without;
    if (end < 3 || isVowel(letters[0]) || "aeiouwxy".indexOf(letters[end - 1]) >= 0) {
      return false;
    }
    for (int i = 1; i < end - 2; i++) {
      if (isVowel(letters[i]) || letters[i] == 'y') {
        return false;
      }
    }
    return isVowel(letters[end - 2]) || letters[end - 2] == 'y';
  }

  static boolean isVowel(char letter) {
    return letter == 'a' || letter == 'e' || letter == 'i' || letter == 'o' || letter == 'u';
  }

  @Override
  public String toString() {
    if (startsWithY) {
      letters[0] = 'y';
    }
    return new String(letters, 0, length);
  }

  /**
   * Lunr's rules are regular expressions whose dot stops here; only a value of a list can hold one.
   */
  private int firstLineTerminator() {
    for (int i = 0; i < letters.length; i++) {
      char letter = letters[i];
      if (letter == '\n' || letter == '\r' || letter == '\u2028' || letter == '\u2029') {
        return i;
      }
    }
    return letters.length;
  }
}
