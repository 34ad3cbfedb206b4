package org.variorum;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.compare.Example;
import org.variorum.compare.Weights;
import org.variorum.merge.Comparisons;
import org.variorum.model.Outcome;
import org.variorum.model.Rulings;
import org.variorum.model.TopicOutline;

/**
 * What there is to learn from an edition: what its editors, and certain rules, let stand for what.
 */
final class MeasuredEdition {
  private MeasuredEdition() {}

  /**
   * The examples of each topic on which the editors ruled.
   *
   * @param merge the edition, merged by decisions and certain rules only
   */
  static List<Example> examples(SiteBuilder.Merge merge) {
    Map<String, String> into = new HashMap<>();
    merge
        .merged()
        .all()
        .forEach(
            topic ->
                topic.outcomes().stream()
                    .filter(outcome -> outcome.fate() != Outcome.Fate.DROPPED)
                    .forEach(outcome -> into.put(outcome.node().id(), outcome.into())));
    Comparisons comparisons = Comparisons.of(merge.outlines(), Weights.NONE);
    List<Example> examples = new ArrayList<>();
    for (TopicOutline outline : merge.outlines().topics()) {
      if (isRuled(outline, merge.rulings())) {
        examples.addAll(
            comparisons
                .topic(outline)
                .comparison()
                .examples(
                    outline.topic().slug(),
                    (one, other) -> {
                      String stands = into.getOrDefault(one.id(), one.id());
                      boolean gone = !stands.equals(one.id());
                      boolean same = stands.equals(into.getOrDefault(other.id(), other.id()));
                      // of two that went into a third nobody knows
                      return gone && same && !stands.equals(other.id())
                          ? null
                          : gone && stands.equals(other.id());
                    }));
      }
    }
    return examples;
  }

  /** Did an editor merge or fold anything in it? */
  private static boolean isRuled(TopicOutline outline, Rulings rulings) {
    boolean[] ruled = {false};
    outline
        .roots()
        .forEach(
            root ->
                root.walk(
                    placed -> {
                      String id = placed.node().id();
                      ruled[0] |=
                          rulings.merges().containsKey(id) || rulings.folds().containsKey(id);
                    }));
    return ruled[0];
  }
}
