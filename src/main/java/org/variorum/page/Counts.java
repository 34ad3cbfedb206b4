package org.variorum.page;

import java.util.List;
import org.variorum.model.Outcome;

/**
 * How many statements there were, headings and what says nothing left out, and what became of them.
 */
record Counts(int statements, int kept, int merged, int folded, int dropped) {
  static Counts of(List<Outcome> outcomes) {
    List<Outcome> said =
        outcomes.stream().filter(outcome -> outcome.node().kind().isStatement()).toList();
    return new Counts(
        said.size(),
        count(said, Outcome.Fate.KEPT),
        count(said, Outcome.Fate.MERGED),
        count(said, Outcome.Fate.FOLDED),
        count(said, Outcome.Fate.DROPPED));
  }

  private static int count(List<Outcome> outcomes, Outcome.Fate fate) {
    return (int) outcomes.stream().filter(outcome -> outcome.fate() == fate).count();
  }
}
