package org.variorum.highlight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ShellSessionTest {

  /** The author's word, code, what is typed, prompts between bars, output. */
  static Stream<Arguments> sessions() {
    return Stream.of(
        arguments("bash", "ls\n# no prompt\n", "ls\n# no prompt\n", "", ""),
        arguments("bash", "# comment\n$ ls\n", "# comment\n$ ls\n", "", ""),
        arguments("bash", "$ ls\na\nb\n$ pwd\n", "ls\npwd\n", "$ |$ ", "a\nb\n"),
        arguments("sh", "$ ls \\\n>  -l\ntotal 0", "ls \\\n -l\n", "$ |> ", "total 0"),
        arguments("sh", "$ ls \\\n   -l\n", "ls \\\n   -l\n", "$ ", ""),
        arguments("sh", "$ npm test\n> app@1 test\n", "npm test\n", "$ ", "> app@1 test\n"),
        arguments("sh", "$ cat <<E\n> a\n> E\na\n", "cat <<E\na\nE\n", "$ |> |> ", "a\n"),
        arguments("console", "# apt update\nHit\n", "apt update\n", "# ", "Hit\n"),
        arguments("console", "# first\n$ ls\n", "# first\n$ ls\n", "", ""),
        arguments("console", "me@host:~$ ls\n", "ls\n", "me@host:~$ ", ""),
        arguments("console", "[me@host ~]$ ls\n", "ls\n", "[me@host ~]$ ", ""),
        arguments("bash", "~/tea$ ls\n", "ls\n", "~/tea$ ", ""),
        arguments("zsh", "% ls\n", "ls\n", "% ", ""),
        arguments("bash", "$HOME/run\n", "$HOME/run\n", "", ""));
  }

  @ParameterizedTest
  @MethodSource("sessions")
  void promptsAndOutputAreNotTyped(
      String word, String code, String typed, String prompts, String output) {
    ShellSession session = ShellSession.of(code, Language.isSession(word));
    assertThat(session.commands()).isEqualTo(typed);

    List<Token> tokens = CodeColours.of(code, word);
    assertThat(Token.text(tokens)).isEqualTo(code);
    assertThat(told(tokens, TokenKind.OUTPUT, "")).isEqualTo(output);
    assertThat(told(tokens, TokenKind.PROMPT, "|")).isEqualTo(prompts);
  }

  private static String told(List<Token> tokens, TokenKind kind, String between) {
    return String.join(
        between, tokens.stream().filter(token -> token.kind() == kind).map(Token::text).toList());
  }
}
