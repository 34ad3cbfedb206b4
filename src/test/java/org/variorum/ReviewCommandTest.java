package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The call itself: what is asked, exported and taken back. */
class ReviewCommandTest {
  private static final String A = "{\"source\":\"ann\",\"file\":\"n.md\",\"line\":3}";
  private static final String B = "{\"source\":\"ben\",\"file\":\"n.md\",\"line\":3}";
  private static final String C = "{\"source\":\"ben\",\"file\":\"n.md\",\"line\":4}";

  @TempDir Path folder;
  private Path content;

  @BeforeEach
  void edition() throws IOException {
    content = folder.resolve("content");
    write("topics.yml", "- {slug: tea, title: Tea}\n- {slug: milk, title: Milk}\n");
    write("notes/ann/n.md", "# Tea\n\n- green tea is hot\n- cups\n\n# Milk\n\n- cold\n");
    write("notes/ben/n.md", "# Tea\n\n- green tea must be hot\n- green tea from afar\n");
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(content.resolve(file).getParent());
    Files.writeString(content.resolve(file), text);
  }

  private String decisions() throws IOException {
    Path file = content.resolve("decisions.yml");
    return Files.exists(file) ? Files.readString(file) : "";
  }

  private Call take(String... lines) throws IOException {
    Path file = folder.resolve("v.jsonl");
    Files.writeString(file, String.join("\n", lines) + "\n");
    Call call =
        Call.of(
            "review", "--content", content, "--import", file, "--by", "Ed", "--date", "2026-01-31");
    return new Call(call.exit(), call.out(), call.err().replace(folder.toString() + "/", ""));
  }

  private static String line(String a, String b, String rest) {
    return "{\"a\":" + a + ",\"b\":" + b + "," + rest + "}";
  }

  @Test
  void anAnswerIsInTheFileAndTheNextCallAsksNoMore() throws IOException {
    Call call =
        Call.answering(
            "m\nq\n", "review", "--content", content, "--by", "Ed", "--date", "2026-01-31");

    assertThat(call.exit()).isZero();
    assertThat(call.out()).contains("1 of 3 · Tea · ", "saved: merge", "1 answer saved in ");
    assertThat(decisions()).contains("- merge:", "  by: Ed\n  date: 2026-01-31\n");
    assertThat(Call.of("review", "--content", content).out())
        .contains("1 question of 1; paste")
        .doesNotContain("ben/n.md:3");
  }

  @Test
  void withoutAnAnswerItOnlyLists() throws IOException {
    Call call = Call.of("review", "--content", content, "--limit", 2);

    assertThat(call.out()).contains("  a  ann/n.md:3 [Tea] green tea is hot", "2 questions of 3");
    assertThat(Call.answering("m\n", "review", "--list", "--limit", 2, "--content", content))
        .isEqualTo(call);
    assertThat(decisions()).isEmpty();
  }

  @Test
  void notesWithoutDecisionsOfTheirOwnAreOnlyListed() throws IOException {
    Path elsewhere = folder.resolve("elsewhere");
    Files.move(content.resolve("notes"), elsewhere);
    Call call = Call.answering("m\n", "review", "--content", content, "--notes", elsewhere);

    assertThat(call.out()).contains("3 questions of 3; paste");
    assertThat(
            Call.of(
                "review",
                "--content",
                content,
                "--notes",
                elsewhere,
                "--import",
                elsewhere.resolve("ann/n.md")))
        .extracting(Call::exit, Call::err)
        .containsExactly(
            2,
            "variorum: --import: no decisions belong to the notes in "
                + elsewhere
                + "\n  hint: name their file with --decisions\n");
  }

