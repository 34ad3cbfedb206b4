package org.variorum.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.model.Diagnostics;
import org.variorum.model.Nearest;

/**
 * Reads the known keys of one mapping and reports the unknown ones with the nearest known key.
 *
 * <p>Example: {@code fields.text("title", "Notes")} gives the title or, where there is none, {@code
 * Notes}.
 */
final class Fields {
  private final SourceText source;
  private final Yaml.Mapping mapping;
  private final Diagnostics diagnostics;
  private final Set<String> known = new TreeSet<>();

  Fields(SourceText source, Yaml.Mapping mapping, Diagnostics diagnostics) {
    this.source = source;
    this.mapping = mapping;
    this.diagnostics = diagnostics;
  }

  int line() {
    return mapping.line();
  }

  String text(String key, String otherwise) {
    Yaml value = value(key);
    if (value instanceof Yaml.Scalar scalar && !scalar.text().isEmpty()) {
      return scalar.text();
    }
    if (value != null && !(value instanceof Yaml.Scalar)) {
      wrong(key, "'" + key + "' is to be a single value", "write " + key + ": …");
    }
    return otherwise;
  }

  /** The text below a key; empty, with an error, where there is none. */
  String required(String key) {
    String text = text(key, "");
    if (text.isEmpty() && (value(key) == null || value(key) instanceof Yaml.Scalar)) {
      missing(key, key + ": …");
    }
    return text;
  }

  /** The line of a key's value; where there is none, of the mapping. */
  int line(String key) {
    return mapping.entries().getOrDefault(key, mapping).line();
  }

  /** Is there a single value below a key, and not an empty one? */
  boolean isText(String key) {
    return value(key) instanceof Yaml.Scalar scalar && !scalar.text().isEmpty();
  }

  /** Is a key's value written as nothing? */
  boolean isEmpty(String key) {
    return value(key) instanceof Yaml.Scalar scalar && scalar.text().isEmpty();
  }

  /** A switch: {@code true} or {@code false}. */
  boolean flag(String key, boolean otherwise) {
    String text = text(key, Boolean.toString(otherwise));
    if (!text.equals("true") && !text.equals("false")) {
      wrong(key, "'" + key + "' is to be true or false, not '" + text + "'", key + ": false");
    }
    return text.equals("true");
  }

  int number(String key, int otherwise) {
    String text = text(key, "");
    if (text.isEmpty()) {
      return otherwise;
    }
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      wrong(
          key,
          "'" + key + "' is to be a whole number, not '" + text + "'",
          "for example " + key + ": 10");
      return otherwise;
    }
  }

  /** A list of texts; a single text is a list of one. */
  List<String> texts(String key) {
    Yaml value = value(key);
    List<String> texts = new ArrayList<>();
    if (value instanceof Yaml.Scalar scalar && !scalar.text().isEmpty()) {
      texts.add(scalar.text());
    } else if (value instanceof Yaml.Sequence sequence) {
      sequence.items().forEach(item -> item(key, item, texts));
    } else if (value instanceof Yaml.Mapping) {
      wrong(key, "'" + key + "' is to be a list", "write " + key + ": [one, another]");
    }
    return texts;
  }

  private void item(String key, Yaml item, List<String> texts) {
    if (!(item instanceof Yaml.Scalar scalar)) {
      diagnostics.add(
          source.error(
              item,
              "'" + key + "' is to be a list of single values",
              "put quotes around a ':' in a text"));
    } else if (scalar.text().isEmpty()) {
      diagnostics.add(
          source.error(
              item, "an entry of '" + key + "' is empty", "write a text, or remove the entry"));
    } else {
      texts.add(scalar.text());
    }
  }

  /** The mapping below a key, or null where there is none. */
  Fields fields(String key) {
    Yaml value = value(key);
    if (value instanceof Yaml.Mapping inner) {
      return new Fields(source, inner, diagnostics);
    }
    if (value != null && !(value instanceof Yaml.Scalar scalar && scalar.text().isEmpty())) {
      wrong(key, "'" + key + "' is to be a mapping", "write " + key + ": {key: value}");
    }
    return null;
  }

  /** The mapping below a key; null, with an error, where there is none. */
  Fields requiredFields(String key, String example) {
    Fields fields = fields(key);
    if (fields == null
        && (value(key) == null
            || value(key) instanceof Yaml.Scalar scalar && scalar.text().isEmpty())) {
      missing(key, key + ": " + example);
    }
    return fields;
  }

  /** The mappings of the list below a key; none, with an error, where it is no such list. */
  List<Fields> list(String key, String example) {
    Yaml value = value(key);
    List<Fields> list = new ArrayList<>();
    if (value instanceof Yaml.Sequence sequence) {
      for (Yaml item : sequence.items()) {
        if (item instanceof Yaml.Mapping inner) {
          list.add(new Fields(source, inner, diagnostics));
        } else {
          diagnostics.add(
              source.error(item, "an entry of '" + key + "' is to be a mapping", "- " + example));
        }
      }
    } else if (value == null) {
      missing(key, key + ": [" + example + ", …]");
    } else {
      wrong(key, "'" + key + "' is to be a list", "write " + key + ": [" + example + ", …]");
    }
    return list;
  }

  boolean has(String key) {
    return value(key) != null;
  }

  /** Reports something about a key's value; where there is none, about the mapping. */
  void wrong(String key, String message, String hint) {
    diagnostics.add(source.error(mapping.entries().getOrDefault(key, mapping), message, hint));
  }

  /** To be called once all keys were asked for: reports those that nobody asked for. */
  void finish() {
    for (String key : mapping.entries().keySet()) {
      if (!known.contains(key)) {
        diagnostics.add(
            source.error(
                mapping.keys().get(key),
                "unknown key '" + key + "'",
                "did you mean '"
                    + Nearest.to(key, known)
                    + "'? known: "
                    + String.join(", ", known)));
      }
    }
  }

  private void missing(String key, String example) {
    Yaml place =
        mapping.keys().getOrDefault(key, new Yaml.Scalar("", mapping.line(), mapping.column()));
    diagnostics.add(source.error(place, "'" + key + "' is missing", "add " + example));
  }

  private Yaml value(String key) {
    known.add(key);
    return mapping.entries().get(key);
  }
}
