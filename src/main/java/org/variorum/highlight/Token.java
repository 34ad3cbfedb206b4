package org.variorum.highlight;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of code of one kind. The texts of a block's tokens, one after the other, are the block's
 * text.
 */
record Token(String text, TokenKind kind) {

  /** The same tokens; neighbours of one kind are one. */
  static List<Token> joined(List<Token> tokens) {
    List<Token> joined = new ArrayList<>();
    for (Token token : tokens) {
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).kind == token.kind) {
        joined.set(last, new Token(joined.get(last).text + token.text, token.kind));
      } else if (!token.text.isEmpty()) {
        joined.add(token);
      }
    }
    return joined;
  }

  /** What they say together. */
  static String text(List<Token> tokens) {
    StringBuilder text = new StringBuilder();
    tokens.forEach(token -> text.append(token.text));
    return text.toString();
  }
}
