package org.variorum.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@code lunr(function () {…})} does with text: tokenizer, trimmer, stop word filter, stemmer.
 */
final class StockAnalysis implements Analysis {
  private static final String STOPPED = new String("stop word");

  /** What becomes of a word; a text has few, each many times. A stop word becomes nothing. */
  private final Map<String, String> terms = new HashMap<>();

  /** One object for all terms that are equal: they are compared again and again. */
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
      String term = terms.get(word.term());
      if (term == null) {
        String trimmed = Trimmer.trim(word.term());
        term =
            StopWords.contains(trimmed)
                ? STOPPED
                : stems.computeIfAbsent(Stemmer.stem(trimmed), stem -> stem);
        terms.put(word.term(), term);
      }
      // the very object: any other string may be a term
      if (term != STOPPED) {
        tokens.add(word.withTerm(term));
      }
    }
    return tokens;
  }
}
