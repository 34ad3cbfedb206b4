package org.variorum.merge;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.compare.Comparison;
import org.variorum.compare.Comparison.Match;
import org.variorum.merge.Twins.Twin;

/**
 * What the comparison of a topic's statements says of twins: those that surely say the same, those
 * that very likely do. Only two authors' statements are judged by it: one author rarely says a
 * thing twice, and what stands on a page is never merged further by reading the page again.
 */
final class Scores {
  /** Above it, and with all that must agree in agreement, a statement goes. */
  static final double MERGED = 0.75;

  /** Above it a statement is folded. */
  static final double FOLDED = 0.32;

  private final Comparisons.Topic topic;
  private final Map<Integer, Entry> entries = new HashMap<>();

  Scores(Comparisons.Topic topic, List<Entry> entries) {
    this.topic = topic;
    for (Entry entry : entries) {
      Integer place = topic.places().get(entry.id());
      if (place != null) {
        this.entries.put(place, entry);
      }
    }
  }

  /** How much a statement says; more stands before less. */
  double fullness(Entry entry) {
    Integer place = topic.places().get(entry.id());
    return place == null ? 0 : topic.comparison().fullness(place);
  }

  /**
   * Twins of an entry among those that stand, surest first: all that may be merged, then all that
   * may be folded.
   */
  List<Twin> twins(Entry entry, Set<Entry> standing) {
    Integer place = topic.places().get(entry.id());
    if (place == null || entry.node().label()) {
      return List.of();
    }
    Comparison comparison = topic.comparison();
    return comparison.matches(place).stream()
        .filter(match -> match.score() >= FOLDED && !match.conflict())
        .filter(match -> mayStand(entry, entries.get(match.at()), standing))
        .sorted(
            Comparator.comparing((Match match) -> isMerge(match) ? 0 : 1)
                .thenComparingDouble(match -> -match.score())
                .thenComparing(match -> entries.get(match.at()).id()))
        .map(match -> twin(entry, match, place))
        .toList();
  }

  private boolean mayStand(Entry entry, Entry other, Set<Entry> standing) {
    return other != null
        && standing.contains(other)
        && !other.node().label()
        && fullness(other) >= fullness(entry)
        && !other.node().collection().equals(entry.node().collection());
  }

  private static boolean isMerge(Match match) {
    return match.agrees() && match.score() >= MERGED;
  }

  private Twin twin(Entry entry, Match match, int place) {
    String reason = String.join("; ", topic.comparison().reasons(place, match.at()));
    double score = Math.round(match.score() * 1000) / 1000.0;
    boolean merge = isMerge(match);
    return new Twin(
        entry, entries.get(match.at()), !merge, merge ? "alike" : "near", score, reason);
  }
}
