package org.variorum.search;

import java.util.List;
import java.util.Set;

/**
 * A field of the documents.
 *
 * @param name its name, which lunr.js must be able to use as a key beside its own
 * @param boost factor of its scores
 */
record Field(String name, Boost boost) {

  private static final Set<String> OBJECT_PROTOTYPE =
      Set.of(
          "constructor",
          "hasOwnProperty",
          "isPrototypeOf",
          "propertyIsEnumerable",
          "toLocaleString",
          "toString",
          "valueOf",
          "__defineGetter__",
          "__defineSetter__",
          "__lookupGetter__",
          "__lookupSetter__",
          "__proto__");

  Field {
    if (name.contains("/")) {
      throw new IllegalArgumentException(
          "Field name '" + name + "' contains '/', with which Lunr joins field and reference");
    }
    if (!WellFormedText.of(name).equals(name)) {
      throw new IllegalArgumentException(
          "Field name '" + name + "' holds a lone surrogate, which UTF-8 cannot carry");
    }
    if (name.equals("_index")) {
      throw new IllegalArgumentException(
          "Field name '_index' is taken: Lunr keeps the number of a term under it");
    }
    if (OBJECT_PROTOTYPE.contains(name)) {
      throw new IllegalArgumentException(
          "Field name '"
              + name
              + "' is a property of every JavaScript object, where Lunr would find it unasked");
    }
  }

  /**
   * The tokens of its value in one document: a {@code String}, a {@code List} of them, or {@code
   * null}.
   */
  List<Token> tokens(Object value, Analysis analysis) {
    if (value == null) {
      return List.of();
    }
    if (value instanceof String text) {
      return analysis.tokens(WellFormedText.of(text));
    }
    if (value instanceof List<?> words) {
      return analysis.tokens(words.stream().map(this::word).toList());
    }
    throw unsupported(value);
  }

  private String word(Object value) {
    if (value == null) {
      return ""; // as in Lunr, where it counts as a word
    }
    if (value instanceof String word) {
      return WellFormedText.of(word);
    }
    throw unsupported(value);
  }

  private IllegalArgumentException unsupported(Object value) {
    return new IllegalArgumentException(
        "Field '"
            + name
            + "' holds a "
            + value.getClass().getName()
            + ", not a String or a List of Strings");
  }
}
