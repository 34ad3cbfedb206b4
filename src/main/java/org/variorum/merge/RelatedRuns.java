package org.variorum.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the run of statements that a statement is related to: the one with the statement that
 * shares most of its words (Dice coefficient, Dice 1945). Only statements that share a word are
 * looked at.
 */
final class RelatedRuns<R> {
  private static final double RELATED = 0.34;

  private final List<Candidate<R>> candidates = new ArrayList<>();
  private final Map<String, List<Integer>> byWord = new HashMap<>();

  private record Candidate<R>(R run, int words) {}

  /** Adds a statement of a run; of equally related ones the first added counts. */
  void add(R run, Entry entry) {
    Set<String> words = new HashSet<>(entry.words.content());
    words.forEach(
        word -> byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(candidates.size()));
    candidates.add(new Candidate<>(run, words.size()));
  }

  /** The run that a statement is related to; null where there is none. */
  R find(Entry entry) {
    Set<String> words = new HashSet<>(entry.words.content());
    Map<Integer, Integer> shared = new HashMap<>();
    for (String word : words) {
      byWord.getOrDefault(word, List.of()).forEach(at -> shared.merge(at, 1, Integer::sum));
    }
    int best = -1;
    double bestScore = RELATED;
    for (Map.Entry<Integer, Integer> each : shared.entrySet()) {
      int at = each.getKey();
      double score = 2.0 * each.getValue() / (words.size() + candidates.get(at).words());
      boolean better = score > bestScore || best >= 0 && score == bestScore && at < best;
      if (each.getValue() >= 2 && better) {
        best = at;
        bestScore = score;
      }
    }
    return best < 0 ? null : candidates.get(best).run();
  }
}
