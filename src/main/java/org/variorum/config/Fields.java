package org.variorum.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.model.Diagnostic;
import org.variorum.model.Diagnostics;

/**
 * Reads the known keys of one mapping and reports the unknown ones with the nearest known key.
 *
 * <p>Example: {@code fields.text("title", "Notes")} gives the title or, where there is none, {@code Notes}.
 */
final class Fields {
  private final String path;
  private final Yaml.Mapping mapping;
  private final Diagnostics diagnostics;
  private final Set<String> known = new TreeSet<>();

  Fields(String path, Yaml.Mapping mapping, Diagnostics diagnostics) {
    this.path = path;
    this.mapping = mapping;
    this.diagnostics = diagnostics;
  }

  int line() {
    return mapping.line();
  }

  String text(String key, String otherwise) {
    known.add(key);
    Yaml value = mapping.entries().get(key);
    if (value instanceof Yaml.Scalar scalar && !scalar.text().isEmpty()) {
      return scalar.text();
    }
    if (value != null && !(value instanceof Yaml.Scalar)) {
      wrong(value, "'" + key + "' is to be a single value");
    }
    return otherwise;
  }

  String required(String key) {
    String text = text(key, "");
    if (text.isEmpty()) {
      diagnostics.add(
          Diagnostic.error(path, mapping.line(), mapping.column(), "'" + key + "' is missing", "", "add " + key + ": …"));
    }
    return text;
  }

  int number(String key, int otherwise) {
    String text = text(key, "");
    if (text.isEmpty()) {
      return otherwise;
    }
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      wrong(mapping.entries().get(key), "'" + key + "' is to be a whole number, not '" + text + "'");
      return otherwise;
    }
  }

  /** A list of texts; a single text is a list of one. */
  List<String> texts(String key) {
    known.add(key);
    Yaml value = mapping.entries().get(key);
    List<String> texts = new ArrayList<>();
    if (value instanceof Yaml.Scalar scalar && !scalar.text().isEmpty()) {
      texts.add(scalar.text());
    } else if (value instanceof Yaml.Sequence sequence) {
      for (Yaml item : sequence.items()) {
        if (item instanceof Yaml.Scalar scalar) {
          texts.add(scalar.text());
        } else {
          wrong(item, "'" + key + "' is to be a list of single values");
        }
      }
    } else if (value instanceof Yaml.Mapping) {
      wrong(value, "'" + key + "' is to be a list");
    }
    return texts;
  }

  /** The mapping below a key, or null where there is none. */
  Fields fields(String key) {
    known.add(key);
    Yaml value = mapping.entries().get(key);
    if (value instanceof Yaml.Mapping inner) {
      return new Fields(path, inner, diagnostics);
    }
    if (value != null && !(value instanceof Yaml.Scalar scalar && scalar.text().isEmpty())) {
      wrong(value, "'" + key + "' is to be a mapping");
    }
    return null;
  }

  boolean has(String key) {
    known.add(key);
    return mapping.entries().containsKey(key);
  }

  /** To be called once all keys were asked for: reports those that nobody asked for. */
  void finish() {
    for (String key : mapping.entries().keySet()) {
      if (!known.contains(key)) {
        Yaml.Scalar place = mapping.keys().get(key);
        diagnostics.add(
            Diagnostic.error(path, place.line(), place.column(), "unknown key '" + key + "'", key + ": …",
                "did you mean '" + Nearest.to(key, known) + "'? known: " + String.join(", ", known)));
      }
    }
  }

  private void wrong(Yaml value, String message) {
    diagnostics.add(Diagnostic.error(path, value.line(), value.column(), message, "", ""));
  }
}
