package org.variorum.search;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All terms, each with its posting. */
final class InvertedIndex {
  private final List<String> fields;
  private final List<String> terms;
  private final List<Posting> postings;

  private InvertedIndex(List<String> fields, List<String> terms, List<Posting> postings) {
    this.fields = fields;
    this.terms = terms;
    this.postings = postings;
  }

  /** The terms are those of the vocabulary at this moment, in the order of their numbers. */
  static InvertedIndex of(List<String> fields, List<String> terms, List<Document> documents) {
    List<Posting> postings = new ArrayList<>(terms.size());
    for (int term = 0; term < terms.size(); term++) {
      postings.add(new Posting(term, fields.size()));
    }
    for (Document document : PropertyOrder.sorted(documents, Document::ref)) {
      for (int field = 0; field < fields.size(); field++) {
        for (Occurrences term : document.fields().get(field).terms()) {
          postings.get(term.term()).add(field, document.ref(), term.positions());
        }
      }
    }
    return new InvertedIndex(fields, terms, List.copyOf(postings));
  }

  /** In the order of the numbers of their terms. */
  List<Posting> postings() {
    return postings;
  }

  /**
   * Writes {@code [["green",{…}],["tea",{…}]]}, ordered by UTF-16 units, or {@code lunr.Index.load}
   * would throw.
   */
  void writeTo(JsonGenerator json) throws IOException {
    Map<String, Posting> ordered = new TreeMap<>();
    for (int term = 0; term < terms.size(); term++) {
      ordered.put(terms.get(term), postings.get(term));
    }
    json.writeStartArray();
    for (Map.Entry<String, Posting> entry : ordered.entrySet()) {
      json.writeStartArray();
      json.writeString(entry.getKey());
      entry.getValue().writeTo(json, fields);
      json.writeEndArray();
    }
    json.writeEndArray();
  }
}
