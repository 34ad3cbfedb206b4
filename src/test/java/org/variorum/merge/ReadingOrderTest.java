package org.variorum.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.model.NoteTexts;

class ReadingOrderTest {
  @TempDir Path folder;

  @Test
  void aRelatedStatementOfAnotherAuthorStandsNextToItsRelative() {
    assertThat(
            outline(
                "- Rinse the paper filter\n- Weigh the beans",
                "- Fold the seam of a paper filter\n- Wait"))
        .isEqualTo(
            "- Rinse the paper filter\n- Fold the seam of a paper filter\n- Weigh the beans\n- Wait\n");
  }

  @Test
  void nothingIsLaidBetweenSteps() {
    assertThat(
            outline(
                "1. Rinse the paper filter\n2. Weigh the beans\n3. Pour",
                "- A paper filter tastes of paper"))
        .isEqualTo(
            "1. Rinse the paper filter\n2. Weigh the beans\n3. Pour\n- A paper filter tastes of paper\n");
  }

  @Test
  void stepsThatGoOnBehindAParagraphAreOneList() {
    assertThat(
            outline(
                "1. Rinse the paper filter\n2. Weigh\n\nIt drips.\n\n3. Pour",
                "- A paper filter tastes of paper"))
        .isEqualTo(
            "1. Rinse the paper filter\n2. Weigh\n- It drips.\n3. Pour\n- A paper filter tastes of paper\n");
  }

  @Test
  void stepsKeepTheirPlaceBehindEachOtherAlsoWhereTheyAreRelatedToAnotherAuthors() {
    assertThat(
            outline(
                "- Rinse the paper filter\n- Milk", "1. Boil\n2. Put the paper filter in\n3. Pour"))
        .isEqualTo(
            "- Rinse the paper filter\n- Milk\n1. Boil\n2. Put the paper filter in\n3. Pour\n");
  }

  @Test
  void aSentenceThatIntroducesTheNextParagraphStaysBeforeIt() {
    assertThat(
            outline(
                "The paper filter needs this:\n\nHot water.\n\nMilk.",
                "- A paper filter tastes of paper"))
        .isEqualTo(
            "- Milk.\n- The paper filter needs this:\n- Hot water.\n- A paper filter tastes of paper\n");
  }

  @Test
  void aGroupComesDirectlyBehindItsSentenceWhateverOthersAdd() {
    assertThat(
            outline(
                "- What a paper filter needs in the morning:\n  1. hot water\n  2. patience",
                "- What a paper filter needs in the morning\n  - hot hands, or water"))
        .isEqualTo(
            "- What a paper filter needs in the morning: (2)\n  1. hot water\n  2. patience\n  - hot hands, or water\n");
  }

  @Test
  void sentencesOfTheIntroductionComeFirst() {
    assertThat(outline("- black", "Coffee is a drink."))
        .isEqualTo("- Coffee is a drink.\n- black\n");
  }

  private String outline(String first, String second) {
    NoteTexts texts =
        new NoteTexts(folder)
            .add("ann/coffee.md", first + "\n")
            .add("ben/coffee.md", second + "\n");
    return Merging.of(texts.read(), Merging.catalogue("Coffee")).outline("coffee");
  }
}
