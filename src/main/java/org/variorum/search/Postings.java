package org.variorum.search;

import java.util.List;

/**
 * For each field and term the documents that hold it: two arrays a field, in place of a list a
 * term.
 */
final class Postings {
  private final int[][] starts;
  private final int[][] documents;

  private Postings(int[][] starts, int[][] documents) {
    this.starts = starts;
    this.documents = documents;
  }

  /**
   * The postings of all terms.
   *
   * @param documents in the order in which a posting is to list them
   */
  static Postings of(int fields, int terms, List<Document> documents) {
    int[][] starts = new int[fields][];
    int[][] held = new int[fields][];
    for (int field = 0; field < fields; field++) {
      starts[field] = starts(field, terms, documents);
      held[field] = new int[starts[field][terms]];
      int[] next = starts[field].clone();
      for (int document = 0; document < documents.size(); document++) {
        FieldTerms own = documents.get(document).fields().get(field);
        for (int i = 0; i < own.size(); i++) {
          held[field][next[own.term(i)]++] = document;
        }
      }
    }
    return new Postings(starts, held);
  }

  private static int[] starts(int field, int terms, List<Document> documents) {
    int[] starts = new int[terms + 1];
    for (Document document : documents) {
      FieldTerms own = document.fields().get(field);
      for (int i = 0; i < own.size(); i++) {
        starts[own.term(i) + 1]++;
      }
    }
    for (int term = 0; term < terms; term++) {
      starts[term + 1] += starts[term];
    }
    return starts;
  }

  /** The place of a term's first posting in a field. */
  int from(int field, int term) {
    return starts[field][term];
  }

  /** The place behind its last. */
  int to(int field, int term) {
    return starts[field][term + 1];
  }

  /** The document of a posting, by its place in the list that the postings were made of. */
  int document(int field, int place) {
    return documents[field][place];
  }

  /** In how many fields of documents a term stands. */
  int fieldsWithTerm(int term) {
    int sum = 0;
    for (int field = 0; field < starts.length; field++) {
      sum += to(field, term) - from(field, term);
    }
    return sum;
  }
}
