package org.variorum.search;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A finished search index, to be written as the JSON that {@code lunr.Index.load} of lunr.js 2.3.9
 * reads. Immutable.
 *
 * <p>The JSON is what {@code JSON.stringify(index)} gives in JavaScript: one line, no final
 * newline, all characters raw but those that JSON must escape. Its keys are {@code version}, {@code
 * fields}, {@code fieldVectors}, {@code invertedIndex} and {@code pipeline}.
 *
 * @see LunrIndexBuilder
 */
public final class LunrIndex {
  private static final String VERSION = "2.3.9";
  private static final JsonFactory JSON =
      JsonFactory.builder().disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE).build();

  private final List<String> fields;
  private final List<FieldVector> fieldVectors;
  private final InvertedIndex invertedIndex;
  private final List<String> searchPipeline;

  LunrIndex(
      List<String> fields,
      List<FieldVector> fieldVectors,
      InvertedIndex invertedIndex,
      List<String> searchPipeline) {
    this.fields = List.copyOf(fields);
    this.fieldVectors = List.copyOf(fieldVectors);
    this.invertedIndex = invertedIndex;
    this.searchPipeline = List.copyOf(searchPipeline);
  }

  /**
   * Writes the JSON in UTF-8 and flushes the stream, which stays open.
   *
   * @throws IOException if the stream does not take it
   */
  public void writeTo(OutputStream output) throws IOException {
    // Through a Writer, since Jackson's own UTF-8 generator would escape what lies beyond U+FFFF.
    Writer writer = new OutputStreamWriter(output, StandardCharsets.UTF_8);
    writeTo(writer);
    writer.flush();
  }

  /** Returns the JSON as a string; {@link #writeTo} does not hold it all in memory. */
  public String toJson() {
    StringWriter writer = new StringWriter();
    try {
      writeTo(writer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return writer.toString();
  }

  private void writeTo(Writer writer) throws IOException {
    try (JsonGenerator json =
        JSON.createGenerator(writer).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
      json.writeStartObject();
      json.writeStringField("version", VERSION);
      writeStrings(json, "fields", fields);
      json.writeArrayFieldStart("fieldVectors");
      for (FieldVector vector : fieldVectors) {
        vector.writeTo(json);
      }
      json.writeEndArray();
      json.writeFieldName("invertedIndex");
      invertedIndex.writeTo(json);
      writeStrings(json, "pipeline", searchPipeline);
      json.writeEndObject();
    }
  }

  private static void writeStrings(JsonGenerator json, String name, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
