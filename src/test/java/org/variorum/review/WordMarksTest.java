package org.variorum.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordMarksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "at most 5 GB | at most 6 GB | at most [5] GB",
        "The water, hot. | hot water | [The] water, hot.",
        "steep it twice or more, then pour | pour | [steep it twice or more, then] pour",
        "cold and cold | cold | cold [and cold]",
        "`--flag` is off! | `--flag` | `--flag` [is off]!",
        "Same | same. | Same",
        "- | x | -"
      })
  void whatTheOtherDoesNotSayIsMarked(String text, String other, String marked) {
    assertThat(WordMarks.on(false).differing(text, other)).isEqualTo(marked);
  }

  @Test
  void aTerminalShowsItBoldAndUnderlined() {
    assertThat(WordMarks.on(true).differing("hot tea", "tea"))
        .isEqualTo("\u001B[1;4mhot\u001B[0m tea");
  }

  @Test
  void noMarkGoesOverALinesEnd() {
    assertThat(WordMarks.on(false).differing("pour\nslowly\n  tea", "tea"))
        .isEqualTo("[pour]\n[slowly]\n  tea");
  }

  @Test
  void textOfTheNotesCannotSteerTheTerminal() {
    assertThat(Plain.text("a\u001B[2Jb\tc\nd\u009Be")).isEqualTo("a [2Jb  c\nd e");
    assertThat(Plain.line("a\nb")).isEqualTo("a b");
  }
}
