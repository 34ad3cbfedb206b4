package org.variorum.merge;

import java.util.List;
import org.variorum.model.Collection;
import org.variorum.model.MergedTopic;
import org.variorum.model.MergedTopics;
import org.variorum.model.Rulings;
import org.variorum.model.TopicOutline;
import org.variorum.model.TopicOutlines;

/**
 * Merges every topic: sections of one name, labels, and statements that say the same.
 *
 * <p>Example: two collections say {@code Version ID} below {@code Objects}; the page has it once,
 * with both sources.
 */
public final class Merger {
  private final Rulings rulings;

  public Merger(Rulings rulings) {
    this.rulings = rulings;
  }

  /** The merged topics, in the outlines' order; the result does not depend on threads. */
  public MergedTopics merge(TopicOutlines outlines) {
    List<String> ranked = outlines.notes().collections().stream().map(Collection::name).toList();
    List<MergedTopic> topics =
        outlines.topics().parallelStream().map(outline -> merge(outline, ranked)).toList();
    return new MergedTopics(outlines.notes(), topics, merge(outlines.unsorted(), ranked));
  }

  private MergedTopic merge(TopicOutline outline, List<String> ranked) {
    return new TopicMerger(outline, rulings, ranked).merge();
  }
}
