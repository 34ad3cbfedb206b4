package org.variorum.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor sees, and what comes of what he types. */
class ReviewDialogueTest {
  @TempDir Path folder;

  private Reviewed tea() {
    return Reviewed.of(
        folder,
        "- Comes from a shrub\n- Green tea steeps in water of 80 degrees\n  - two minutes\n- Cups are small\n",
        "## Green\n\n- Green tea: water of 70 degrees\n  - use a thermometer\n- Store it dry\n");
  }

  @Test
  void aPairIsShownWithAllThatIsNeededToRule() throws IOException {
    Reviewed tea = tea();
    List<Question> first = tea.open().subList(0, 1);

    assertThat(
            tea.asked(first, "m\n")
                .replaceFirst("0\\.\\d{3}", "0.###")
                .replaceFirst("\n  [a-z][a-z' ,]+ \\([+-]\\d\\.\\d\\); .*\n", "\n  reasons\n"))
        .isEqualTo(
            """

            1 of 1 · Tea · 0.###
              reasons

              a  ann/tea.md:4
                 Tea
                   Green tea [steeps in] water of [80] degrees
              b  ben/tea.md:5
                 Tea › Green
                   Green tea: water of [70] degrees
              the page now
               (above the first section)
                 - Comes from a shrub
             a   - Green tea steeps in water of 80 degrees
                   - two minutes
                 …
               Green
             b   - Green tea: water of 70 degrees
                   - use a thermometer
                 …
              the page after m
               (above the first section)
                 - Comes from a shrub
             a   - Green tea steeps in water of 80 degrees
                   - two minutes
                 …
               Green
                 (b stood here)
                 - Store it dry
            m s f a k u q ? > m
            saved: merge

            there is nothing more to ask
            u undo, Enter quit >\s
            1 answer saved in decisions.yml
            """);
    assertThat(tea.decisions())
        .isEqualTo(
            """
            # What the editors ruled; sorted by topic and first fingerprint, the sections last.
            - merge:
                of: {fingerprint: "%s", collection: ben, context: Green, excerpt: "Green tea: water of 70 degrees"}
                into: {fingerprint: "%s", collection: ann, context: Tea, excerpt: "Green tea steeps in water of 80 degrees"}
              why: "The second says all that the first says."
              by: Ed
              date: 2026-01-31
            """
                .formatted(
                    tea.node("Green tea: water of 70 degrees").fingerprint(),
                    tea.node("Green tea steeps in water of 80 degrees").fingerprint()));
  }

  @Test
  void eachKeyMakesItsDecision() throws IOException {
    Reviewed tea = tea();
    List<Question> first = tea.open().subList(0, 1);
    for (String[] row :
        new String[][] {
          {"m", "- merge:\n    of: {fingerprint: \"B\"", "into: {fingerprint: \"A\""},
          {"s", "- merge:\n    of: {fingerprint: \"A\"", "into: {fingerprint: \"B\""},
          {"f", "- fold:\n    of: {fingerprint: \"B\"", "into: {fingerprint: \"A\""},
          {"fold", "- fold:\n    of: {fingerprint: \"B\"", "into: {fingerprint: \"A\""},
          {"a", "- apart:\n    of: {fingerprint: \"A\"", "from: {fingerprint: \"B\""}
        }) {
      Files.deleteIfExists(tea.file());
      tea.asked(first, row[0] + " it is so\n");
      String plain =
          tea.decisions()
              .replace(tea.node("Green tea steeps in water of 80 degrees").fingerprint(), "A")
              .replace(tea.node("Green tea: water of 70 degrees").fingerprint(), "B");

      assertThat(plain).contains(row[1], row[2], "  why: \"it is so\"\n");
    }
  }

  @Test
  void undoRemovesWhatWasSavedAndAsksAgain() throws IOException {
    Reviewed tea = tea();
    Files.writeString(tea.file(), "# mine\n");
    String said = tea.asked(tea.open(), "u\nm\nu\nk\nu\nq\n");

    assertThat(said)
        .contains("there is nothing to undo", "saved: merge", "undone: merge")
        .endsWith("0 answers saved in decisions.yml\n");
    assertThat(said.split("\n1 of ", -1)).hasSize(4);
    assertThat(tea.decisions()).isEqualTo("# mine\n");
  }

