package org.variorum.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * All that an index is made of; a whole index and a shard of it are views of the same parts.
 *
 * @param documents as they were added
 * @param listed the same documents as postings list them
 * @param terms by number
 * @param order the numbers of the terms, ordered by UTF-16 units, without which {@code
 *     lunr.Index.load} would throw
 */
record IndexParts(
    List<Field> fields,
    List<Document> documents,
    List<Document> listed,
    List<String> terms,
    int[] order,
    Postings postings,
    Scores scores,
    List<String> searchPipeline) {

  static IndexParts of(
      List<Field> fields,
      List<Document> documents,
      List<String> terms,
      Bm25 bm25,
      List<String> searchPipeline) {
    List<Document> listed = PropertyOrder.sorted(documents, Document::ref);
    Postings postings = Postings.of(fields.size(), terms.size(), listed);
    Integer[] numbers = new Integer[terms.size()];
    Arrays.setAll(numbers, number -> number);
    Arrays.sort(numbers, Comparator.comparing(terms::get));
    int[] order = Arrays.stream(numbers).mapToInt(Integer::intValue).toArray();
    return new IndexParts(
        List.copyOf(fields),
        List.copyOf(documents),
        listed,
        terms,
        order,
        postings,
        new Scores(fields, documents, postings, terms.size(), bm25),
        List.copyOf(searchPipeline));
  }

  /** The term at a place of the order. */
  String termAt(int place) {
    return terms.get(order[place]);
  }
}
