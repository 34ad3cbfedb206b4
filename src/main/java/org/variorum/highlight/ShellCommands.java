package org.variorum.highlight;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks the programs that a shell's lines call. Prism knows those of Unix only; a reader looks for
 * any.
 */
final class ShellCommands {
  /** At the beginning of a line that does not continue another, or behind a pipe, or the like. */
  private static final Pattern PROGRAM =
      Pattern.compile("(?:\\A|(?<!\\\\)\\n|[|;&])[ \\t]*+([a-z_][a-z0-9_.+-]*+)(?=\\s|\\z)");

  private ShellCommands() {}

  static List<Token> marked(List<Token> tokens) {
    List<Token> marked = new ArrayList<>();
    Matcher program = PROGRAM.matcher(Token.text(tokens));
    boolean found = program.find();
    int start = 0;
    for (Token token : tokens) {
      int end = start + token.text().length();
      int done = start;
      while (found && program.start(1) < end) {
        if (token.kind() == TokenKind.PLAIN && program.start(1) >= done && program.end(1) <= end) {
          marked.add(part(token, start, done, program.start(1), TokenKind.PLAIN));
          marked.add(part(token, start, program.start(1), program.end(1), TokenKind.FUNCTION));
          done = program.end(1);
        }
        found = program.find();
      }
      marked.add(part(token, start, done, end, token.kind()));
      start = end;
    }
    return Token.joined(marked);
  }

  private static Token part(Token token, int start, int from, int to, TokenKind kind) {
    return new Token(token.text().substring(from - start, to - start), kind);
  }
}
