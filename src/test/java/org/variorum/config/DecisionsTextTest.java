package org.variorum.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.model.Decision;
import org.variorum.model.Diagnostic;
import org.variorum.model.Diagnostics;
import org.variorum.model.StatementReference;

/** Entries come and go; every other byte stays. */
class DecisionsTextTest {
  private static final String HAND_WRITTEN =
      """
      # Ours.

      # the oldest one
      - merge: {of: {fingerprint: "2222222222222222"}, into: {fingerprint: "3333333333333333"}} # sure
        why: |
          # no comment
          but text

      # about hot water
      -
        drop:
            of:   {  fingerprint: '6666666666666666',
                collection: ann }
      - section: {topic: tea, name: "Kinds", order: 1}
        by: 'Ann'
      # the end
      """;

  private final Diagnostics diagnostics = new Diagnostics();

  private static StatementReference statement(char digit) {
    return new StatementReference(("" + digit).repeat(16), "ann", "Tea: hot", "a \"b\" \\ c", 0);
  }

  private static Decision merge(char of, char into) {
    return new Decision.Merge(
        statement(of), statement(into), new Decision.Ruling("so", "Ann B", "2026-01-02", 0));
  }

  private static String block(char of, char into) {
    return """
        - merge:
            of: {fingerprint: "OF", collection: ann, context: "Tea: hot", excerpt: "a \\"b\\" \\\\ c"}
            into: {fingerprint: "INTO", collection: ann, context: "Tea: hot", excerpt: "a \\"b\\" \\\\ c"}
          why: "so"
          by: Ann B
          date: 2026-01-02
        """
        .replace("OF", ("" + of).repeat(16))
        .replace("INTO", ("" + into).repeat(16));
  }

  private static String topic(StatementReference reference) {
    return Map.of('9', "milk", '7', "", 'a', "water")
        .getOrDefault(reference.fingerprint().charAt(0), "tea");
  }

  private Optional<DecisionsText> read(String text) {
    return DecisionsText.of("decisions.yml", text.getBytes(StandardCharsets.UTF_8), diagnostics);
  }

  private static String text(DecisionsText text) {
    return new String(text.bytes(), StandardCharsets.UTF_8);
  }

  private String with(String text, Decision... added) {
    Optional<DecisionsText> made =
        read(text).orElseThrow().with(List.of(added), DecisionsTextTest::topic, diagnostics);
    assertThat(diagnostics.sorted()).isEmpty();
    return text(made.orElseThrow());
  }

  @Test
  void anEntryIsInsertedAtItsSortedPlaceAndNothingElseChanges() {
    String drop = "# about hot water\n";
    String section = "- section:";
    assertThat(with(HAND_WRITTEN, merge('4', '1')))
        .isEqualTo(HAND_WRITTEN.replace(drop, block('4', '1') + drop));
    assertThat(with(HAND_WRITTEN, merge('8', '1')))
        .isEqualTo(HAND_WRITTEN.replace(section, block('8', '1') + section));
    assertThat(with(HAND_WRITTEN, merge('a', '1')))
        .isEqualTo(HAND_WRITTEN.replace("# the end", block('a', '1') + "# the end"));
    assertThat(with(HAND_WRITTEN, merge('9', '1')))
        .isEqualTo(HAND_WRITTEN.replace("# the oldest", block('9', '1') + "# the oldest"));
  }

  @Test
  void severalAreInsertedAtOnceWhateverTheirOrder() {
    String both = with(HAND_WRITTEN, merge('8', '1'), merge('4', '2'), merge('4', '1'));

    assertThat(both)
        .isEqualTo(with(HAND_WRITTEN, merge('4', '1'), merge('8', '1'), merge('4', '2')));
    assertThat(both).contains(block('4', '1') + block('4', '2') + "# about");
  }

