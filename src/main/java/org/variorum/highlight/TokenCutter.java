package org.variorum.highlight;

import java.util.ArrayList;
import java.util.List;

/** Gives tokens in portions of a certain length; a token that is longer is cut. */
final class TokenCutter {
  private final List<Token> tokens;
  private int at;
  private int within;

  TokenCutter(List<Token> tokens) {
    this.tokens = List.copyOf(tokens);
  }

  /** The tokens of the next so many characters. */
  List<Token> next(int length) {
    List<Token> portion = new ArrayList<>();
    int left = length;
    while (left > 0) {
      Token token = tokens.get(at);
      int end = Math.min(token.text().length(), within + left);
      portion.add(new Token(token.text().substring(within, end), token.kind()));
      left -= end - within;
      within = end;
      if (end == token.text().length()) {
        at++;
        within = 0;
      }
    }
    return portion;
  }
}
