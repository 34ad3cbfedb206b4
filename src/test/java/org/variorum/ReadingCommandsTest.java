package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that write no site: they tell, and change nothing. */
class ReadingCommandsTest {
  @TempDir Path folder;

  private static Call call(Object... arguments) {
    Object[] all = new Object[arguments.length + 2];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = "--content";
    all[arguments.length + 1] = Call.coffee();
    return Call.of(all);
  }

  @Test
  void checkCountsPagesErrorsAndWarnings() throws IOException {
    assertThat(call("check", "--strict").out())
        .matches("\\d+ pages checked: 0 errors, 0 warnings\\R");
    EditionCopy copy =
        EditionCopy.of(folder).write("site.yml", "titel: x\n").write("pages/topics/latte.md", "x");
    Call call =
        Call.of("check", "--content", copy.content(), "--ledger", folder.resolve("ledger.jsonl"));

    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.out()).endsWith("checked: 1 error, 1 warning" + System.lineSeparator());
    assertThat(call.err()).contains("pages/topics/latte.md: warning: there is no topic 'latte'");
    assertThat(folder.resolve("ledger.jsonl")).isNotEmptyFile();
  }

  @Test
  void topicsAreListedWithWhatIsSaidOfThem() {
    assertThat(call("topics").out())
        .matches("(?s)espresso +\\d+ said +\\d+ visible  Espresso\\R.*unsorted +\\d+ said.*");
  }

  @Test
  void aProposalIsACatalogue() throws IOException {
    Call proposal = call("topics", "--propose");
    assertThat(proposal.out()).contains("- slug: espresso\n  title: \"Espresso\"");
    EditionCopy copy =
        EditionCopy.of(folder)
            .write("topics.yml", proposal.out())
            .write("decisions.yml", "")
            .write("pages/topics/x.md", "");
    Files.delete(copy.content().resolve("pages/topics/x.md"));

    assertThat(Call.of("check", "--content", copy.content()).exit()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"s-fa4935bd4887", "home/espresso.md:5", "content/notes/home/espresso.md:5"})
  void whyTellsWhatBecameOfAStatement(String place) {
    Call call = call("why", place);

    assertThat(call.exit()).isZero();
    assertThat(call.err()).isEmpty();
    assertThat(call.out())
        .contains(
            "home/espresso.md:5  item",
            "  says     a double takes 25 to 30 seconds",
            "  id       s-fa4935bd4887, fingerprint 3d139e23a3f7d811",
            "  topic    espresso",
            "  outcome  merged (decision");
  }

  @Test
  void whyTellsOfWhatStandsWhoElseSaysIt() {
    assertThat(call("why", "barista/bar.md:9").out())
        .contains("  also by  home/espresso.md:5  a double takes");
  }

  @Test
  void whyTellsWhatIsWrongInTheEdition() throws IOException {
    EditionCopy copy = EditionCopy.of(folder).write("topics.yml", "x");
    Call call = Call.of("why", "home/espresso.md:5", "--content", copy.content());

    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err()).contains("topics.yml:1:1: error: ");
  }

  @Test
  void whatReviewOffersCanBePasted() throws IOException {
    EditionCopy copy = EditionCopy.of(folder).write("decisions.yml", "");
    Call review = Call.of("review", "--content", copy.content(), "--limit", 1000);
    String offered =
        String.join(
            "\n", review.out().lines().filter(line -> line.startsWith("  - merge:")).toList());
    long disputes = review.out().lines().filter(line -> line.startsWith("dispute  ")).count();
    assertThat(disputes).as("60 g or 65 g of coffee").isEqualTo(1);
    assertThat(offered.lines().count()).isGreaterThan(20);
    assertThat(review.out()).contains(offered.lines().count() + disputes + " questions of ");
    copy.write("decisions.yml", offered + "\n");

    // every pair at once cannot all be had; but each is read, and names its statements
    assertThat(Call.of("check", "--content", copy.content()).err())
        .doesNotContain("error", "is meant by", "are meant by");
  }

  @Test
  void reviewIsLimitedToATopicAndANumber() {
    String beans = call("review", "--topic", "beans", "--limit", 1).out();
    assertThat(beans.lines().filter(line -> line.matches("(\\d\\.\\d{3}|dispute)  .*")))
        .singleElement()
        .asString()
        .matches("0\\.\\d{3}  beans  ([a-z][a-z' ,]+ \\([+-]\\d\\.\\d\\)(; |$)){2,5}");
    assertThat(beans).contains("\n1 question of ", "; paste");
    assertThat(call("review").out().lines().filter(line -> line.startsWith("0.")))
        .extracting(line -> line.substring(0, 5))
        .isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(call("review", "--limit", 0).out()).startsWith("0 questions of ");
  }

  @Test
  void reviewExportsAllPairsAsJsonLines() throws IOException {
    Path file = folder.resolve("pairs.jsonl");
    Call call = call("review", "--export", file);

    assertThat(call).isEqualTo(new Call(0, "", ""));
    assertThat(Files.readString(file).lines())
        .isNotEmpty()
        .allMatch(line -> line.startsWith("{\"a\":{\"source\":") && line.endsWith("}"));
  }

  @Test
  void evaluateHoldsTheMergingAgainstTheRulings() {
    Call call = call("evaluate");

    assertThat(call.exit()).isZero();
    assertThat(call.out())
        .matches(
            "merged by the editors 1, of these by itself merged [01], folded [01]\\R"
                + "folded by the editors 1, of these by itself merged 0, folded [01]\\R"
                + "kept apart by the editors 1, of these by itself merged 0, folded 0\\R");
  }
}
