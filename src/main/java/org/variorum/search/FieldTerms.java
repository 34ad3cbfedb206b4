package org.variorum.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one field of one document holds.
 *
 * @param length number of tokens
 * @param terms its different terms, ordered by their number
 */
record FieldTerms(int length, List<Occurrences> terms) {

  FieldTerms {
    terms = List.copyOf(terms);
  }

  static FieldTerms of(List<Token> tokens, Vocabulary vocabulary, boolean keepPositions) {
    Map<Integer, List<Position>> positions = new TreeMap<>();
    for (Token token : tokens) {
      int term = vocabulary.numberOf(token.term());
      positions.computeIfAbsent(term, unseen -> new ArrayList<>()).add(token.position());
    }
    List<Occurrences> terms = new ArrayList<>(positions.size());
    positions.forEach(
        (term, places) ->
            terms.add(new Occurrences(term, places.size(), keepPositions ? places : List.of())));
    return new FieldTerms(tokens.size(), terms);
  }
}
