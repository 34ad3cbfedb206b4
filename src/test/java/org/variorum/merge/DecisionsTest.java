package org.variorum.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.model.Catalogue;
import org.variorum.model.Decision;
import org.variorum.model.NoteTexts;
import org.variorum.model.Notes;
import org.variorum.model.StatementReference;

class DecisionsTest {
  private static final Catalogue CATALOGUE = Merging.catalogue("Coffee", "Tea");

  @TempDir Path folder;

  @Test
  void whatAnEditorMergesGoesWithWhatStandsBelowIt() {
    Notes notes =
        notes(
            "# Coffee\n\n- Grind late\n  - just before brewing\n",
            "# Coffee\n\n- Aroma is lost within minutes of grinding\n");

    assertThat(
            ruled(notes, merge(notes, "Grind late", "Aroma is lost within minutes of grinding"))
                .outline("coffee"))
        .isEqualTo("- Aroma is lost within minutes of grinding (2)\n  - just before brewing\n");
  }

  @Test
  void aStatementMayGoIntoOneThatStandsBelowIt() {
    Notes notes =
        notes(
            "# Coffee\n\n- Water\n  - matters\n    - The water matters most\n  - soft\n",
            "# Coffee\n\n- Milk\n");

    assertThat(ruled(notes, merge(notes, "Water", "The water matters most")).outline("coffee"))
        .isEqualTo("- The water matters most (2)\n  - matters\n  - soft\n- Milk\n");
  }

  @Test
  void mergesInACircleLeaveOneStanding() {
    Notes notes = notes("# Coffee\n\n- Hot\n", "# Coffee\n\n- Boiling\n");

    Merging merging = ruled(notes, merge(notes, "Hot", "Boiling"), merge(notes, "Boiling", "Hot"));

    assertThat(merging.outline("coffee")).containsOnlyOnce("(2)").hasLineCount(1);
    assertThat(merging.diagnostics()).isEmpty();
  }

  @Test
  void foldsInACircleLeaveOneStanding() {
    Notes notes = notes("# Coffee\n\n- Hot\n", "# Coffee\n\n- Boiling\n");
    Decision there =
        new Decision.Fold(
            NoteTexts.reference(notes, "Hot"),
            NoteTexts.reference(notes, "Boiling"),
            Merging.RULING);
    Decision back =
        new Decision.Fold(
            NoteTexts.reference(notes, "Boiling"),
            NoteTexts.reference(notes, "Hot"),
            Merging.RULING);

    assertThat(ruled(notes, there, back).outline("coffee")).hasLineCount(1);
    assertThat(ruled(notes, there, merge(notes, "Boiling", "Hot")).outline("coffee"))
        .hasLineCount(1);
  }

  @Test
  void whatAnEditorHoldsApartIsNotMerged() {
    Notes notes =
        notes(
            "# Coffee\n\n- Grind the beans coarsely\n",
            "# Coffee\n\n- grind the beans coarsely.\n");
    StatementReference first = NoteTexts.reference(notes, "Grind the beans coarsely");
    StatementReference second = NoteTexts.reference(notes, "grind the beans coarsely.");

    assertThat(Merging.of(notes, CATALOGUE).outline("coffee")).hasLineCount(1);
    assertThat(ruled(notes, new Decision.Apart(first, second, Merging.RULING)).outline("coffee"))
        .hasLineCount(2);
  }

  @Test
  void whatStoodBelowADroppedStatementShowsTheLostContext() {
    Notes notes =
        notes("# Coffee\n\n- Moka pot:\n  - low heat\n  - no tamping\n", "# Coffee\n\n- Milk\n");

    assertThat(ruled(notes, drop(notes, "Moka pot:")).outline("coffee"))
        .isEqualTo("- Moka pot: low heat\n- Moka pot: no tamping\n- Milk\n");
  }

