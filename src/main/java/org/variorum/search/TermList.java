package org.variorum.search;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Pattern;

/**
 * Terms packed for a browser that is to offer the nearest term to a misspelt word: plain words and
 * names of letters and digits, 2 to 24 long.
 *
 * <p>{@code encrypt} in 9 places, {@code encryptor} in 1 and {@code end} in 70 give {@code
 * "03encrypt 70or 26d"}: for each term how many letters it shares with the one before (base 36),
 * how common it is (the logarithm to base 2 of its places, at most 9), and its other letters.
 *
 * @param firstTerm the first of its terms
 * @param packed all of them, separated by blanks
 */
public record TermList(String firstTerm, String packed) {
  private static final Pattern SPELLED = Pattern.compile("[a-z][a-z0-9]{1,23}");

  /**
   * Packs terms into lists.
   *
   * @param terms each with its number of places, in the order of UTF-16 units; see {@link
   *     LunrIndex#terms}
   * @param length about how many characters a list is to have
   */
  public static List<TermList> of(SortedMap<String, Integer> terms, int length) {
    List<TermList> lists = new ArrayList<>();
    StringBuilder packed = new StringBuilder();
    String first = "";
    String before = "";
    for (var entry : terms.entrySet()) {
      String term = entry.getKey();
      if (!SPELLED.matcher(term).matches()) {
        continue;
      }
      if (packed.length() >= length) {
        lists.add(new TermList(first, packed.toString()));
        packed.setLength(0);
        before = "";
      }
      if (packed.length() == 0) {
        first = term;
      } else {
        packed.append(' ');
      }
      int shared = shared(before, term);
      int common = Math.min(9, 31 - Integer.numberOfLeadingZeros(Math.max(1, entry.getValue())));
      packed
          .append(Character.forDigit(shared, 36))
          .append(common)
          .append(term, shared, term.length());
      before = term;
    }
    if (packed.length() > 0) {
      lists.add(new TermList(first, packed.toString()));
    }
    return lists;
  }

  private static int shared(String before, String term) {
    int most = Math.min(before.length(), term.length());
    int shared = 0;
    while (shared < most && before.charAt(shared) == term.charAt(shared)) {
      shared++;
    }
    return shared;
  }
}
