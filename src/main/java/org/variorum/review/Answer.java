package org.variorum.review;

import java.util.Locale;
import java.util.Map;

/**
 * A line that an editor typed: a key, and behind it, if there is more, the reason.
 *
 * <p>Example: {@code a two kinds of tea} is {@code a} with that reason; {@code apart} is {@code a}.
 */
record Answer(String key, String rest) {
  private static final Map<String, String> KEYS =
      Map.of(
          "merge", "m", "swap", "s", "fold", "f", "apart", "a", "write", "w", "skip", "k", "undo",
          "u", "quit", "q", "help", "?");

  static final String NONE = "";

  /** The end of the input means quit, a blank skip, and nothing at all nothing. */
  static Answer of(String line) {
    if (line == null) {
      return new Answer("q", "");
    }
    if (line.isBlank()) {
      return new Answer(line.isEmpty() ? NONE : "k", "");
    }
    String[] words = line.strip().split("\\s+", 2);
    String first = words[0].toLowerCase(Locale.ROOT);
    return new Answer(KEYS.getOrDefault(first, first), words.length > 1 ? words[1] : "");
  }
}
