package org.variorum.search;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/**
 * The scores of all terms of one field of one document.
 *
 * @param key field and reference, {@code title/1}
 * @param elements ordered by the number of the term
 */
record FieldVector(String key, List<Element> elements) {

  record Element(int term, double score) {}

  FieldVector {
    elements = List.copyOf(elements);
  }

  /** Writes {@code ["title/1",[0,1.386,4,0.693]]}: numbers of terms and scores, turn by turn. */
  void writeTo(JsonGenerator json) throws IOException {
    json.writeStartArray();
    json.writeString(key);
    json.writeStartArray();
    for (Element element : elements) {
      json.writeNumber(element.term());
      if (Double.isFinite(element.score())) {
        json.writeNumber(JavaScriptNumber.print(element.score()));
      } else {
        json.writeNull(); // as JSON.stringify does when an absurd boost or k1 overflows
      }
    }
    json.writeEndArray();
    json.writeEndArray();
  }
}
