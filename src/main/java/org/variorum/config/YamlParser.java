package org.variorum.config;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.variorum.model.Diagnostic;
import org.variorum.model.Diagnostics;

/** Text to {@link Yaml}; a broken file becomes one diagnostic. */
final class YamlParser {
  private final String path;
  private final List<String> lines;
  private final Diagnostics diagnostics;

  YamlParser(String path, String text, Diagnostics diagnostics) {
    this.path = path;
    this.lines = text.lines().toList();
    this.diagnostics = diagnostics;
  }

  /** The document's value, or null where it is empty or broken (then an error was reported). */
  static Yaml parse(String path, String text, Diagnostics diagnostics) {
    return new YamlParser(path, text, diagnostics).document(text);
  }

  private Yaml document(String text) {
    try (JsonParser parser = new YAMLFactory().createParser(text)) {
      return parser.nextToken() == null ? null : value(parser);
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      int line = at == null ? 0 : at.getLineNr();
      String message = e.getOriginalMessage().lines().findFirst().orElse("unreadable");
      diagnostics.add(
          Diagnostic.error(path, line, at == null ? 0 : at.getColumnNr(), "broken YAML: " + message, source(line),
              "check the indentation and the quotes of this line and the one before"));
      return null;
    } catch (IOException e) {
      throw new IllegalStateException("a text in memory cannot fail to be read", e);
    }
  }

  private Yaml value(JsonParser parser) throws IOException {
    JsonLocation at = parser.currentTokenLocation();
    int line = at.getLineNr();
    int column = at.getColumnNr();
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return mapping(parser, line, column);
    }
    if (token == JsonToken.START_ARRAY) {
      List<Yaml> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(value(parser));
      }
      return new Yaml.Sequence(List.copyOf(items), line, column);
    }
    String text = token == JsonToken.VALUE_NULL ? "" : parser.getText();
    return new Yaml.Scalar(text, line, column);
  }

  private Yaml mapping(JsonParser parser, int line, int column) throws IOException {
    LinkedHashMap<String, Yaml> entries = new LinkedHashMap<>();
    Map<String, Yaml.Scalar> keys = new HashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      JsonLocation at = parser.currentTokenLocation();
      String key = parser.currentName();
      Yaml.Scalar place = new Yaml.Scalar(key, at.getLineNr(), at.getColumnNr());
      parser.nextToken();
      Yaml value = value(parser);
      Yaml.Scalar before = keys.putIfAbsent(key, place);
      if (before != null) {
        diagnostics.add(
            Diagnostic.error(path, place.line(), place.column(), "key '" + key + "' stands twice", source(place.line()),
                "it stands first in line " + before.line() + "; keep one"));
      }
      entries.putIfAbsent(key, value);
    }
    return new Yaml.Mapping(entries, Map.copyOf(keys), line, column);
  }

  private String source(int line) {
    return line >= 1 && line <= lines.size() ? lines.get(line - 1) : "";
  }
}