  @Test
  void whatStoodBelowADroppedHeadingShowsTheLostContext() {
    Notes notes =
        notes(
            "# Coffee\n\n## Moka pot\n\n- low heat\n\n### Parts\n\n- funnel\n- base\n",
            "# Coffee\n\n- Milk\n");

    assertThat(ruled(notes, drop(notes, "Moka pot")).outline("coffee"))
        .isEqualTo("- Moka pot: low heat\n- Milk\n## Parts\n- funnel\n- base\n");
  }

  @Test
  void aMovedStatementTakesWhatStandsBelowItAndShowsTheLostContext() {
    Notes notes =
        notes(
            "# Coffee\n\n## Brewing\n\n- Soft water\n  - from a filter\n- Salt\n",
            "# Tea\n\n- Green\n");

    Merging merging = ruled(notes, move(notes, "Soft water", "tea"));

    assertThat(merging.outline("tea"))
        .isEqualTo("- Brewing: Soft water\n  - from a filter\n- Green\n");
    assertThat(merging.outline("coffee")).isEqualTo("## Brewing\n- Salt\n");
  }

  @Test
  void aMovedHeadingTakesItsSection() {
    Notes notes = notes("# Coffee\n\n- Beans\n\n## Kettles\n\n- gooseneck\n", "# Tea\n\n- Green\n");

    Merging merging = ruled(notes, move(notes, "Kettles", "tea"));

    assertThat(merging.outline("tea")).isEqualTo("- Green\n## Kettles\n- gooseneck\n");
    assertThat(merging.outline("coffee")).isEqualTo("- Beans\n");
  }

  @Test
  void aVanishedStatementIsReportedWithTheNearest() {
    Notes notes = notes("# Coffee\n\n- Grind the beans coarsely\n", "# Coffee\n\n- Milk\n");
    StatementReference vanished =
        new StatementReference("0000000000000000", "ann", "", "Grind beans coarsely today", 7);

    Merging merging = ruled(notes, new Decision.Drop(vanished, Merging.RULING));

    assertThat(merging.diagnostics())
        .singleElement()
        .satisfies(
            diagnostic -> {
              assertThat(diagnostic.text())
                  .startsWith(
                      "decisions.yml:7: warning: no statement is meant by 'Grind beans coarsely today'");
              assertThat(diagnostic.hint())
                  .contains("the nearest is ann/notes.md:3 'Grind the beans coarsely'");
            });
  }

  @Test
  void anAmbiguousStatementIsReportedAndLeftAlone() {
    Notes notes =
        notes("# Coffee\n\n- Milk\n  - warm\n- Water\n  - warm\n", "# Coffee\n\n- Foam\n");
    String fingerprint =
        notes.notes().get(0).roots().get(0).children().get(0).children().get(0).fingerprint();
    Decision any =
        new Decision.Drop(new StatementReference(fingerprint, "", "", "warm", 3), Merging.RULING);
    Decision one =
        new Decision.Drop(
            new StatementReference(fingerprint, "", "Water", "warm", 3), Merging.RULING);

    assertThat(ruled(notes, any).diagnostics())
        .singleElement()
        .satisfies(
            diagnostic -> assertThat(diagnostic.message()).startsWith("2 statements are meant"));
    assertThat(ruled(notes, any).outline("coffee"))
        .isEqualTo(Merging.of(notes, CATALOGUE).outline("coffee"));
    assertThat(ruled(notes, one).outline("coffee"))
        .isEqualTo("- Milk\n  - warm\n- Water\n- Foam\n");
  }

  private Notes notes(String first, String second) {
    return new NoteTexts(folder).add("ann/notes.md", first).add("ben/notes.md", second).read();
  }

  private static Merging ruled(Notes notes, Decision... decisions) {
    return Merging.of(notes, CATALOGUE, decisions);
  }

  private static Decision merge(Notes notes, String of, String into) {
    return new Decision.Merge(
        NoteTexts.reference(notes, of), NoteTexts.reference(notes, into), Merging.RULING);
  }

  private static Decision drop(Notes notes, String text) {
    return new Decision.Drop(NoteTexts.reference(notes, text), Merging.RULING);
  }

  private static Decision move(Notes notes, String text, String to) {
    return new Decision.Move(NoteTexts.reference(notes, text), to, Merging.RULING);
  }
}
