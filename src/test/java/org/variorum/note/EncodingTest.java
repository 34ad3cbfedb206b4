package org.variorum.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.model.Diagnostic;
import org.variorum.model.Diagnostics;
import org.variorum.model.Note;
import org.variorum.model.Rule;

class EncodingTest {
  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r"})
  void line_ends_of_any_kind_and_a_mark_give_the_same_outline(String end) {
    for (int seed = 0; seed < 120; seed++) {
      String text = new NastyMarkdown(seed).document();
      Note expected = Outlines.read(text);
      assertThat(Outlines.read(text.replace("\n", end))).as(text).isEqualTo(expected);
      assertThat(Outlines.read("\uFEFF" + text)).as(text).isEqualTo(expected);
      assertThat(Outlines.read("\uFEFF" + text.replace("\n", end))).as(text).isEqualTo(expected);
    }
  }

  @Test
  void a_last_line_needs_no_end() {
    for (int seed = 0; seed < 120; seed++) {
      String text = new NastyMarkdown(seed).document().stripTrailing();
      assertThat(Outlines.read(text + "\n").roots())
          .as(text)
          .isEqualTo(Outlines.read(text).roots());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\uFEFF", " \t\r\n\n", "\uFEFF\r\n"})
  void an_empty_file_has_no_nodes(String text) {
    assertThat(Outlines.read(text).roots()).isEmpty();
    assertThat(Outlines.warnings(text)).isEmpty();
  }

  @Test
  void one_bad_byte_harms_neither_the_mark_nor_the_other_letters() {
    byte[] bytes = "\uFEFF# Tea\n\nnaïve caf_\n".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 2] = (byte) 0xE9;
    assertThat(Outlines.read(bytes, new Diagnostics()).lines())
        .containsExactly("# Tea", "", "naïve café");
  }

  @Test
  void what_is_not_utf_8_is_read_as_windows_1252_with_a_warning() {
    Diagnostics diagnostics = new Diagnostics();
    byte[] bytes = "# Tea\n\nCafé – 5 €\n".getBytes(Charset.forName("windows-1252"));
    Note note = Outlines.read(bytes, diagnostics);
    assertThat(note.lines()).containsExactly("# Tea", "", "Café – 5 €");
    assertThat(diagnostics.sorted())
        .containsExactly(
            Diagnostic.warning(
                    "notes/ann/note.md",
                    3,
                    "this file is not UTF-8; it was read as Windows-1252 where it is not",
                    "save it as UTF-8")
                .as(Rule.NOT_UTF8));
  }

  @Test
  void utf_16_is_known_by_its_mark() {
    for (Charset charset : List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
      Diagnostics diagnostics = new Diagnostics();
      Note note = Outlines.read("\uFEFF# Café\r\n- tea\r\n".getBytes(charset), diagnostics);
      assertThat(note.lines()).containsExactly("# Café", "- tea");
      assertThat(diagnostics.sorted())
          .extracting(Diagnostic::message)
          .first()
          .asString()
          .contains("UTF-16");
    }
  }

  @Test
  void control_characters_cannot_reach_a_page() {
    assertThat(Outlines.only("a\u0000b\u0001c\u007Fd\u000Be\u2028f").text())
        .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd e f");
  }

  @Test
  void random_bytes_never_throw() {
    Random random = new Random(7);
    String marks = "#-*+>`~|:=_[]()<>!&\\ \t\n\n\r19.ab/\"'{}";
    for (int round = 0; round < 600; round++) {
      byte[] bytes = new byte[random.nextInt(400)];
      for (int k = 0; k < bytes.length; k++) {
        bytes[k] =
            round % 3 == 0
                ? (byte) random.nextInt(256)
                : (byte) marks.charAt(random.nextInt(marks.length()));
      }
      assertThatCode(() -> Outlines.read(bytes, new Diagnostics()))
          .as(() -> new String(bytes, StandardCharsets.ISO_8859_1))
          .doesNotThrowAnyException();
    }
  }

  @Test
  void random_bytes_lose_no_line() {
    Random random = new Random(8);
    String marks = "#-*+>`~|:= \t\n\n\n1.ab<!";
    for (int round = 0; round < 600; round++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(120); k > 0; k--) {
        text.append(marks.charAt(random.nextInt(marks.length())));
      }
      Note note = Outlines.read(text.toString());
      for (int line = 1; line <= note.lines().size(); line++) {
        int at = line;
        long nodes =
            Outlines.nodes(note).stream()
                .filter(n -> n.span().firstLine() <= at && at <= n.span().lastLine())
                .count();
        assertThat(nodes)
            .as(() -> at + " of\n" + text)
            .isEqualTo(note.lines().get(line - 1).isBlank() ? nodes : 1);
      }
    }
  }
}
