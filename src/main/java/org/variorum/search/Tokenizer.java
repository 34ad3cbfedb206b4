package org.variorum.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the text of a field into lower-case words at white space and hyphens, as {@code
 * lunr.tokenizer} does.
 */
final class Tokenizer {
  private Tokenizer() {}

  /** {@code "Green tea"} gives {@code green} at [0, 5] and {@code tea} at [6, 3]. */
  static List<Token> tokens(String text) {
    String lower = LowerCase.of(text);
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (int end = 0; end <= lower.length(); end++) {
      if (end == lower.length() || isSeparator(lower.charAt(end))) {
        if (end > start) {
          tokens.add(new Token(lower.substring(start, end), new Position(start, end - start)));
        }
        start = end + 1;
      }
    }
    return tokens;
  }

  /** A list is taken as already cut, even where its values hold spaces. */
  static List<Token> tokens(List<String> values) {
    return values.stream().map(value -> new Token(LowerCase.of(value), Position.NONE)).toList();
  }

  /** JavaScript's {@code [\s\-]}; Java's white space holds other characters, such as U+001C. */
  private static boolean isSeparator(char unit) {
    if (unit > '-' && unit < '\u00A0') {
      return false; // nearly all units
    }
    return switch (unit) {
      case '-',
          ' ',
          '\u00A0',
          '\u1680',
          '\u2028',
          '\u2029',
          '\u202F',
          '\u205F',
          '\u3000',
          '\uFEFF' ->
          true;
      default -> (unit >= '\t' && unit <= '\r') || (unit >= '\u2000' && unit <= '\u200A');
    };
  }
}
