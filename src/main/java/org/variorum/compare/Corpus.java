package org.variorum.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The statements of one topic as a whole: how rare each word is here, and which statements come
 * near each other.
 *
 * <p>A statement is compared only with those that share its rarer words with it, so that the work
 * grows with the statements, not with their pairs.
 */
final class Corpus {
  /** How many statements a word may lead to; a word of more says little. */
  private static final int LONGEST_LIST = 300;

  /** How many others a statement is compared with at first. */
  private static final int NEIGHBOURS = 32;

  /** How much a shared word counts that stands above one of the two, or above both. */
  private static final double ABOVE_ONE = 0.6;

  private static final double ABOVE_BOTH = 0.25;

  /** It keeps two words from being near only because there are no more. */
  private static final double SHORT = 3;

  private static final int CHUNK = 256;

  final List<Profile> profiles;
  final Lexicon lexicon;
  private final double[] weight;
  private final double[] total;
  private final int[][] having;
  private final int[][] below;

  Corpus(List<Statement> statements, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.profiles =
        IntStream.range(0, statements.size())
            .parallel()
            .mapToObj(k -> new Profile(k, statements.get(k), lexicon))
            .toList();
    Profile.introduce(profiles);
    this.having = lists(profiles.stream().map(profile -> profile.terms).toList());
    this.below = lists(profiles.stream().map(profile -> profile.above).toList());
    this.weight = new double[lexicon.size()];
    for (int term = 0; term < weight.length; term++) {
      if (having[term].length + below[term].length > 0) {
        double here = StrictMath.log(1 + profiles.size() / (1.0 + having[term].length));
        weight[term] = (here + lexicon.rarity(term)) / 2;
      }
    }
    this.total = profiles.stream().mapToDouble(profile -> sum(profile.terms)).toArray();
  }

  /** For each word the statements of {@code terms} that have it, in their order. */
  private int[][] lists(List<int[]> terms) {
    int[] sizes = new int[lexicon.size()];
    terms.forEach(own -> Arrays.stream(own).forEach(term -> sizes[term]++));
    int[][] lists = new int[sizes.length][];
    Arrays.setAll(lists, term -> new int[sizes[term]]);
    Arrays.fill(sizes, 0);
    for (int at = 0; at < terms.size(); at++) {
      for (int term : terms.get(at)) {
        lists[term][sizes[term]++] = at;
      }
    }
    return lists;
  }

  /** How much a word of this topic weighs: the rarer here and in the edition, the more. */
  double weight(int term) {
    return weight[term];
  }

  /** What all words of a statement weigh. */
  double total(Profile profile) {
    return total[profile.at];
  }

  double sum(int[] terms) {
    double sum = 0;
    for (int term : terms) {
      sum += weight[term];
    }
    return sum;
  }

  /** For each statement those that it is to be compared with; the relation goes both ways. */
  List<int[]> near() {
    int size = profiles.size();
    int chunks = (size + CHUNK - 1) / CHUNK;
    List<List<int[]>> found =
        IntStream.range(0, chunks)
            .parallel()
            .mapToObj(k -> near(k * CHUNK, Math.min(size, (k + 1) * CHUNK)))
            .toList();
    List<List<Integer>> both = new ArrayList<>();
    IntStream.range(0, size).forEach(k -> both.add(new ArrayList<>()));
    int at = 0;
    for (List<int[]> chunk : found) {
      for (int[] near : chunk) {
        for (int other : near) {
          both.get(at).add(other);
          both.get(other).add(at);
        }
        at++;
      }
    }
    return both.stream().map(Sorted::of).toList();
  }

  private List<int[]> near(int from, int to) {
    double[] shared = new double[profiles.size()];
    int[] touched = new int[profiles.size()];
    List<int[]> near = new ArrayList<>();
    for (int k = from; k < to; k++) {
      near.add(near(profiles.get(k), shared, touched));
    }
    return near;
  }

  private int[] near(Profile profile, double[] shared, int[] touched) {
    int count = 0;
    for (int term : profile.terms) {
      count = add(having[term], weight[term], shared, touched, count);
      count = add(below[term], weight[term] * ABOVE_ONE, shared, touched, count);
    }
    for (int k = 0; k < profile.above.length; k++) {
      int term = profile.above[k];
      if (!profile.has(term)) {
        double near = weight[term] * profile.nearness[k];
        count = add(having[term], near * ABOVE_ONE, shared, touched, count);
        count = add(below[term], near * ABOVE_BOTH, shared, touched, count);
      }
    }
    shared[profile.at] = 0;
    for (int k = 0; k < count; k++) {
      int other = touched[k];
      shared[other] /= SHORT + Math.sqrt(total[other] * total[profile.at]);
    }
    int[] best = best(shared, touched, count);
    for (int k = 0; k < count; k++) {
      shared[touched[k]] = 0;
    }
    return best;
  }

  private static int add(int[] list, double by, double[] shared, int[] touched, int count) {
    if (list.length > LONGEST_LIST || by == 0) {
      return count;
    }
    int touchedNow = count;
    for (int at : list) {
      if (shared[at] == 0) {
        touched[touchedNow++] = at;
      }
      shared[at] += by;
    }
    return touchedNow;
  }

  /** The nearest, in no order; of equally near ones the first. */
  private static int[] best(double[] shared, int[] touched, int count) {
    int[] best = new int[Math.min(NEIGHBOURS, count)];
    int size = 0;
    for (int k = 0; k < count; k++) {
      int at = touched[k];
      if (shared[at] <= 0) {
        continue;
      }
      int place = size < best.length ? size++ : size;
      while (place > 0 && before(shared, at, best[place - 1])) {
        if (place < best.length) {
          best[place] = best[place - 1];
        }
        place--;
      }
      if (place < best.length) {
        best[place] = at;
      }
    }
    return Arrays.copyOf(best, size);
  }

  private static boolean before(double[] shared, int a, int b) {
    return shared[a] > shared[b] || shared[a] == shared[b] && a < b;
  }
}
