package org.variorum.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.model.Diagnostic;
import org.variorum.model.Diagnostics;
import org.variorum.model.Node;
import org.variorum.model.Note;

/**
 * Inputs made to hurt a Markdown parser end soon, and where they cannot be understood, they are
 * read as plain text.
 */
@Timeout(60)
class PathologicalTest {
  private static final String STEPS = "takes the Markdown parser too many steps";
  private static final String DEPTH = "is nested too deep for the Markdown parser";

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of("quotes in quotes", ">".repeat(5_000) + " tea", DEPTH),
        Arguments.of(
            "lists in lists",
            IntStream.range(0, 300).mapToObj(k -> "  ".repeat(k) + "- tea\n"),
            DEPTH),
        Arguments.of("lists on one line", "- ".repeat(500) + "tea", DEPTH),
        Arguments.of("backticks", " a``".repeat(20_000), STEPS),
        Arguments.of("brackets", "[a]".repeat(20_000), STEPS),
        Arguments.of("links without end", "[a](<b".repeat(20_000), STEPS),
        Arguments.of("declarations without end", "a <!".repeat(20_000), STEPS),
        Arguments.of("pictures", "![[]()".repeat(12_000), STEPS));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void are_read_as_plain_text_with_a_warning(String name, Object input, String why) {
    String text =
        input instanceof Stream<?> lines
            ? lines.map(String::valueOf).reduce("", String::concat)
            : "" + input;
    Diagnostics diagnostics = new Diagnostics();
    Note note = Outlines.read(text.getBytes(StandardCharsets.UTF_8), diagnostics);
    // from JDK 21 on regular expressions read fewer characters for some of these: then they are
    // read
    boolean mayBeRead = why.equals(STEPS) && Runtime.version().feature() >= 21;
    assertThat(diagnostics.sorted())
        .hasSizeBetween(mayBeRead ? 0 : 1, 1)
        .extracting(Diagnostic::message)
        .allMatch(message -> message.contains(why));
    assertThat(Outlines.nodes(note))
        .isNotEmpty()
        .allMatch(node -> node.span().lastLine() <= note.lines().size());
  }

  static Stream<Arguments> read() {
    return Stream.of(
        Arguments.of("open brackets", "[".repeat(50_000)),
        Arguments.of("comments", "<!--".repeat(20_000)),
        Arguments.of("comments on lines", "<!--\n".repeat(4_000)),
        Arguments.of("stars", "*a ".repeat(30_000)),
        Arguments.of("parentheses", "[a](" + "(".repeat(60_000)),
        Arguments.of("ampersands", "&".repeat(60_000)),
        Arguments.of("a wide table", "|a".repeat(5_000) + "\n" + "|-".repeat(5_000) + "\n"),
        Arguments.of("a fence with blanks", "```" + " ".repeat(60_000) + "é"),
        Arguments.of("open fences", "- ```\n".repeat(2_000)),
        Arguments.of("headings", "# a\n".repeat(5_000)),
        Arguments.of("paragraphs", "a\n\n".repeat(10_000)),
        Arguments.of("raw tags", "<div>\n\n".repeat(5_000)),
        Arguments.of("addresses", "http://".repeat(10_000)),
        Arguments.of("a long word", "- " + "a".repeat(100_000) + "\n  - b"),
        Arguments.of(
            "an embedded picture", "![a](data:image/png;base64," + "QUJD".repeat(20_000) + ")"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("read")
  void end_soon(String name, String text) {
    assertThatCode(() -> Outlines.read(text)).doesNotThrowAnyException();
  }

  @Test
  void plain_text_keeps_its_paragraphs() {
    Diagnostics diagnostics = new Diagnostics();
    ReadingLimits none = new ReadingLimits(10, 0, 200, Duration.ofSeconds(20));
    byte[] bytes = "# Tea & <b>\nmilk\n\n- sugar\n".getBytes(StandardCharsets.UTF_8);
    Note note = new NoteParser(diagnostics, none).parse("ann", "tea.md", "notes/ann/tea.md", bytes);
    assertThat(Outlines.nodes(note))
        .extracting(Node::html)
        .containsExactly("# Tea &amp; &lt;b&gt;\nmilk", "- sugar");
    assertThat(diagnostics.sorted())
        .extracting(Diagnostic::message)
        .containsExactly("this file " + STEPS + "; it was read as plain text");
  }

  @Test
  void a_thread_that_is_given_up_comes_to_its_end() throws InterruptedException {
    ReadingLimits hasty = new ReadingLimits(Long.MAX_VALUE / 2, 0, 200, Duration.ofMillis(50));
    Diagnostics diagnostics = new Diagnostics();
    byte[] bytes = "a <!".repeat(20_000).getBytes(StandardCharsets.UTF_8);
    new NoteParser(diagnostics, hasty).parse("ann", "slow.md", "notes/ann/slow.md", bytes);
    assertThat(diagnostics.sorted())
        .extracting(Diagnostic::message)
        .first()
        .asString()
        .contains("longer than");
    for (int wait = 0; wait < 200 && !readers().isEmpty(); wait++) {
      Thread.sleep(50);
    }
    assertThat(readers()).isEmpty();
  }

  private static List<String> readers() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> name.equals("reading of notes/ann/slow.md"))
        .toList();
  }
}
