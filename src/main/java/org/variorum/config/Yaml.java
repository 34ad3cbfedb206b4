package org.variorum.config;

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

  record Scalar(String text, int line, int column) implements Yaml {}

  record Sequence(List<Yaml> items, int line, int column) implements Yaml {}

  /** A mapping; {@code keys} has the place of each key. */
  record Mapping(
      LinkedHashMap<String, Yaml> entries, Map<String, Scalar> keys, int line, int column)
      implements Yaml {}
}
