package org.variorum.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Writes an index, or the terms of it from one place of their order to another, as Lunr's JSON. */
final class IndexWriter {
  private static final String VERSION = "2.3.9";

  private final IndexParts parts;
  private final JsonText json;

  /** Is nothing written yet of the list or object at hand? */
  private boolean first;

  /** Of each document as postings list it, {@code "12":{}}. */
  private final byte[][] entries;

  /** Does no document have positions? */
  private final boolean plain;

  IndexWriter(IndexParts parts, JsonText json) {
    this.parts = parts;
    this.json = json;
    this.entries = new byte[parts.listed().size()][];
    boolean positions = false;
    for (int number = 0; number < entries.length; number++) {
      Document document = parts.listed().get(number);
      String entry = JsonText.quoted(document.ref()) + ":{}";
      entries[number] = entry.getBytes(StandardCharsets.UTF_8);
      for (FieldTerms terms : document.fields()) {
        positions |= terms.hasPositions();
      }
    }
    this.plain = !positions;
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
    json.raw("{\"version\":\"" + VERSION + "\",\"fields\":");
    strings(parts.fields().stream().map(Field::name).toList());
    json.raw(",\"fieldVectors\":[");
    first = true;
  }

  private void beginTerms() throws IOException {
    json.raw("],\"invertedIndex\":[");
    first = true;
  }

  private void end() throws IOException {
    json.raw("],\"pipeline\":");
    strings(parts.searchPipeline());
    json.raw('}').flush();
  }

  private void beginVector(int field, Document document) throws IOException {
    comma();
    json.raw('[').string(parts.fields().get(field).name() + "/" + document.ref()).raw(",[");
    first = true;
  }

  private void endVector() throws IOException {
    json.raw("]]");
    first = false;
  }

  private void element(int number, double score) throws IOException {
    comma();
    json.number(number).raw(',').score(score);
  }

  /**
   * Writes {@code ["tea",{"_index":0,"title":{"1":{}},"body":{}}]}; every field is there, since
   * lunr.js asks all of them.
   */
  private void term(int term, int number) throws IOException {
    comma();
    json.raw('[').string(parts.terms().get(term)).raw(",{");
    first = true;
    boolean numberWritten = false;
    for (int field = 0; field < parts.fields().size(); field++) {
      String name = parts.fields().get(field).name();
      if (!numberWritten && !PropertyOrder.isArrayIndex(name)) {
        number(number);
        numberWritten = true;
      }
      comma();
      json.string(name).raw(":{");
      references(field, term);
      json.raw('}');
      first = false;
    }
    if (!numberWritten) {
      number(number);
    }
    json.raw("}]");
    first = false;
  }

  private void number(int number) throws IOException {
    comma();
    json.raw("\"_index\":").number(number);
  }

  private void references(int field, int term) throws IOException {
    Postings postings = parts.postings();
    first = true;
    for (int at = postings.from(field, term); at < postings.to(field, term); at++) {
      int number = postings.document(field, at);
      comma();
      if (plain) {
        json.raw(entries[number]);
        continue;
      }
      List<Position> positions = parts.listed().get(number).fields().get(field).positionsOf(term);
      if (positions.isEmpty()) {
        json.raw(entries[number]);
      } else {
        json.string(parts.listed().get(number).ref()).raw(":{\"position\":[");
        first = true;
        for (Position position : positions) {
          comma();
          json.raw(position.json());
        }
        json.raw("]}");
        first = false;
      }
    }
  }

  private void strings(List<String> values) throws IOException {
    json.raw('[');
    first = true;
    for (String value : values) {
      comma();
      json.string(value);
    }
    json.raw(']');
  }

  /** Separates a member of a list or an object from the one before. */
  private void comma() throws IOException {
    if (!first) {
      json.raw(',');
    }
    first = false;
  }
}
