package org.variorum.search;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Writes an index, or the terms of it from one place of their order to another, as Lunr's JSON. */
final class IndexWriter {
  private static final String VERSION = "2.3.9";

  private final IndexParts parts;
  private final JsonGenerator json;

  IndexWriter(IndexParts parts, JsonGenerator json) {
    this.parts = parts;
    this.json = json;
  }

  /** All documents and terms, each term under the number that Lunr gives it. */
  void writeWhole() throws IOException {
    begin();
    for (Document document : parts.documents()) {
      for (int field = 0; field < parts.fields().size(); field++) {
        FieldTerms held = document.fields().get(field);
        beginVector(field, document);
        for (int i = 0; i < held.size(); i++) {
          element(held.term(i), parts.scores().of(held.term(i), field, document, held.count(i)));
        }
        endVector();
      }
    }
    beginTerms();
    for (int place = 0; place < parts.order().length; place++) {
      term(parts.order()[place], parts.order()[place]);
    }
    end();
  }

  /** Terms of a range, numbered by their order, and vectors that hold no other. */
  void writeRange(int from, int to) throws IOException {
    begin();
    for (int field = 0; field < parts.fields().size(); field++) {
      vectors(field, from, to);
    }
    beginTerms();
    for (int place = from; place < to; place++) {
      term(parts.order()[place], place - from);
    }
    end();
  }

  private void vectors(int field, int from, int to) throws IOException {
    Postings postings = parts.postings();
    int size = 0;
    for (int place = from; place < to; place++) {
      int term = parts.order()[place];
      size += postings.to(field, term) - postings.from(field, term);
    }
    // document and term of each posting in one number, so that sorting brings vectors together
    long[] elements = new long[size];
    int next = 0;
    for (int place = from; place < to; place++) {
      int term = parts.order()[place];
      for (int at = postings.from(field, term); at < postings.to(field, term); at++) {
        elements[next++] = (long) postings.document(field, at) << 32 | (place - from);
      }
    }
    Arrays.sort(elements);
    int before = -1;
    for (long element : elements) {
      int number = (int) (element >> 32);
      Document document = parts.listed().get(number);
      if (number != before) {
        if (before >= 0) {
          endVector();
        }
        beginVector(field, document);
        before = number;
      }
      int local = (int) element;
      int term = parts.order()[from + local];
      FieldTerms held = document.fields().get(field);
      element(local, parts.scores().of(term, field, document, held.countOf(term)));
    }
    if (before >= 0) {
      endVector();
    }
  }

  private void begin() throws IOException {
    json.writeStartObject();
    json.writeStringField("version", VERSION);
    strings("fields", parts.fields().stream().map(Field::name).toList());
    json.writeArrayFieldStart("fieldVectors");
  }

  private void beginTerms() throws IOException {
    json.writeEndArray();
    json.writeArrayFieldStart("invertedIndex");
  }

  private void end() throws IOException {
    json.writeEndArray();
    strings("pipeline", parts.searchPipeline());
    json.writeEndObject();
  }

  private void beginVector(int field, Document document) throws IOException {
    json.writeStartArray();
    json.writeString(parts.fields().get(field).name() + "/" + document.ref());
    json.writeStartArray();
  }

  private void endVector() throws IOException {
    json.writeEndArray();
    json.writeEndArray();
  }

  private void element(int number, double score) throws IOException {
    json.writeNumber(number);
    if (Double.isFinite(score)) {
      json.writeNumber(JavaScriptNumber.print(score));
    } else {
      json.writeNull(); // as JSON.stringify does when an absurd boost or k1 overflows
    }
  }

  /**
   * Writes {@code ["tea",{"_index":0,"title":{"1":{}},"body":{}}]}; every field is there, since
   * lunr.js asks all of them.
   */
  private void term(int term, int number) throws IOException {
    json.writeStartArray();
    json.writeString(parts.terms().get(term));
    json.writeStartObject();
    boolean numberWritten = false;
    for (int field = 0; field < parts.fields().size(); field++) {
      String name = parts.fields().get(field).name();
      if (!numberWritten && !PropertyOrder.isArrayIndex(name)) {
        json.writeNumberField("_index", number);
        numberWritten = true;
      }
      json.writeFieldName(name);
      references(field, term);
    }
    if (!numberWritten) {
      json.writeNumberField("_index", number);
    }
    json.writeEndObject();
    json.writeEndArray();
  }

  private void references(int field, int term) throws IOException {
    Postings postings = parts.postings();
    json.writeStartObject();
    for (int at = postings.from(field, term); at < postings.to(field, term); at++) {
      Document document = parts.listed().get(postings.document(field, at));
      json.writeObjectFieldStart(document.ref());
      List<Position> positions = document.fields().get(field).positionsOf(term);
      if (!positions.isEmpty()) {
        json.writeArrayFieldStart("position");
        for (Position position : positions) {
          position.writeTo(json);
        }
        json.writeEndArray();
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void strings(String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
