package org.variorum.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.model.Decision;
import org.variorum.model.Dispute;
import org.variorum.model.Node;
import org.variorum.model.NoteTexts;
import org.variorum.model.Notes;
import org.variorum.model.Outcome;
import org.variorum.model.StatementReference;

/** What authors do not agree on: found by comparing, or named by an editor. */
class DisputesTest {
  private static final String SHORT = "A double shot runs for 25 seconds";
  private static final String LONG = "A double shot runs for 45 seconds";

  /** What else is said of the topic. */
  private static final String ANN =
      "\n- Beans are roasted seeds\n- The crema fades within minutes\n";

  private static final String BEN = "\n- Milk is foamed with steam\n- Grinders wear out\n";

  @TempDir Path folder;

  @Test
  void readingsThatCannotBothBeTrueAreFoundAndStandOnTheirOwn() {
    Notes notes = notes(SHORT, LONG);
    Merging merging = merging(notes);

    assertThat(merging.topic("coffee").disputes())
        .containsExactly(
            new Dispute(
                "25 seconds or 45 seconds",
                List.of(
                    new Dispute.Reading("25 seconds", List.of(node(notes, SHORT))),
                    new Dispute.Reading("45 seconds", List.of(node(notes, LONG)))),
                null));
    assertThat(merging.outline("coffee")).contains("- " + SHORT + "\n", "- " + LONG + "\n");
    assertThat(fates(merging)).containsOnly(Outcome.Fate.KEPT);
  }

