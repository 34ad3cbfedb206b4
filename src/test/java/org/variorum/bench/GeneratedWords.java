package org.variorum.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * Made-up words that can be pronounced, drawn as words are in a language: the n-th commonest about
 * 1/n as often as the first (Zipf's law with Mandelbrot's shift).
 */
final class GeneratedWords {
  private static final int COUNT = 6000;
  private static final int SHIFT = 12;
  private static final String CONSONANTS = "bdfgklmnprtvz";
  private static final String VOWELS = "aeiou";

  private final List<String> words;
  private final double[] cumulated = new double[COUNT];
  private final Random random;

  GeneratedWords(Random random) {
    this.random = random;
    Set<String> made = new LinkedHashSet<>();
    while (made.size() < COUNT) {
      made.add(word(random));
    }
    words = new ArrayList<>(made);
    double sum = 0;
    for (int k = 0; k < COUNT; k++) {
      sum += 1.0 / (k + SHIFT);
      cumulated[k] = sum;
    }
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    int syllables = 2 + random.nextInt(3);
    for (int k = 0; k < syllables; k++) {
      word.append(any(CONSONANTS, random)).append(any(VOWELS, random));
    }
    return word.append(random.nextBoolean() ? any(CONSONANTS, random) : "").toString();
  }

  private static String any(String letters, Random random) {
    return String.valueOf(letters.charAt(random.nextInt(letters.length())));
  }

  /** A word of a topic: half of them are those that all topics have, half its own favourites. */
  String next(int topic) {
    int rank = rank();
    boolean own = random.nextBoolean();
    return words.get(own ? (int) ((rank * 7919L + topic * 104729L) % COUNT) : rank);
  }

  private int rank() {
    double wanted = random.nextDouble() * cumulated[COUNT - 1];
    int low = 0;
    int high = COUNT - 1;
    while (low < high) {
      int middle = (low + high) / 2;
      if (cumulated[middle] < wanted) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** A name that no statement has by chance: it ends as no other word does. */
  String name() {
    String word = word(random);
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) + "xy";
  }
}
