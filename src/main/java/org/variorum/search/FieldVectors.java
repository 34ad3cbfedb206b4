package org.variorum.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Computes the vector of every field of every document. */
final class FieldVectors {
  private final List<Field> fields;
  private final List<Document> documents;
  private final Bm25 bm25;
  private final double[] averageLengths;
  private final double[] inverseDocumentFrequencies;

  private FieldVectors(
      List<Field> fields, List<Document> documents, InvertedIndex invertedIndex, Bm25 bm25) {
    this.fields = fields;
    this.documents = documents;
    this.bm25 = bm25;
    this.averageLengths =
        IntStream.range(0, fields.size()).mapToDouble(this::averageLength).toArray();
    this.inverseDocumentFrequencies =
        invertedIndex.postings().stream()
            .mapToDouble(
                posting ->
                    Bm25.inverseDocumentFrequency(posting.fieldsWithTerm(), documents.size()))
            .toArray();
  }

  static List<FieldVector> of(
      List<Field> fields, List<Document> documents, InvertedIndex invertedIndex, Bm25 bm25) {
    return new FieldVectors(fields, documents, invertedIndex, bm25).vectors();
  }

  private List<FieldVector> vectors() {
    List<FieldVector> vectors = new ArrayList<>(documents.size() * fields.size());
    for (Document document : documents) {
      for (int field = 0; field < fields.size(); field++) {
        vectors.add(vector(document, field));
      }
    }
    return vectors;
  }

  private FieldVector vector(Document document, int field) {
    FieldTerms held = document.fields().get(field);
    List<FieldVector.Element> elements = new ArrayList<>(held.terms().size());
    for (Occurrences term : held.terms()) {
      double score =
          bm25.score(
              inverseDocumentFrequencies[term.term()],
              term.count(),
              held.length(),
              averageLengths[field]);
      score *= fields.get(field).boost().factor();
      score *= document.boost().factor();
      elements.add(
          new FieldVector.Element(term.term(), JavaScriptNumber.roundedToThousandths(score)));
    }
    return new FieldVector(fields.get(field).name() + "/" + document.ref(), elements);
  }

  private double averageLength(int field) {
    long tokens =
        documents.stream().mapToLong(document -> document.fields().get(field).length()).sum();
    return (double) tokens / documents.size();
  }
}
