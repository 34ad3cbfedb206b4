package org.variorum.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.variorum.compare.Comparison.Match;
import org.variorum.compare.Weights;
import org.variorum.model.Node;
import org.variorum.model.TopicOutline;
import org.variorum.model.TopicOutlines;

/**
 * Pairs of statements that an editor might want to rule on: for each statement those that likeliest
 * say the same, also where the two were merged or folded already.
 */
public final class Candidates {
  private static final double DIGITS = 1000;

  private final Comparisons comparisons;
  private final Map<String, TopicOutline> outlines = new HashMap<>();

  private Candidates(Comparisons comparisons, TopicOutlines outlines) {
    this.comparisons = comparisons;
    Stream.concat(outlines.topics().stream(), Stream.of(outlines.unsorted()))
        .forEach(outline -> this.outlines.put(outline.topic().slug(), outline));
  }

  /** Compares the statements of all topics. */
  public static Candidates of(TopicOutlines outlines) {
    return new Candidates(Comparisons.of(outlines, Weights.load()), outlines);
  }

  /**
   * A pair with its score from 0 to 1: {@code a} is the one that would stand.
   *
   * @param sectionOfA what {@code a} is read with: the headings and items above it
   * @param reasons what speaks for and against, in words, strongest first
   */
  public record Pair(
      String topic,
      Node a,
      List<String> sectionOfA,
      Node b,
      List<String> sectionOfB,
      double score,
      List<String> reasons) {}

  /**
   * The best pairs of a topic, best first, each once.
   *
   * @param each how many partners a statement is given at most
   */
  public List<Pair> pairs(String slug, int each) {
    Comparisons.Topic topic = comparisons.topic(outlines.get(slug));
    Map<String, Pair> pairs = new TreeMap<>();
    for (int at = 0; at < topic.statements().size(); at++) {
      int of = at;
      topic.comparison().matches(at).stream()
          .filter(match -> !(isLabel(topic, of) && isLabel(topic, match.at())))
          .sorted(
              Comparator.comparingDouble((Match match) -> -likelier(match))
                  .thenComparing(match -> topic.statements().get(match.at()).id()))
          .limit(each)
          .forEach(match -> add(topic, slug, of, match, pairs));
    }
    List<Pair> sorted = new ArrayList<>(pairs.values());
    sorted.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.score())
            .thenComparing(pair -> pair.a().id() + pair.b().id()));
    return sorted;
  }

  private static boolean isLabel(Comparisons.Topic topic, int at) {
    return topic.statements().get(at).label();
  }

  private static double likelier(Match match) {
    return Math.max(match.score(), match.back());
  }

  private static void add(
      Comparisons.Topic topic, String slug, int of, Match match, Map<String, Pair> pairs) {
    int goes = Math.min(of, match.at());
    int stands = Math.max(of, match.at());
    String key = goes + " " + stands;
    if (pairs.containsKey(key)) {
      return;
    }
    boolean ofGoes =
        match.score() > match.back()
            || match.score() == match.back()
                && topic.comparison().fullness(of) <= topic.comparison().fullness(match.at());
    goes = ofGoes ? of : match.at();
    stands = ofGoes ? match.at() : of;
    pairs.put(
        key,
        new Pair(
            slug,
            topic.nodes().get(stands).node(),
            topic.nodes().get(stands).context(),
            topic.nodes().get(goes).node(),
            topic.nodes().get(goes).context(),
            Math.round(likelier(match) * DIGITS) / DIGITS,
            topic.comparison().reasons(goes, stands)));
  }
}
