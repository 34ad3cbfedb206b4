package org.variorum.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What {@code lunr(function () {…})} does with text: tokenizer, trimmer, stop word filter, stemmer.
 */
final class StockAnalysis implements Analysis {

  @Override
  public List<Token> tokens(String text) {
    return reduced(Tokenizer.tokens(text));
  }

  @Override
  public List<Token> tokens(List<String> values) {
    return reduced(Tokenizer.tokens(values));
  }

  private static List<Token> reduced(List<Token> words) {
    List<Token> tokens = new ArrayList<>(words.size());
    for (Token word : words) {
      String trimmed = Trimmer.trim(word.term());
      if (!StopWords.contains(trimmed)) {
        tokens.add(word.withTerm(Stemmer.stem(trimmed)));
      }
    }
    return tokens;
  }
}
