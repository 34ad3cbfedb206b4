package org.variorum.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What one field of one document holds: its different terms, ordered by their number, each with how
 * often it occurs. Arrays of numbers, since there are millions of them.
 */
final class FieldTerms {
  private final int length;
  private final int[] terms;
  private final int[] counts;

  /** For each term where it occurs; null where positions are not kept. */
  private final List<List<Position>> positions;

  private FieldTerms(int length, int[] terms, int[] counts, List<List<Position>> positions) {
    this.length = length;
    this.terms = terms;
    this.counts = counts;
    this.positions = positions;
  }

  static FieldTerms of(List<Token> tokens, Vocabulary vocabulary, boolean keepPositions) {
    int[] numbers = new int[tokens.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = vocabulary.numberOf(tokens.get(i).term());
    }
    int[] sorted = keepPositions ? numbers.clone() : numbers;
    Arrays.sort(sorted);
    int[] counts = new int[sorted.length];
    int different = 0;
    for (int number : sorted) {
      if (different == 0 || number != sorted[different - 1]) {
        sorted[different++] = number; // never before the place that is read
      }
      counts[different - 1]++;
    }
    int[] own = Arrays.copyOf(sorted, different);
    return new FieldTerms(
        tokens.size(),
        own,
        Arrays.copyOf(counts, different),
        keepPositions ? positions(tokens, numbers, own) : null);
  }

  private static List<List<Position>> positions(List<Token> tokens, int[] numbers, int[] terms) {
    List<List<Position>> positions = new ArrayList<>();
    for (int i = 0; i < terms.length; i++) {
      positions.add(new ArrayList<>());
    }
    for (int i = 0; i < numbers.length; i++) {
      positions.get(Arrays.binarySearch(terms, numbers[i])).add(tokens.get(i).position());
    }
    return positions;
  }

  /** Are positions kept? */
  boolean hasPositions() {
    return positions != null;
  }

  /** Number of tokens. */
  int length() {
    return length;
  }

  /** Number of different terms. */
  int size() {
    return terms.length;
  }

  /** The number of its {@code i}-th term in the vocabulary. */
  int term(int i) {
    return terms[i];
  }

  /** How often its {@code i}-th term occurs, at least once. */
  int count(int i) {
    return counts[i];
  }

  /** How often a term occurs that it holds. */
  int countOf(int term) {
    return counts[Arrays.binarySearch(terms, term)];
  }

  /** Where a term occurs, in the order of the text; none where positions are not kept. */
  List<Position> positionsOf(int term) {
    return positions == null ? List.of() : positions.get(Arrays.binarySearch(terms, term));
  }
}
