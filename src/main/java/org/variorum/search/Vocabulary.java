package org.variorum.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All terms of an index, numbered from 0 as they first occur; the number is Lunr's {@code _index}.
 */
final class Vocabulary {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> terms = new ArrayList<>();

  int numberOf(String term) {
    Integer known = numbers.get(term);
    if (known != null) {
      return known;
    }
    numbers.put(term, terms.size());
    terms.add(term);
    return terms.size() - 1;
  }

  /**
   * The numbers of the terms, ordered by UTF-16 units, without which {@code lunr.Index.load} would
   * throw.
   */
  int[] order() {
    String[] sorted = terms.toArray(new String[0]);
    Arrays.sort(sorted);
    int[] order = new int[sorted.length];
    for (int place = 0; place < order.length; place++) {
      order[place] = numbers.get(sorted[place]);
    }
    return order;
  }

  List<String> terms() {
    return List.copyOf(terms);
  }
}
