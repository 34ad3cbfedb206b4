package org.variorum.search;

import java.util.List;

/** The score of a term in a field of a document, rounded as Lunr keeps it. */
final class Scores {
  private final List<Field> fields;
  private final Bm25 bm25;
  private final double[] averageLengths;
  private final double[] inverseDocumentFrequencies;

  Scores(List<Field> fields, List<Document> documents, Postings postings, int terms, Bm25 bm25) {
    this.fields = fields;
    this.bm25 = bm25;
    this.averageLengths = new double[fields.size()];
    for (int field = 0; field < averageLengths.length; field++) {
      averageLengths[field] = averageLength(field, documents);
    }
    this.inverseDocumentFrequencies = new double[terms];
    for (int term = 0; term < terms; term++) {
      inverseDocumentFrequencies[term] =
          Bm25.inverseDocumentFrequency(postings.fieldsWithTerm(term), documents.size());
    }
  }

  private static double averageLength(int field, List<Document> documents) {
    long tokens = 0;
    for (Document document : documents) {
      tokens += document.fields().get(field).length();
    }
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
