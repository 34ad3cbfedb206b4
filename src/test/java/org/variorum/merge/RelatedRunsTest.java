package org.variorum.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.model.Node;
import org.variorum.model.NodeKind;
import org.variorum.model.Span;

class RelatedRunsTest {
  private final RelatedRuns<String> runs = new RelatedRuns<>();

  private static Entry entry(String text) {
    Span span = new Span("notes.md", 1, 1);
    return Entry.heading(
        new Node(
            "s-" + text,
            "",
            "ann",
            NodeKind.HEADING,
            2,
            0,
            false,
            span,
            text,
            text,
            "",
            List.of()));
  }

  @Test
  void theStatementThatSharesMostWordsIsFoundTheFirstOfEqualOnes() {
    runs.add("grinding", entry("grind beans coarse"));
    runs.add("storing", entry("keep beans cool dry"));
    runs.add("again", entry("keep beans cool dry"));

    assertThat(runs.find(entry("keep beans cool"))).isEqualTo("storing");
    assertThat(runs.find(entry("beans"))).isNull();
    assertThat(runs.find(entry("keep water hot"))).isNull();
  }

  @Test
  void aCommonWordCountsAlthoughItLeadsToNoStatement() {
    for (int k = 0; k < 2000; k++) {
      runs.add("other", entry("beans w" + k + " x" + k + " y" + k));
    }
    runs.add("storing", entry("beans cool"));

    assertThat(runs.find(entry("beans cool"))).isEqualTo("storing");
  }

  @Test
  void tenTimesTheStatementsAreLookedAtNoMoreThanTenTimesAsOften() {
    long small = looks(4_000);
    long large = looks(40_000);

    assertThat(small).isPositive();
    assertThat(large).isLessThan(12 * small);
  }

  /** Statements of one section: a word that all have, one that every tenth has, one of five. */
  private static long looks(int statements) {
    RelatedRuns<Integer> runs = new RelatedRuns<>();
    for (int k = 0; k < statements; k++) {
      Entry entry = entry("beans tenth" + k % 10 + " rare" + k / 5);
      runs.find(entry);
      runs.add(k, entry);
    }
    return runs.looks();
  }
}
