package org.variorum.config;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.variorum.model.Diagnostics;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Text to {@link Yaml}; a broken file becomes one diagnostic. */
final class YamlParser {
  private final SourceText source;
  private final Diagnostics diagnostics;

  private YamlParser(SourceText source, Diagnostics diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
  }

  /** The document's value, or null where it is empty or broken (then an error was reported). */
  static Yaml parse(SourceText source, Diagnostics diagnostics) {
    return new YamlParser(source, diagnostics).document();
  }

  private Yaml document() {
    try (YAMLParser parser = new YAMLFactory().createParser(source.text())) {
      Yaml value = parser.nextToken() == null ? null : value(parser);
      if (value != null && parser.nextToken() != null) {
        JsonLocation at = parser.currentTokenLocation();
        diagnostics.add(
            source.error(
                at.getLineNr(),
                at.getColumnNr(),
                "a second document begins here",
                "remove the line '---' before it"));
      }
      return value;
    } catch (JsonProcessingException e) {
      broken(e);
      return null;
    } catch (IOException e) {
      throw new IllegalStateException("a text in memory cannot fail to be read", e);
    }
  }

  /** SnakeYAML knows better than Jackson where it stumbled, and over what. */
  private void broken(JsonProcessingException e) {
    JsonLocation at = e.getLocation() == null ? JsonLocation.NA : e.getLocation();
    int line = Math.max(0, at.getLineNr());
    int column = Math.max(0, at.getColumnNr());
    String message = e.getOriginalMessage().lines().findFirst().orElse("unreadable");
    if (e.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
      line = marked.getProblemMark().getLine() + 1;
      column = marked.getProblemMark().getColumn() + 1;
      message = marked.getProblem();
    }
    diagnostics.add(
        source.error(
            line,
            column,
            "broken YAML: " + message,
            "check the indentation and the quotes of this line and the one before"));
  }

  private Yaml value(YAMLParser parser) throws IOException {
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
    if (parser.isCurrentAlias()) {
      diagnostics.add(
          source.error(
              line,
              column,
              "a reference '*" + parser.getText() + "' is not followed",
              "write the text again"));
    }
    String text = token == JsonToken.VALUE_NULL ? "" : parser.getText();
    return new Yaml.Scalar(text, line, column);
  }

  private Yaml mapping(YAMLParser parser, int line, int column) throws IOException {
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
            source.error(
                place,
                "key '" + key + "' stands twice",
                "it stands first in line " + before.line() + "; keep one"));
      }
      entries.putIfAbsent(key, value);
    }
    return new Yaml.Mapping(entries, Map.copyOf(keys), line, column);
  }
}