  @Test
  void whoSaysTheSameIsOneReading() {
    Notes notes =
        texts(SHORT, LONG)
            .add("cleo/notes.md", "# Coffee\n\n- A double shot runs for 45 s\n")
            .read();

    assertThat(merging(notes).topic("coffee").disputes())
        .singleElement()
        .satisfies(
            dispute ->
                assertThat(dispute.readings())
                    .extracting(Dispute.Reading::value)
                    .doesNotHaveDuplicates()
                    .contains("25 seconds"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A double shot runs for 120 s  | A double shot runs for 2 minutes",
        "A double shot runs for 25 s   | A double shot runs for 25 s at most",
        "A double shot of 2019: 25 s   | A double shot of 2024: 45 s",
      })
  void whereNobodyContradictsThereIsNone(String one, String other) {
    assertThat(merging(notes(one, other)).topic("coffee").disputes()).isEmpty();
  }

  @Test
  void anEditorsRulingIsShownInsteadOfWhatWasFound() {
    Notes notes = notes(SHORT, LONG);
    Decision.Correct ruling =
        correct(
            NoteTexts.reference(notes, LONG), "", reference(notes, SHORT), reference(notes, LONG));
    Merging merging = merging(notes, ruling);

    assertThat(merging.diagnostics()).isEmpty();
    assertThat(merging.topic("coffee").disputes())
        .singleElement()
        .satisfies(
            dispute -> {
              assertThat(dispute.ruling())
                  .isEqualTo(
                      new Dispute.Ruling(
                          node(notes, LONG).id(),
                          "",
                          "https://example.org/",
                          "it was checked",
                          "2026-01-31"));
              assertThat(dispute.readings())
                  .extracting(Dispute.Reading::said)
                  .containsExactly(List.of(node(notes, SHORT)), List.of(node(notes, LONG)));
            });
  }

  @Test
  void aFoundDisputeThatAnEditorCallsNoneIsGone() {
    Notes notes = notes(SHORT, LONG);

    assertThat(
            merging(
                    notes,
                    new Decision.Apart(
                        reference(notes, SHORT), reference(notes, LONG), Merging.RULING))
                .topic("coffee")
                .disputes())
        .isEmpty();
  }

  @Test
  void whatIsMergedOrDroppedDisputesNoMore() {
    Notes notes = notes(SHORT, LONG);

    assertThat(
            merging(
                    notes,
                    new Decision.Merge(
                        reference(notes, SHORT), reference(notes, LONG), Merging.RULING))
                .topic("coffee")
                .disputes())
        .isEmpty();
    assertThat(
            merging(notes, new Decision.Drop(reference(notes, SHORT), Merging.RULING))
                .topic("coffee")
                .disputes())
        .isEmpty();
  }

  @Test
  void theNamedReadingsAreNotMergedHoweverAlikeTheyAre() {
    Notes notes = notes("Grind the beans coarsely first", "grind the beans coarsely first.");
    StatementReference one = reference(notes, "Grind the beans coarsely first");
    StatementReference other = reference(notes, "grind the beans coarsely first.");

    assertThat(fates(merging(notes))).contains(Outcome.Fate.MERGED);
    Merging ruled = merging(notes, correct(null, "neither", one, other));
    assertThat(fates(ruled)).containsOnly(Outcome.Fate.KEPT);
    assertThat(ruled.topic("coffee").disputes())
        .singleElement()
        .satisfies(dispute -> assertThat(dispute.ruling().says()).isEqualTo("neither"));
  }

  @Test
  void namedReadingsDoNotMeetInAThirdStatement() {
    Notes notes =
        new NoteTexts(folder)
            .add("ann/notes.md", "# Coffee\n\n- GRIND the beans coarsely first\n")
            .add("ben/notes.md", "# Coffee\n\n- Grind the beans coarsely first\n")
            .add("cleo/notes.md", "# Coffee\n\n- grind the beans coarsely first.\n")
            .read();
    StatementReference one = reference(notes, "Grind the beans coarsely first");
    StatementReference other = reference(notes, "grind the beans coarsely first.");
    for (Decision decision :
        new Decision[] {
          correct(null, "neither", one, other), new Decision.Apart(one, other, Merging.RULING)
        }) {
      Merging ruled = merging(notes, decision);

      assertThat(into(ruled, node(notes, "Grind the beans coarsely first")))
          .as("%s", decision)
          .isNotEqualTo(into(ruled, node(notes, "grind the beans coarsely first.")));
      assertThat(fates(ruled)).containsOnlyOnce(Outcome.Fate.MERGED);
    }
  }

  @Test
  void contradictionsDoNotMeetInAThirdStatement() {
    Notes notes =
        texts(SHORT, LONG)
            .add(
                "cleo/notes.md",
                "# Coffee\n\n- A double shot runs for 25 seconds or, some say, for 45 seconds\n")
            .read();
    Merging merging = merging(notes);

    assertThat(into(merging, node(notes, SHORT))).isNotEqualTo(into(merging, node(notes, LONG)));
  }

  @Test
  void aCorrectionOfWhatStandsElsewhereIsNotShownHere() {
    Notes notes =
        new NoteTexts(folder)
            .add("ann/notes.md", "# Coffee\n\n- " + SHORT + "\n")
            .add("ben/notes.md", "# Tea\n\n- Green leaves\n")
            .read();
    Merging merging =
        merging(
            notes, correct(null, "no", reference(notes, SHORT), reference(notes, "Green leaves")));

    assertThat(merging.topic("coffee").disputes()).isEmpty();
    assertThat(merging.topic("tea").disputes()).isEmpty();
  }

  private NoteTexts texts(String ann, String ben) {
    return new NoteTexts(folder)
        .add("ann/notes.md", "# Coffee\n\n- " + ann + ANN)
        .add("ben/notes.md", "# Coffee\n\n- " + ben + BEN);
  }

  private Notes notes(String ann, String ben) {
    return texts(ann, ben).read();
  }

  private static Merging merging(Notes notes, Decision... decisions) {
    return Merging.of(notes, Merging.catalogue("Coffee", "Tea"), decisions);
  }

  private static Decision.Correct correct(
      StatementReference holds, String says, StatementReference... of) {
    return new Decision.Correct(List.of(of), holds, says, "https://example.org/", Merging.RULING);
  }

  private static StatementReference reference(Notes notes, String text) {
    return NoteTexts.reference(notes, text);
  }

  private static Node node(Notes notes, String text) {
    return NoteTexts.node(notes, text);
  }

  private static List<Outcome.Fate> fates(Merging merging) {
    return merging.topic("coffee").outcomes().stream()
        .filter(outcome -> outcome.node().kind().isStatement())
        .map(Outcome::fate)
        .toList();
  }

  private static String into(Merging merging, Node node) {
    return merging.topic("coffee").outcomes().stream()
        .filter(outcome -> outcome.node().id().equals(node.id()))
        .map(Outcome::into)
        .findFirst()
        .orElseThrow();
  }
}
