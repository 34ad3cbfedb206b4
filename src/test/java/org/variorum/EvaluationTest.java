package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.model.Diagnostics;

/** The floors of automatic merging, on pairs of four fields that we labelled. */
class EvaluationTest {
  private static final Path PAIRS = Path.of("src/test/resources/merge");
  private static final List<Evaluation> FIELDS = new ArrayList<>();
  private static final List<String> LINES = new ArrayList<>();

  @TempDir Path folder;

  @BeforeAll
  static void evaluate() throws IOException {
    try (Stream<Path> files = Files.list(PAIRS)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
        Diagnostics diagnostics = new Diagnostics();
        FIELDS.add(Evaluation.of(LabelledPairs.read(file, diagnostics)));
        assertThat(diagnostics.sorted()).isEmpty();
      }
    }
    FIELDS.forEach(field -> LINES.addAll(field.lines()));
  }

  private static long sum(ToLongFunction<Evaluation> figure) {
    return FIELDS.stream().mapToLong(figure).sum();
  }

  @Test
  void thereIsEnoughToBeMeasuredBy() {
    assertThat(FIELDS).hasSize(4);
    assertThat(sum(Evaluation::redundant)).isEqualTo(232);
  }

  @Test
  void noLookAlikeAndNoDisputeIsMerged() {
    assertThat(sum(Evaluation::lookAlikesMerged)).as("%s", LINES).isZero();
  }

  @Test
  void whatIsMergedIsRight() {
    assertThat(sum(Evaluation::merged)).isGreaterThanOrEqualTo(10);
    assertThat((double) sum(Evaluation::rightlyMerged))
        .as("%s", LINES)
        .isGreaterThanOrEqualTo(0.95 * sum(Evaluation::merged));
  }

  @Test
  void mostOfWhatIsMergedOrFoldedIsRightAndMuchIsGone() {
    assertThat((double) sum(Evaluation::rightlyJoined))
        .as("%s", LINES)
        .isGreaterThanOrEqualTo(0.6 * sum(Evaluation::joined));
    assertThat(sum(Evaluation::rightlyJoined)).isGreaterThanOrEqualTo(100);
  }

  @Test
  void disputesAreFoundAndHardlyOneIsNone() {
    assertThat(sum(Evaluation::disputesWrong)).as("%s", LINES).isLessThanOrEqualTo(2);
    assertThat(sum(Evaluation::disputesFound)).isGreaterThanOrEqualTo(9);
  }

  @Test
  void theCommandTellsTheSame() {
    Call call =
        Call.of(
            "evaluate",
            "--pairs",
            PAIRS.resolve("bicycle.jsonl"),
            PAIRS.resolve("git.jsonl"),
            PAIRS.resolve("http.jsonl"),
            PAIRS.resolve("postgresql.jsonl"),
            "--content",
            Call.coffee());

    assertThat(call.exit()).isZero();
    assertThat(call.out().replace("\r\n", "\n"))
        .startsWith(String.join("\n", LINES).replace("\r\n", "\n") + "\n")
        .contains("\nmerged by the editors ");
  }

  @Test
  void aFalseMergeIsToldWithItsReasons() throws IOException {
    Path file = folder.resolve("tea.jsonl");
    Files.writeString(
        file,
        "{\"kind\":\"look-alike\",\"a\":{\"context\":[],\"text\":\"Green tea is dried in hot pans at once\"},"
            + "\"b\":{\"context\":[],\"text\":\"Green tea is dried in hot pans at once.\"},\"why\":\"\"}\n");
    Evaluation evaluation = Evaluation.of(LabelledPairs.read(file, new Diagnostics()));

    assertThat(evaluation.lookAlikesMerged()).isEqualTo(1);
    assertThat(String.join("\n", evaluation.lines()).replace("\r\n", "\n"))
        .startsWith("tea          merged right 0 of 1, removed 0 of 0; ")
        .contains("look-alikes merged 1 of 1;")
        .contains("\n  wrongly merged (equal, 1.00): Green tea is dried in hot pans at once")
        .contains("\n    into Green tea is dried", "\n    equal words in one context");
  }
}
