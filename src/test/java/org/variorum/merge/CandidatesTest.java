package org.variorum.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.model.MergedTopic;
import org.variorum.model.NoteTexts;

class CandidatesTest {
  @TempDir Path folder;

  @Test
  void thePairThatSharesMostOfItsRareWordsComesFirst() {
    List<Candidates.Pair> pairs =
        Candidates.of(
            topic(
                "- Store beans in an airtight jar\n- Beans are roasted",
                "## Keeping\n\n- An airtight jar keeps them fresh\n- Beans come from afar"),
            5);

    assertThat(pairs.get(0).a().text()).isEqualTo("Store beans in an airtight jar");
    assertThat(pairs.get(0).b().text()).isEqualTo("An airtight jar keeps them fresh");
    assertThat(pairs.get(0).sectionOfA()).isEmpty();
    assertThat(pairs.get(0).sectionOfB()).containsExactly("Keeping");
    assertThat(pairs)
        .isSortedAccordingTo((one, other) -> Double.compare(other.score(), one.score()));
    assertThat(pairs)
        .extracting(Candidates.Pair::score)
        .allSatisfy(score -> assertThat(score).isBetween(0.0, 1.0));
  }

  @Test
  void aPairIsGivenOnceAndNoStatementHasMorePartnersThanAskedFor() {
    List<Candidates.Pair> pairs =
        Candidates.of(topic("- red bean\n- old bean\n- raw bean", "- big bean\n- new bean"), 1);

    assertThat(pairs).extracting(pair -> pair.a().id() + pair.b().id()).doesNotHaveDuplicates();
    assertThat(pairs).hasSizeLessThanOrEqualTo(5);
  }

  @Test
  void statementsWithoutACommonWordAreNoPair() {
    assertThat(Candidates.of(topic("- milk", "- sugar"), 5)).isEmpty();
  }

  private MergedTopic topic(String first, String second) {
    NoteTexts texts =
        new NoteTexts(folder)
            .add("ann/coffee.md", first + "\n")
            .add("ben/coffee.md", second + "\n");
    return Merging.of(texts.read(), Merging.catalogue("Coffee")).topic("coffee");
  }
}