  @ParameterizedTest
  @ValueSource(chars = {'0', '2', '4', '7', '8', '9', 'a'})
  void whatWasAddedCanBeRemovedAndTheFileIsAsBefore(char of) {
    for (String text :
        List.of(HAND_WRITTEN, HAND_WRITTEN.replace("\n", "\r\n"), "\uFEFF" + HAND_WRITTEN)) {
      DecisionsText before = read(text).orElseThrow();
      DecisionsText added =
          before.with(List.of(merge(of, '1')), DecisionsTextTest::topic, diagnostics).orElseThrow();

      assertThat(added.decisions()).hasSize(4);
      assertThat(text(added.without(merge(of, '1'), diagnostics).orElseThrow())).isEqualTo(text);
      assertThat(text(before.without(merge(of, '1'), diagnostics).orElseThrow())).isEqualTo(text);
    }
  }

  @Test
  void theLinesEndsAreTheFilesOwn() {
    assertThat(with("# Ours.\r\n", merge('4', '1')))
        .isEqualTo("# Ours.\r\n" + block('4', '1').replace("\n", "\r\n"));
    assertThat(with("  - drop: {of: {fingerprint: \"2222222222222222\"}}", merge('4', '1')))
        .isEqualTo(
            "  - drop: {of: {fingerprint: \"2222222222222222\"}}\n" + block('4', '1').indent(2));
  }

  @Test
  void aNewFileBeginsWithAComment() {
    DecisionsText made =
        DecisionsText.empty("decisions.yml")
            .with(List.of(merge('4', '1')), DecisionsTextTest::topic, diagnostics)
            .orElseThrow();
    assertThat(text(made)).startsWith("# What the editors ruled").endsWith("\n" + block('4', '1'));
  }

  @Test
  void everyKindIsReadAsItWasWritten() {
    Decision.Ruling ruling = new Decision.Ruling("why: #1", "", "soon", 0);
    List<Decision> all =
        List.of(
            new Decision.Fold(statement('1'), statement('2'), ruling),
            new Decision.Apart(statement('1'), statement('3'), ruling),
            new Decision.Correct(
                List.of(statement('1'), statement('4')), statement('4'), "", "x:y", ruling),
            new Decision.Correct(
                List.of(statement('1'), statement('5')), null, "5 \"cups\"", "", ruling),
            new Decision.Drop(statement('6'), ruling),
            new Decision.Move(statement('6'), "null", ruling),
            new Decision.Pin(statement('6'), ruling),
            new Decision.Never(statement('8'), ruling),
            new Decision.Short(statement('8'), "no\u2028w", ruling),
            new Decision.SectionOrder("tea", "A: b", 2, List.of("c, d"), ruling));
    DecisionsText made =
        DecisionsText.empty("d.yml").with(all, DecisionsTextTest::topic, diagnostics).orElseThrow();

    assertThat(made.decisions())
        .extracting(Decision::kind)
        .containsExactly(
            "fold", "apart", "correct", "correct", "drop", "move", "pin", "never", "short",
            "section");
    assertThat(made.decisions().get(3))
        .isInstanceOfSatisfying(
            Decision.Correct.class, correct -> assertThat(correct.says()).isEqualTo("5 \"cups\""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- merge: {of: [",
        "- drop: {off: x}\n",
        "[{drop: {of: {fingerprint: \"2222222222222222\"}}}]\n",
        "tea\n"
      })
  void whatIsBrokenIsRefusedWithAMessage(String text) {
    assertThat(read(text)).isEmpty();
    assertThat(diagnostics.sorted()).extracting(Diagnostic::path).contains("decisions.yml");
  }

  @Test
  void aFileInAnotherEncodingIsRefused() {
    assertThat(
            DecisionsText.of(
                "decisions.yml", "# é".getBytes(StandardCharsets.ISO_8859_1), diagnostics))
        .isEmpty();
    assertThat(diagnostics.sorted().get(0).text()).contains("not UTF-8", "hint: save it as UTF-8");
  }
}
