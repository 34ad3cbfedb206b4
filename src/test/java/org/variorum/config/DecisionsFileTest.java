package org.variorum.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.model.Decision;
import org.variorum.model.StatementReference;

class DecisionsFileTest {
  private static final String ONE =
      "{fingerprint: \"0123456789012345\", collection: ann, context: Beans, excerpt: \"a: b\"}";

  @TempDir Path folder;

  @Test
  void everyKindIsReadWithItsReasons() throws IOException {
    String text =
        "- merge: {of: ONE, into: ONE}\n  why: same\n  by: ann\n  date: 2026-01-02\n- apart: {of: ONE, from: ONE}\n"
            + "- drop: {of: ONE}\n- move: {of: ONE, to: mills}\n- section: {topic: mills, name: Size, order: 2, also: [Sizes]}\n";
    EditionFixture fixture =
        new EditionFixture(folder).with("decisions.yml", text.replace("ONE", ONE));
    List<Decision> decisions = fixture.read().decisions();

    StatementReference one = new StatementReference("0123456789012345", "ann", "Beans", "a: b", 1);
    assertThat(fixture.diagnostics().sorted()).isEmpty();
    assertThat(decisions.get(0))
        .isEqualTo(
            new Decision.Merge(one, one, new Decision.Ruling("same", "ann", "2026-01-02", 1)));
    assertThat(decisions)
        .extracting(decision -> decision.getClass().getSimpleName())
        .containsExactly("Merge", "Apart", "Drop", "Move", "SectionOrder");
    assertThat(decisions)
        .extracting(decision -> decision.ruling().line())
        .containsExactly(1, 5, 6, 7, 8);
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        arguments(
            "- why: because\n",
            "decisions.yml:1:3: error: this decision has no kind\n  - why: because\n    ^\n"
                + "  hint: it is one of merge, fold, apart, correct, drop, move, section, pin, never, short"),
        arguments(
            "- drop: {of: ONE}\n  move: {of: ONE, to: mills}\n",
            "decisions.yml:1:3: error: this decision has 2 kinds: drop, move\n  - drop: {of: ONE}\n    ^\n"
                + "  hint: make an entry of each"),
        arguments(
            "- drop:\n",
            "decisions.yml:1:3: error: 'drop' is missing\n  - drop:\n    ^\n  hint: add drop: {…}"),
        arguments(
            "- merge: {of: ONE}\n",
            "decisions.yml:1:10: error: 'into' is missing\n  - merge: {of: ONE}\n           ^\n"
                + "  hint: add into: {fingerprint: …, collection: …, context: …, excerpt: …}"),
        arguments(
            "- drop: {of: {fingerprint: s-0123456789ab}}\n",
            "decisions.yml:1:28: error: 's-0123456789ab' is no fingerprint\n  - drop: {of: {fingerprint: s-0123456789ab}}\n"
                + "  "
                + " ".repeat(27)
                + "^\n  hint: it has 16 digits from 0 to f; 'variorum why ID' shows it"),
        arguments(
            "- move: {of: ONE}\n",
            "decisions.yml:1:9: error: 'to' is missing\n  - move: {of: ONE}\n          ^\n"
                + "  hint: add to: …"),
        arguments(
            "- drop: {off: ONE, of: ONE}\n",
            "decisions.yml:1:10: error: unknown key 'off'\n"
                + "  - drop: {off: ONE, of: ONE}\n           ^\n  hint: did you mean 'of'? known: of"),
        arguments(
            "- correct: {of: [ONE, ONE]}\n",
            "decisions.yml:1:12: error: a correction says which statement holds, or what is true instead\n"
                + "  - correct: {of: [ONE, ONE]}\n"
                + "             ^\n"
                + "  hint: add one of holds: {fingerprint: …, collection: …, context: …, excerpt: …} and says: …"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeIsShownWhereItIs(String text, String expected) throws IOException {
    EditionFixture fixture =
        new EditionFixture(folder).with("decisions.yml", text.replace("ONE", ONE));

    assertThat(String.join("\n", fixture.messages())).isEqualTo(expected.replace("ONE", ONE));
    assertThat(fixture.read().decisions()).hasSizeLessThanOrEqualTo(1);
  }
}
