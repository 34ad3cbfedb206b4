package org.variorum.merge;

import java.util.List;
import org.variorum.compare.Weights;
import org.variorum.model.Collection;
import org.variorum.model.MergedTopic;
import org.variorum.model.MergedTopics;
import org.variorum.model.Rulings;
import org.variorum.model.TopicOutlines;

/**
 * Merges every topic: sections of one name, labels, and statements that say the same.
 *
 * <p>Example: two collections say {@code Version ID} below {@code Objects}; the page has it once,
 * with both sources.
 */
public final class Merger {
  private final Rulings rulings;

  private final Weights weights;

  /** Merges what is ruled, certain or likely. */
  public Merger(Rulings rulings) {
    this(rulings, Weights.load());
  }

  private Merger(Rulings rulings, Weights weights) {
    this.rulings = rulings;
    this.weights = weights;
  }

  /** Merges only what is ruled or certain from the words alone. */
  public static Merger certain(Rulings rulings) {
    return new Merger(rulings, null);
  }

  /** The merged topics, in the outlines' order; the result does not depend on threads. */
  public MergedTopics merge(TopicOutlines outlines) {
    List<String> ranked = outlines.notes().collections().stream().map(Collection::name).toList();
    Comparisons comparisons = weights == null ? null : Comparisons.of(outlines, weights);
    List<MergedTopic> topics =
        outlines.topics().parallelStream()
            .map(outline -> new TopicMerger(outline, rulings, ranked, comparisons).merge())
            .toList();
    // what fits no topic is of many: there only what is certain is merged
    MergedTopic unsorted = new TopicMerger(outlines.unsorted(), rulings, ranked, null).merge();
    return new MergedTopics(outlines.notes(), topics, unsorted);
  }
}
