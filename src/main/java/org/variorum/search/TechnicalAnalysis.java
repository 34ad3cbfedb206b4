package org.variorum.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Terms of technical text: a name whole, its parts, the parts joined, and the words of its camel
 * case; the stem of a plain word.
 *
 * <p>{@code search-engine.js} of the default theme does the same in the browser; a test holds the
 * two against each other.
 */
final class TechnicalAnalysis implements Analysis {
  /** A text has few names, each many times. */
  private final Map<String, List<Token>> forms = new HashMap<>();

  @Override
  public List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    for (String name : TechnicalNames.in(text)) {
      tokens.addAll(
          forms.computeIfAbsent(
              name,
              unseen ->
                  TechnicalForms.of(unseen).stream()
                      .map(term -> new Token(term, Position.NONE))
                      .toList()));
    }
    return tokens;
  }

  @Override
  public List<Token> tokens(List<String> values) {
    List<Token> tokens = new ArrayList<>();
    values.forEach(value -> tokens.addAll(tokens(value)));
    return tokens;
  }
}
