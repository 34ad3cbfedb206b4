package org.variorum.search;

import java.util.List;

/**
 * All that an index is made of; a whole index and a shard of it are views of the same parts.
 *
 * @param documents as they were added
 * @param listed the same documents as postings list them
 * @param terms by number
 * @param order the numbers of the terms in their order
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
      Vocabulary vocabulary,
      Bm25 bm25,
      List<String> searchPipeline) {
    List<Document> listed = PropertyOrder.sorted(documents, Document::ref);
    List<String> terms = vocabulary.terms();
    Postings postings = Postings.of(fields.size(), terms.size(), listed);
    return new IndexParts(
        List.copyOf(fields),
        List.copyOf(documents),
        listed,
        terms,
        vocabulary.order(),
        postings,
        new Scores(fields, documents, postings, terms.size(), bm25),
        List.copyOf(searchPipeline));
  }

  /** The term at a place of the order. */
  String termAt(int place) {
    return terms.get(order[place]);
  }
}
