package org.variorum.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Which place each statement has among those that are near another. */
final class Places {
  private static final int NONE = 99;

  /** What is less alike than this is not compared in full. */
  private static final double FARTHEST = 0.05;

  private final Corpus corpus;
  private final Features features;
  private final List<int[]> ranked;
  private final double[] best;
  private final double[] second;

  Places(Corpus corpus, Features features, List<int[]> near) {
    this.corpus = corpus;
    this.features = features;
    this.best = new double[near.size()];
    this.second = new double[near.size()];
    this.ranked =
        IntStream.range(0, near.size()).parallel().mapToObj(k -> ranked(k, near.get(k))).toList();
  }

  private int[] ranked(int of, int[] near) {
    double[] likeness = Arrays.stream(near).mapToDouble(other -> likeness(of, other)).toArray();
    int[] order =
        IntStream.range(0, near.length)
            .boxed()
            .sorted(
                (a, b) -> likeness[a] == likeness[b] ? a - b : likeness[a] > likeness[b] ? -1 : 1)
            .mapToInt(Integer::intValue)
            .toArray();
    best[of] = order.length > 0 ? likeness[order[0]] : 0;
    second[of] = order.length > 1 ? likeness[order[1]] : 0;
    return Arrays.stream(order).map(k -> near[k]).toArray();
  }

  private double likeness(int a, int b) {
    return features.likeness(corpus.profiles.get(a), corpus.profiles.get(b));
  }

  /** For each statement the others that have a good place on either's list, in their order. */
  List<int[]> close(int most) {
    List<List<Integer>> both = new ArrayList<>();
    ranked.forEach(order -> both.add(new ArrayList<>()));
    for (int of = 0; of < ranked.size(); of++) {
      for (int other : Arrays.copyOf(ranked.get(of), Math.min(most, ranked.get(of).length))) {
        if (likeness(of, other) >= FARTHEST) {
          both.get(of).add(other);
          both.get(other).add(of);
        }
      }
    }
    return both.stream().map(Sorted::of).toList();
  }

  /** From 1; 99 for one that is not near. */
  int place(int of, int candidate) {
    int[] order = ranked.get(of);
    for (int k = 0; k < order.length; k++) {
      if (order[k] == candidate) {
        return k + 1;
      }
    }
    return NONE;
  }

  /** How much liker it is than the best other one; below 0 where it is less so. */
  double lead(int of, int candidate) {
    boolean first = ranked.get(of).length > 0 && ranked.get(of)[0] == candidate;
    return first ? best[of] - second[of] : likeness(of, candidate) - best[of];
  }
}
