package org.variorum.highlight;

import java.util.List;
import java.util.Optional;

/** The tokens of a block of code; where it cannot be coloured, or is too long, one plain token. */
final class CodeColours {
  /** Of characters; who shows more than that shows data. */
  static final int LONGEST = 20_000;

  private CodeColours() {}

  /**
   * Cuts a block into tokens.
   *
   * @param word what the author called its language; may be empty
   */
  static List<Token> of(String code, String word) {
    Language language = Language.of(word);
    if (language.grammar().isEmpty() || code.isBlank() || code.length() > LONGEST) {
      return plain(code);
    }
    List<Token> tokens =
        language.isShell()
            ? shell(code, Language.isSession(word))
            : Prism.PRISM.tokens(code, language.grammar()).orElse(plain(code));
    // a grammar that loses a letter is worse than none
    return Token.text(tokens).equals(code) ? tokens : plain(code);
  }

  private static List<Token> shell(String code, boolean hashes) {
    ShellSession session = ShellSession.of(code, hashes);
    String commands = session.commands();
    Optional<List<Token>> tokens = Prism.PRISM.tokens(commands, "bash");
    return Token.joined(session.tokens(tokens.map(ShellCommands::marked).orElse(plain(commands))));
  }

  private static List<Token> plain(String code) {
    return code.isEmpty() ? List.of() : List.of(new Token(code, TokenKind.PLAIN));
  }
}