  @Test
  void brokenDecisionsAreToldAndNothingIsAsked() throws IOException {
    write("decisions.yml", "- merge: {of: [\n");
    Call call = Call.answering("m\n", "review", "--content", content);

    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err()).contains("decisions.yml:2:1: error: broken YAML: ");
    assertThat(call.out()).doesNotContain("saved");
    assertThat(decisions()).isEqualTo("- merge: {of: [\n");
    assertThat(take(line(A, B, "\"verdict\":\"merge\"")).exit()).isEqualTo(1);
    assertThat(decisions()).isEqualTo("- merge: {of: [\n");
  }

  @Test
  void whatIsExportedComesBackWithVerdicts() throws IOException {
    Path file = folder.resolve("pairs.jsonl");
    assertThat(Call.of("review", "--content", content, "--export", file).exit()).isZero();
    List<String> lines = Files.readAllLines(file);
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0))
        .matches(
            "\\{\"a\":\\{\"source\":\"ann\",\"file\":\"n.md\",\"line\":3,\"id\":\"s-[0-9a-f]{12}\",\"context\":\\[\"Tea\"],"
                + "\"text\":\"green tea is hot\"},\"b\":\\{.*},\"score\":0\\.\\d+,\"reasons\":\\[.*]}");

    Call call =
        take(
            lines
                .get(0)
                .replaceFirst(
                    "}$",
                    ",\"verdict\":\"fold\",\"why\":\"near\",\"by\":\"Cy\",\"date\":\"2025-12-31\"}"),
            "",
            lines.get(1).replaceFirst("}$", ",\"verdict\":\"skip\"}"),
            lines.get(2));
    assertThat(call.out())
        .contains("1 decision added to ", "; 0 there already, 0 needless", ", 2 without a verdict");
    assertThat(decisions())
        .contains("- fold:\n", "  why: \"near\"\n  by: Cy\n  date: 2025-12-31\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"verdict\":\"merge\" | merge: | excerpt: \"green tea is hot\"}\\n  why: \"The second",
        "\"verdict\":\"swap\" | merge: | excerpt: \"green tea must be hot\"}\\n  why:",
        "\"verdict\":\"fold\" | fold: | excerpt: \"green tea is hot\"}\\n  why:",
        "\"verdict\":\"apart\",\"why\":\"x\" | apart: | excerpt: \"green tea must be hot\"}\\n  why: \"x\"",
        "\"verdict\":\"dispute\",\"holds\":\"b\" | correct: | excerpt: \"green tea must be hot\"}\\n  by: Ed",
        "\"verdict\":\"dispute\",\"says\":\"warm\",\"link\":\"l\" | correct: | says: \"warm\"\\n    link: \"l\"\\n  by"
      })
  void eachVerdictMakesItsEntryAndTwiceChangesNothing(String rest, String kind, String part)
      throws IOException {
    assertThat(take(line(A, B, rest)).out()).contains("1 decision added");
    String once = decisions();
    assertThat(once).contains("- " + kind, part.replace("\\n", "\n"));

    assertThat(take(line(A, B, rest)).out()).contains("0 decisions added", "; 1 there already");
    assertThat(decisions()).isEqualTo(once);
  }

  @Test
  void everyBadLineIsToldAndNothingIsWritten() throws IOException {
    Call call =
        take(
            line(A, B, "\"verdict\":\"merge\""),
            "x",
            "[]",
            line(A, B, "\"verdict\":\"perhaps\""),
            line(A, A, "\"verdict\":\"merge\""),
            line("{}", A, "\"verdict\":\"apart\""),
            line("{\"id\":\"s-0\"}", A, "\"verdict\":\"apart\""),
            line("{\"source\":\"ann\",\"file\":\"n.md\",\"line\":99}", A, "\"verdict\":\"apart\""),
            line(A, "{\"source\":\"ann\",\"file\":\"n.md\",\"line\":8}", "\"verdict\":\"merge\""),
            line(A, C, "\"verdict\":\"dispute\""),
            line(A, C, "\"verdict\":\"apart\",\"date\":\"today\""));

    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err())
        .contains("v.jsonl:2: error: broken JSON: ")
        .contains("v.jsonl:3: error: this is no object\n  hint: each line is an object")
        .contains("v.jsonl:4: error: there is no verdict 'perhaps'\n  hint: it is one of merge")
        .contains("v.jsonl:5: error: a and b are the same statement")
        .contains("v.jsonl:6: error: 'a' names no statement\n  hint: \"a\":{\"id\"")
        .contains("v.jsonl:7: error: there is no statement s-0\n  hint: export the pairs anew")
        .contains("v.jsonl:8: error: there is no statement at ann/n.md:99")
        .contains("v.jsonl:9: error: the two stand on different pages: tea and milk")
        .contains("v.jsonl:10: error: a dispute needs either")
        .contains("v.jsonl:11: error: 'today' is no date\n  hint: for example 2026-01-31")
        .contains("variorum: nothing was written")
        .doesNotContain("v.jsonl:1:");
    assertThat(decisions()).isEmpty();
  }

  @Test
  void contradictionsAreToldWithBothPlaces() throws IOException {
    assertThat(take(line(A, B, "\"verdict\":\"merge\""), line(B, A, "\"verdict\":\"merge\"")).err())
        .contains("v.jsonl:2: error: 'merge' contradicts 'merge' in v.jsonl:1\n");
    take(line(A, B, "\"verdict\":\"merge\""));
    assertThat(take(line(B, A, "\"verdict\":\"apart\"")).err())
        .contains("v.jsonl:1: error: 'apart' contradicts 'merge' in content/decisions.yml:2\n");
    assertThat(take(line(B, C, "\"verdict\":\"merge\""), line(A, C, "\"verdict\":\"apart\"")).err())
        .contains("v.jsonl:2: error: 'apart' contradicts 'merge' in v.jsonl:1\n");
  }

  @Test
  void whatAThirdSaysIsNoContradiction() throws IOException {
    Call call =
        take(
            line(A, B, "\"verdict\":\"merge\""),
            line(A, C, "\"verdict\":\"merge\""),
            line(B, C, "\"verdict\":\"apart\""),
            line(B, C, "\"verdict\":\"merge\""));

    assertThat(call.out()).contains("2 decisions added", ", 2 needless");
    assertThat(Call.of("check", "--strict", "--content", content).err())
        .doesNotContain("no effect");
  }

  @Test
  void whyTellsOfTheDecisionAndWhatIsNear() throws IOException {
    take(line(A, B, "\"verdict\":\"fold\",\"why\":\"near\""));

    assertThat(Call.of("why", "ann/n.md:3", "--content", content).out())
        .contains("  decision fold: near (Ed 2026-01-31)  ", "decisions.yml:2\n")
        .contains("           with ben/n.md:3  green tea must be hot\n")
        .contains("  folded   ben/n.md:3  green tea must be hot  (decision, score 1.0)\n")
        .containsPattern("  near     0\\.\\d{3}  ben/n.md:4  green tea from afar\n");
    assertThat(Call.of("why", "ben/n.md:3", "--content", content).out())
        .contains("  outcome  folded (decision, score 1.0)", "  ann/n.md:3  green tea is hot\n");
  }

  @Test
  void aWrongCallIsTold() {
    assertThat(Call.of("review", "--import", folder.resolve("no"), "--content", content).err())
        .contains("--import: there is no file ", "hint: 'variorum review --export' writes one");
    assertThat(Call.of("review", "--import", "x", "--list", "--content", content).exit())
        .isEqualTo(2);
    assertThat(Call.of("review", "--date", "soon", "--content", content).exit()).isEqualTo(2);
  }
}
