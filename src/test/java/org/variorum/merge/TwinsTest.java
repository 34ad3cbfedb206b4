package org.variorum.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.model.NoteTexts;

class TwinsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Keep the beans in an airtight jar.  | keep the beans in an airtight jar",
        "Steeps for up to 1,000 seconds      | Steeps for at most 1000 seconds",
        "Steeps for <= 1000 seconds          | steeps for at most 1000 seconds",
        "Needs 5 GB of memory                | needs 5GB of memory",
        "Loses 10 % of its weight            | loses 10 percent of its weight",
        "Cannot be shared                    | can not be shared",
        "A composite index helps here        | composite index helps here",
      })
  void equalAfterNormalisingIsMerged(String one, String other) {
    assertThat(outline("# Coffee\n\n- " + one, "# Coffee\n\n- " + other))
        .isEqualTo("- " + one + " (2)\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ratio is 60 g of grounds to one litre | The ratio is 65 g of grounds to one litre",
        "The ratio is 60 g of grounds to one litre | The ratio is 60 kg of grounds to one litre",
        "Opened bags must be frozen at once        | Opened bags must not be frozen at once",
        "Steeps for at most 1000 seconds           | Steeps for at least 1000 seconds",
        "Steeps for < 1000 seconds                 | Steeps for > 1000 seconds",
        "Hardy to -5 degrees in winter             | Hardy to 5 degrees in winter",
        "The heap grows to 60 % of the box         | The heap grows to 60 of the box",
        "Readers may lock the whole table          | Writers may lock the whole table",
        "Reads lock the whole table                | Writes lock the whole table",
        "Needs a filter and a kettle               | Needs a filter or a kettle",
        "The queue is emptied by hand              | The queue can be emptied by hand",
        "Rows are locked while a reader waits      | Rows are locked only while a reader waits",
        "Water the seedlings every day             | Water the seedlings every day unless it rains",
      })
  void whatDiffersInASmallWordStaysApart(String one, String other) {
    assertThat(outline("# Coffee\n\n- " + one, "# Coffee\n\n- " + other))
        .isEqualTo("- " + one + "\n- " + other + "\n");
  }

  @Test
  void theSameWordsUnderDifferentParentsStayApart() {
    String shared =
        outline(
            "# Coffee\n\n- Grinder\n  - Cannot be shared\n",
            "# Coffee\n\n- Kettle\n  - Cannot be shared\n");

    assertThat(shared)
        .isEqualTo("- Grinder\n  - Cannot be shared\n- Kettle\n  - Cannot be shared\n");
  }

  @Test
  void aSentenceThatOneAuthorWritesUnderTwoHeadingsIsTwoFacts() {
    String sentence = "The lid must be closed before the pump can build any pressure\n\n";

    String outline =
        outline(
            "# Coffee\n\n## Moka pot\n\n" + sentence + "## Machine\n\n" + sentence,
            "# Coffee\n\nIt wakes you.\n");

    assertThat(outline.split("The lid")).hasSize(3);
  }

  @Test
  void whatAFullerStatementOfTheSameContextContainsGoesIntoIt() {
    String fuller = "Rinse the paper filter before brewing, or the cup tastes of paper";

    assertThat(
            outline(
                "# Coffee\n\n- Rinse the paper filter before brewing", "# Coffee\n\n- " + fuller))
        .isEqualTo("- " + fuller + " (2)\n");
  }

  @Test
  void theBetterRankedCollectionsWordingStands() {
    assertThat(
            outline(
                "# Coffee\n\n- Fresh beans taste better.",
                "# Coffee\n\n- fresh beans taste better"))
        .isEqualTo("- Fresh beans taste better. (2)\n");
  }

  @Test
  void aStepIsNeverTakenOutOfItsList() {
    assertThat(
            outline(
                "# Coffee\n\n- Boil the water first",
                "# Coffee\n\n1. Boil the water first\n2. Pour it slowly\n"))
        .isEqualTo("1. Boil the water first (2)\n2. Pour it slowly\n");
  }

  @Test
  void whatOneAuthorSaysBelowAStatementIsNotMergedIntoThatStatement() {
    assertThat(
            outline(
                "# Coffee\n\n- The French press needs a coarse grind\n  - A coarse grind\n",
                "# Coffee\n\n- Tea is no coffee\n"))
        .contains("  - A coarse grind");
  }

  private String outline(String first, String second) {
    NoteTexts texts =
        new NoteTexts(folder).add("ann/notes.md", first + "\n").add("ben/notes.md", second + "\n");
    return Merging.of(texts.read(), Merging.catalogue("Coffee")).outline("coffee");
  }
}