  @Test
  void whatWentIntoAnotherIsNotAskedAboutAgain() throws IOException {
    Reviewed tea = Reviewed.of(folder, "- red tea leaf\n", "- red tea cup\n- red tea pot\n");
    List<Question> open = tea.open();
    assertThat(open).hasSize(3);
    String gone = open.get(0).statements().get(1).text();

    String said = tea.asked(open, "m\nk\nk\n");
    assertThat(said.substring(said.indexOf("saved")).replaceAll("\\[|\\]", ""))
        .containsOnlyOnce(" of 3 · ")
        .doesNotContain("       " + gone);
  }

  @Test
  void helpAndNonsenseAskAgain() throws IOException {
    String said = tea().asked(tea().open().subList(0, 1), "?\n\nx\n1\n  \n");

    assertThat(said)
        .contains("  m  merge: b goes into a", "  q  quit", "type a letter and Enter")
        .contains("'x' is no answer here; ? shows what is", "'1' is no answer here")
        .endsWith("u undo, Enter quit > \n0 answers saved in decisions.yml\n");
  }

  @Test
  void aReadingThatHoldsIsSavedWithItsLink() throws IOException {
    Reviewed tea = tea();
    Question dispute =
        tea.dispute(
            "temperature",
            "Green tea steeps in water of 80 degrees",
            "Green tea: water of 70 degrees");
    String said = tea.asked(List.of(dispute), "3\n2 the maker says so\nhttps://example.org/\n");

    assertThat(said)
        .startsWith("\n1 of 1 · Tea · dispute: temperature\n\n  1  ann/tea.md:4\n")
        .contains(" 1   - Green tea steeps", " 2   - Green tea: water")
        .contains("1-2 w k u q ? > 3\n'3' is no answer here")
        .contains("a link that proves it (Enter: none)? https://example.org/\nsaved: correct");
    String b = tea.node("Green tea: water of 70 degrees").fingerprint();
    assertThat(tea.decisions())
        .contains("- correct:\n    of:\n      - {fingerprint: ")
        .contains("\n    holds: {fingerprint: \"" + b)
        .contains("\n    link: \"https://example.org/\"\n  why: \"the maker says so\"\n");
  }

  @Test
  void whatIsTrueInsteadIsSavedAndCanBeUndone() throws IOException {
    Reviewed tea = tea();
    Question dispute = tea.dispute("when", "two minutes", "use a thermometer");

    tea.asked(List.of(dispute), "w\n\nw\nthree: minutes\n\n");
    assertThat(tea.decisions())
        .contains("\n    says: \"three: minutes\"\n  by: Ed\n")
        .doesNotContain("link:", "holds:");
    Files.delete(tea.file());
    assertThat(tea.asked(List.of(dispute), "w\nthree\n\n")).contains("saved: correct");
  }

  @Test
  void aFileThatIsBrokenMeanwhileIsNotTouched() throws IOException {
    Reviewed tea = tea();
    Files.writeString(tea.file(), "- merge: {of: [\n");

    assertThat(tea.asked(tea.open().subList(0, 1), "m\nq\n"))
        .contains("decisions.yml:2:1: error: broken YAML: ")
        .endsWith("0 answers saved in decisions.yml\n");
    assertThat(tea.decisions()).isEqualTo("- merge: {of: [\n");
  }

  @Test
  void whatContradictsAnotherRulingIsNotSaved() throws IOException {
    Reviewed tea = tea();
    List<Question> first = tea.open().subList(0, 1);
    tea.asked(first, "a\n");

    assertThat(tea.asked(first, "m\na\nq\n"))
        .contains("this was not saved: decisions.yml:2 says otherwise")
        .contains("this was not saved: decisions.yml:2 says so already");
  }
}
