package org.variorum.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the run of statements that a statement is related to: the one with the statement that
 * shares most of its words (Dice coefficient, Dice 1945). Only statements that share a word are
 * looked at, and that one must not be among the very commonest: else each statement of a long
 * section would be compared with a good part of the others.
 */
final class RelatedRuns<R> {
  private static final double RELATED = 0.34;

  /** A word that more statements have leads to none of them, though it still counts. */
  private static final int COMMON = 1000;

  private final List<Candidate<R>> candidates = new ArrayList<>();
  private final Map<String, List<Integer>> byWord = new HashMap<>();

  /** For each candidate the words that the statement in question shares with it; else 0. */
  private int[] shared = new int[16];

  private long looks;

  private record Candidate<R>(R run, Set<String> words) {}

  /** Adds a statement of a run; of equally related ones the first added counts. */
  void add(R run, Entry entry) {
    Set<String> words = new HashSet<>(entry.words.content());
    words.forEach(
        word -> byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(candidates.size()));
    candidates.add(new Candidate<>(run, words));
    if (candidates.size() > shared.length) {
      shared = Arrays.copyOf(shared, 2 * shared.length);
    }
  }

  /** The run that a statement is related to; null where there is none. */
  R find(Entry entry) {
    Set<String> words = new HashSet<>(entry.words.content());
    List<String> common = new ArrayList<>();
    List<Integer> found = new ArrayList<>();
    for (String word : words) {
      List<Integer> having = byWord.getOrDefault(word, List.of());
      if (having.size() > COMMON) {
        common.add(word);
        continue;
      }
      for (int at : having) {
        looks++;
        if (shared[at]++ == 0) {
          found.add(at);
        }
      }
    }
    int best = -1;
    double bestScore = RELATED;
    for (int at : found) {
      Set<String> other = candidates.get(at).words();
      int both = shared[at] + (int) common.stream().filter(other::contains).count();
      shared[at] = 0;
      double score = 2.0 * both / (words.size() + other.size());
      boolean better = score > bestScore || best >= 0 && score == bestScore && at < best;
      if (both >= 2 && better) {
        best = at;
        bestScore = score;
      }
    }
    return best < 0 ? null : candidates.get(best).run();
  }

  /** How often a statement was looked at for another: what all the work grows with. */
  long looks() {
    return looks;
  }
}
