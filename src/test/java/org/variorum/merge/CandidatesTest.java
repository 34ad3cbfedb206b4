package org.variorum.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.model.NoteTexts;

class CandidatesTest {
  @TempDir Path folder;

  @Test
  void theLikeliestPairComesFirstWithReasonsAndWhatItIsReadWith() {
    List<Candidates.Pair> pairs =
        pairs(
            "- Store beans in an airtight jar so that they keep fresh\n- Beans are roasted",
            "## Keeping\n\n- An airtight jar keeps beans fresh\n- Beans come from afar",
            5);

    Candidates.Pair first = pairs.get(0);
    assertThat(List.of(first.a().text(), first.b().text()))
        .containsExactlyInAnyOrder(
            "Store beans in an airtight jar so that they keep fresh",
            "An airtight jar keeps beans fresh");
    assertThat(List.of(first.sectionOfA(), first.sectionOfB()))
        .containsExactlyInAnyOrder(List.of(), List.of("Keeping"));
    assertThat(first.reasons()).isNotEmpty();
    assertThat(pairs)
        .isSortedAccordingTo((one, other) -> Double.compare(other.score(), one.score()));
    assertThat(pairs)
        .extracting(Candidates.Pair::score)
        .allSatisfy(score -> assertThat(score).isBetween(0.0, 1.0));
  }

  @Test
  void aPairIsGivenOnceAndNoStatementHasMorePartnersThanAskedFor() {
    List<Candidates.Pair> pairs =
        pairs("- red bean\n- old bean\n- raw bean", "- big bean\n- new bean", 1);

    assertThat(pairs).extracting(pair -> pair.a().id() + pair.b().id()).doesNotHaveDuplicates();
    assertThat(pairs).hasSizeLessThanOrEqualTo(5);
  }

  @Test
  void whatWasMergedIsACandidateToo() {
    List<Candidates.Pair> pairs =
        pairs("- Grind the beans coarsely first", "- grind the beans coarsely first.", 5);

    assertThat(pairs).hasSize(1);
  }

  @Test
  void statementsWithoutACommonWordAreNoPair() {
    assertThat(pairs("- milk", "- sugar", 5)).isEmpty();
  }

  private List<Candidates.Pair> pairs(String first, String second, int each) {
    NoteTexts texts =
        new NoteTexts(folder)
            .add("ann/coffee.md", first + "\n")
            .add("ben/coffee.md", second + "\n");
    Merging merging = Merging.of(texts.read(), Merging.catalogue("Coffee"));
    return Candidates.of(merging.outlines()).pairs("coffee", each);
  }
}
