package org.variorum.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {

  @Test
  void tellsWhereEachWordStands() {
    assertThat(Tokenizer.tokens(" Amazon S3--x "))
        .containsExactly(at("amazon", 1), at("s3", 8), at("x", 12));
  }

  @Test
  void countsPositionsInTheLowerCasedText() {
    assertThat(Tokenizer.tokens("İ x 😀 y"))
        .containsExactly(at("i\u0307", 0), at("x", 3), at("😀", 5), at("y", 8));
  }

  @Test
  void findsNoWordsInSpaces() {
    assertThat(Tokenizer.tokens("")).isEmpty();
    assertThat(Tokenizer.tokens(" -\t\n ")).isEmpty();
  }

  @Test
  void takesAListAsCutAlready() {
    assertThat(Tokenizer.tokens(List.of("Two Words", "")))
        .containsExactly(new Token("two words", Position.NONE), new Token("", Position.NONE));
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        '-', ' ', '\t', '\n', 0xB, '\f', '\r', 0xA0, 0x1680, 0x2000, 0x200A, 0x2028, 0x2029, 0x202F,
        0x205F, 0x3000, 0xFEFF
      })
  void cutsAtWhatJavaScriptCallsWhiteSpaceAndAtHyphens(int separator) {
    assertThat(Tokenizer.tokens("a" + (char) separator + "b"))
        .containsExactly(at("a", 0), at("b", 2));
  }

  @ParameterizedTest
  @ValueSource(ints = {0x1C, 0x1F, 0x85, 0x180E, 0x200B, 0x2010, '_', '.', ':', '/'})
  void doesNotCutElsewhere(int character) {
    assertThat(Tokenizer.tokens("a" + (char) character + "b")).hasSize(1);
  }

  private static Token at(String term, int start) {
    return new Token(term, new Position(start, term.length()));
  }
}
