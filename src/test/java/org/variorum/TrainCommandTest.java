package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Learning: anybody can make the committed weights again. */
class TrainCommandTest {
  private static final Path LABELLED = Path.of("src/test/resources/merge");
  private static final Path NOTES = LABELLED.resolve("measured/labelled-notes.tsv");
  private static final Path WEIGHTS =
      Path.of("src/main/resources/org/variorum/compare/weights.tsv");

  @TempDir Path folder;

  @Test
  void theCommittedWeightsAreMadeAgainByteForByte() throws IOException {
    Path file = folder.resolve("weights.tsv");
    Call call =
        Call.of(
            "train",
            "--pairs",
            NOTES,
            NOTES,
            LABELLED.resolve("measured/edition.tsv"),
            LABELLED.resolve("bicycle.jsonl"),
            LABELLED.resolve("git.jsonl"),
            LABELLED.resolve("http.jsonl"),
            LABELLED.resolve("postgresql.jsonl"),
            "--weights",
            file);

    assertThat(call.err()).isEmpty();
    assertThat(call.exit()).isZero();
    assertThat(call.out()).matches("learnt from \\d\\d,?\\d{3} pairs\\R");
    assertThat(file).hasSameBinaryContentAs(WEIGHTS);
  }

  @Test
  void withoutAFileTheWeightsArePrinted() throws IOException {
    Path file = folder.resolve("weights.tsv");
    Path pairs = LABELLED.resolve("git.jsonl");
    Call.of("train", "--pairs", pairs, "--weights", file);
    Call call = Call.of("train", "--pairs", pairs);

    assertThat(call.exit()).isZero();
    assertThat(call.out()).isEqualTo(Files.readString(file)).endsWith("\n");
    assertThat(call.out().lines()).hasSameSizeAs(Files.readAllLines(WEIGHTS));
    assertThat(call.out()).isNotEqualTo(Files.readString(WEIGHTS));
  }

  @Test
  void aBadLineIsToldWithFileAndLineAndNothingIsLearnt() throws IOException {
    String good = Files.readAllLines(NOTES).get(0);
    Path measured = folder.resolve("mine.tsv");
    Files.writeString(
        measured, good + "\n" + good + "\ts\n" + good.replaceFirst("\\t[^\\t]+$", "\tmuch") + "\n");
    Path labelled = folder.resolve("mine.jsonl");
    Files.writeString(
        labelled,
        Files.readAllLines(LABELLED.resolve("git.jsonl")).get(0)
            + "\n{\"kind\": \"sibling\", \"a\": {\"text\": \"x\"}, \"b\": {\"text\": \"y\"}}\n"
            + "{\"kind\": \"twin\", \"a\": {\"text\": \"x\"}}\n{\n");
    Path weights = folder.resolve("weights.tsv");
    Call call = Call.of("train", "--pairs", measured, labelled, "--weights", weights);

    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err())
        .contains("mine.tsv:2:1: error: this is no measured example: ")
        .contains(" fields where ")
        .contains("mine.tsv:3:1: error: this is no measured example: ")
        .contains("mine.jsonl:2:1: error: this is no labelled pair")
        .contains("mine.jsonl:3:1: error: this is no labelled pair")
        .contains("mine.jsonl:4:1: error: this is no labelled pair")
        .doesNotContain("tsv:1:", "jsonl:1:");
    assertThat(weights).doesNotExist();
  }

  @Test
  void wrongUseIsToldAsSuch() throws IOException {
    Call nothing = Call.of("train");
    Call missing = Call.of("train", "--pairs", folder.resolve("none.tsv"));
    Path labels = Files.createDirectory(folder.resolve("labels"));
    Call unlabelled =
        Call.of(
            "train",
            "--measure",
            folder.resolve("out.tsv"),
            "--labels",
            labels,
            "--content",
            Call.coffee());

    assertThat(nothing.exit()).isEqualTo(2);
    assertThat(nothing.err()).contains("--pairs: nothing to learn from");
    assertThat(missing.exit()).isEqualTo(2);
    assertThat(missing.err()).contains("--pairs: there is no file ", "none.tsv");
    assertThat(unlabelled.exit()).isEqualTo(2);
    assertThat(unlabelled.err()).contains("--labels: there is no clusters.jsonl in ");
  }

  @Test
  void whatIsMeasuredOfAnEditionHasNoneOfItsTextAndCanBeLearntFrom() throws IOException {
    Path measured = folder.resolve("coffee.tsv");
    Call call = Call.of("train", "--measure", measured, "--content", Call.coffee());

    assertThat(call.exit()).isZero();
    assertThat(call.out()).matches("\\d+ pairs? measured\\R");
    assertThat(Files.readAllLines(measured))
        .isNotEmpty()
        .allMatch(
            line -> line.matches("(espresso|filter|beans)\t[01]\t(1|20)(\t-?\\d+(\\.\\d+)?)+"));
    assertThat(Call.of("train", "--pairs", measured).exit()).isZero();
  }

  @Test
  void leavingOutTellsOfEachFeatureWhatIsLostWithoutIt() throws IOException {
    Call call =
        Call.of(
            "train",
            "--leave-out",
            "--pairs",
            LABELLED.resolve("git.jsonl"),
            LABELLED.resolve("http.jsonl"));

    assertThat(call.exit()).isZero();
    assertThat(call.out().lines())
        .hasSameSizeAs(Files.readAllLines(WEIGHTS))
        .allMatch(
            l -> l.matches("(all features|without [A-Z_]+) +loss \\d\\S+  average precision \\S+"));
  }
}
