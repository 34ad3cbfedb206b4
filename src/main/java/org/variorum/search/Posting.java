package org.variorum.search;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The documents that hold one term, field by field. */
final class Posting {

  private record Entry(String ref, List<Position> positions) {}

  private final int term;
  private final List<List<Entry>> entriesByField;

  Posting(int term, int fields) {
    this.term = term;
    this.entriesByField = Stream.<List<Entry>>generate(ArrayList::new).limit(fields).toList();
  }

  void add(int field, String ref, List<Position> positions) {
    entriesByField.get(field).add(new Entry(ref, positions));
  }

  /** A document counts once for each of its fields that holds the term. */
  int fieldsWithTerm() {
    return entriesByField.stream().mapToInt(List::size).sum();
  }

  /**
   * Writes {@code {"_index":0,"title":{"1":{}},"body":{}}}; every field is there, since lunr.js
   * asks all of them.
   */
  void writeTo(JsonGenerator json, List<String> fields) throws IOException {
    json.writeStartObject();
    boolean indexWritten = false;
    for (int i = 0; i < fields.size(); i++) {
      if (!indexWritten && !PropertyOrder.isArrayIndex(fields.get(i))) {
        json.writeNumberField("_index", term);
        indexWritten = true;
      }
      json.writeFieldName(fields.get(i));
      writeEntries(json, entriesByField.get(i));
    }
    if (!indexWritten) {
      json.writeNumberField("_index", term);
    }
    json.writeEndObject();
  }

  private static void writeEntries(JsonGenerator json, List<Entry> entries) throws IOException {
    json.writeStartObject();
    for (Entry entry : entries) {
      json.writeObjectFieldStart(entry.ref());
      if (!entry.positions().isEmpty()) {
        json.writeArrayFieldStart("position");
        for (Position position : entry.positions()) {
          position.writeTo(json);
        }
        json.writeEndArray();
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }
}
