package org.variorum.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@code lunr(function () {…})} does with text: tokenizer, trimmer, stop word filter, stemmer.
 */
final class StockAnalysis implements Analysis {
  /** A text has few words, each many times. */
  private final Map<String, String> stems = new HashMap<>();

  @Override
  public List<Token> tokens(String text) {
    return reduced(Tokenizer.tokens(text));
  }

  @Override
  public List<Token> tokens(List<String> values) {
    return reduced(Tokenizer.tokens(values));
  }

  private List<Token> reduced(List<Token> words) {
    List<Token> tokens = new ArrayList<>(words.size());
    for (Token word : words) {
      String trimmed = Trimmer.trim(word.term());
      if (!StopWords.contains(trimmed)) {
        tokens.add(word.withTerm(stems.computeIfAbsent(trimmed, Stemmer::stem)));
      }
    }
    return tokens;
  }
}
