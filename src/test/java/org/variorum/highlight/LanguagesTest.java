package org.variorum.highlight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LanguagesTest {

  /** The author's word, code, and some of its tokens as {@code kind:text}. */
  static Stream<Arguments> samples() {
    return Stream.of(
        arguments(
            "bash",
            "export A=1 # why\ntool get --all \"x $HOME\" | sort\n",
            List.of(
                "comment:# why",
                "function:tool",
                "property:--all",
                "variable:$HOME",
                "function:sort")),
        arguments(
            "json",
            "{\"a\": [1, true, \"b\"]}",
            List.of("property:\"a\"", "number:1", "number:true", "string:\"b\"")),
        arguments(
            "yml",
            "# top\nname: !Sub 'x'\ncount: 3\n",
            List.of("comment:# top", "property:name", "tag:!Sub", "string:'x'", "number:3")),
        arguments(
            "py",
            "@wraps\ndef brew(x):\n    return f\"{x}!\" + 'a'  # c\n",
            List.of(
                "function:@wraps", "keyword:def", "function:brew", "string:'a'", "comment:# c")),
        arguments(
            "java",
            "@Override public int size() { return new Cup(\"a\", 2L).n; } // c",
            List.of(
                "function:@Override",
                "keyword:public",
                "function:Cup",
                "string:\"a\"",
                "number:2L",
                "comment:// c")),
        arguments(
            "js",
            "const x = async () => { await go(`a${y}`, null); } /* c */",
            List.of(
                "keyword:const", "function:go", "string:`a", "keyword:null", "comment:/* c */")),
        arguments(
            "sql",
            "SELECT count(*) FROM t WHERE a = 'b' AND n > 5 -- c",
            List.of("keyword:SELECT", "function:count", "string:'b'", "number:5", "comment:-- c")),
        arguments(
            "http",
            "POST /items HTTP/1.1\nContent-Type: application/json\n\n{\"a\": 1}",
            List.of("keyword:POST", "function:/items", "property:Content-Type", "property:\"a\"")),
        arguments(
            "xml",
            "<!-- c --><a href=\"b\">t</a>",
            List.of("comment:<!-- c -->", "tag:<a ", "property:href", "string:\"b\"", "tag:</a>")),
        arguments(
            "properties", "# c\nserver.port=80\n", List.of("comment:# c", "property:server.port")),
        arguments(
            "ini", "[default]\nregion = x\n", List.of("keyword:[default]", "property:region")),
        arguments("diff", "-a\n+b\n", List.of("deleted:-a\n", "inserted:+b\n")));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void wordsAreMarkedAsWhatTheyAre(String word, String code, List<String> expected) {
    List<Token> tokens = CodeColours.of(code, word);

    assertThat(tokens.stream().map(LanguagesTest::told)).containsAll(expected);
    assertThat(Token.text(tokens)).isEqualTo(code);
  }

  @Test
  void aDateWithinAWordIsNoNumber() {
    assertThat(CodeColours.of("A: B-2016-10-31", "yaml"))
        .containsExactly(
            new Token("A", TokenKind.PROPERTY), new Token(": B-2016-10-31", TokenKind.PLAIN));
  }

  @Test
  void whatWasColouredBeforeMakesNoDifference() {
    List<Arguments> samples = samples().toList();
    for (int turn = 0; turn < samples.size(); turn++) {
      Prism fresh = new Prism();
      for (int k = 0; k < samples.size(); k++) {
        Object[] sample = samples.get((k * 5 + turn) % samples.size()).get();
        String grammar = Language.of((String) sample[0]).grammar();
        assertThat(fresh.tokens((String) sample[1], grammar))
            .as(grammar + " in order " + turn)
            .isEqualTo(Prism.PRISM.tokens((String) sample[1], grammar));
      }
    }
  }

  @Test
  void threadsGetTheSame() {
    List<Object[]> samples = samples().map(Arguments::get).toList();
    List<List<Token>> alone =
        samples.stream().map(s -> CodeColours.of((String) s[1], (String) s[0])).toList();

    assertThat(
            samples.parallelStream()
                .map(s -> CodeColours.of((String) s[1], (String) s[0]))
                .toList())
        .isEqualTo(alone);
  }

  @ParameterizedTest
  @CsvSource({
    "sh, bash, Shell",
    "Shell, bash, Shell",
    "console, bash, Console",
    "YML, yaml, YAML",
    "node, javascript, JavaScript",
    "jsonc, json, JSON",
    "env, properties, Properties",
    "html, markup, HTML",
    "svg, markup, SVG",
    "vtl, '', Velocity",
    "toml, '', TOML",
    "Brainfuck, '', Brainfuck",
    "text, '', ''",
    "'', '', ''",
    "'{.x}', '', ''",
  })
  void byNamesAreKnown(String word, String grammar, String label) {
    assertThat(Language.of(word)).isEqualTo(new Language(grammar, label));
  }

  private static String told(Token token) {
    return token.kind().cssClass().substring("code-".length()) + ":" + token.text();
  }
}
