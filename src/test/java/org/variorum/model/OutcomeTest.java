package org.variorum.model;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeTest {
  private static final Node NODE =
      new Node(
          "s-1",
          "00ff",
          "ann",
          NodeKind.ITEM,
          0,
          0,
          false,
          new Span("tea.md", 1, 1),
          "x",
          "x",
          "",
          List.of());

  @Test
  void whatIsKeptStandsForItself() {
    assertThatIllegalArgumentException().isThrownBy(() -> outcome(Outcome.Fate.KEPT, "s-2", ""));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> outcome(Outcome.Fate.MERGED, "s-1", "why"));
  }

  @Test
  void whatIsDroppedHasAReasonAndNoPlace() {
    assertThatIllegalArgumentException().isThrownBy(() -> outcome(Outcome.Fate.DROPPED, "", ""));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> outcome(Outcome.Fate.DROPPED, "s-2", "why"));
  }

  private static Outcome outcome(Outcome.Fate fate, String into, String reason) {
    return new Outcome(NODE, "tea", "", List.of(), fate, into, "", 0, reason);
  }
}
