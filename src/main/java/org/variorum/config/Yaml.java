package org.variorum.config;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A YAML value with the place where it stands; every scalar is the text that was written, so that
 * {@code no} stays no.
 */
sealed interface Yaml {
  int line();

  int column();

  /** The value without its places: texts, lists and maps, to be compared. */
  Object plain();

  record Scalar(String text, int line, int column) implements Yaml {
    @Override
    public Object plain() {
      return text;
    }
  }

  record Sequence(List<Yaml> items, int line, int column) implements Yaml {
    @Override
    public Object plain() {
      return items.stream().map(Yaml::plain).toList();
    }
  }

  /** A mapping; {@code keys} has the place of each key. */
  record Mapping(
      LinkedHashMap<String, Yaml> entries, Map<String, Scalar> keys, int line, int column)
      implements Yaml {
    @Override
    public Object plain() {
      Map<String, Object> plain = new HashMap<>();
      entries.forEach((key, value) -> plain.put(key, value.plain()));
      return plain;
    }
  }
}
