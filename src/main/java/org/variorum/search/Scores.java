package org.variorum.search;

import java.util.List;
import java.util.stream.IntStream;

/** The score of a term in a field of a document, rounded as Lunr keeps it. */
final class Scores {
  private final List<Field> fields;
  private final Bm25 bm25;
  private final double[] averageLengths;
  private final double[] inverseDocumentFrequencies;

  Scores(List<Field> fields, List<Document> documents, Postings postings, int terms, Bm25 bm25) {
    this.fields = fields;
    this.bm25 = bm25;
    this.averageLengths =
        IntStream.range(0, fields.size())
            .mapToDouble(field -> averageLength(field, documents))
            .toArray();
    this.inverseDocumentFrequencies =
        IntStream.range(0, terms)
            .mapToDouble(
                term ->
                    Bm25.inverseDocumentFrequency(postings.fieldsWithTerm(term), documents.size()))
            .toArray();
  }

  private static double averageLength(int field, List<Document> documents) {
    long tokens =
        documents.stream().mapToLong(document -> document.fields().get(field).length()).sum();
    return (double) tokens / documents.size();
  }

  /** The score of a term that a document's field holds {@code count} times; may be infinite. */
  double of(int term, int field, Document document, int count) {
    double score =
        bm25.score(
            inverseDocumentFrequencies[term],
            count,
            document.fields().get(field).length(),
            averageLengths[field]);
    score *= fields.get(field).boost().factor();
    score *= document.boost().factor();
    return JavaScriptNumber.roundedToThousandths(score);
  }
}
