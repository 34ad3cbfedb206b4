package org.variorum.search;

import java.util.ArrayList;
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

  List<String> terms() {
    return List.copyOf(terms);
  }
}
