package org.variorum.model;

import java.util.Collection;
import java.util.Comparator;

/** Finds what somebody probably meant: the least edit distance (Levenshtein 1966). */
public final class Nearest {
  private Nearest() {}

  /**
   * The candidate nearest to a word; empty where there are none. Example: {@code titel} of {@code
   * [title, author]} is {@code title}.
   */
  public static String to(String word, Collection<String> candidates) {
    return candidates.stream()
        .min(
            Comparator.comparingInt((String candidate) -> distance(word, candidate))
                .thenComparing(c -> c))
        .orElse("");
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
