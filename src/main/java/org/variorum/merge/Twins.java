package org.variorum.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.model.NodeKind;
import org.variorum.model.Rulings;

/**
 * Finds the statements of a topic that another says as well, as far as that is certain from the words alone: equal after
 * normalising, or contained in another of the same context.
 *
 * <p>Statements are taken from the fullest to the shortest, so that each goes into one that stands and never through a
 * third, whatever the order in which they are given; what stands would not be merged by a second run.
 */
final class Twins {
  /** Shorter statements say too little to be sure of anything but their equality in one context. */
  private static final int SHORTEST_CONTAINED = 4;

  private static final int SHORTEST_FREE = 6;

  /** A single word may be a label here and a statement there, and mean two things. */
  private static final int SHORTEST_UNLIKE = 2;

  private final Rulings rulings;
  private final Comparator<Entry> fullestFirst;

  /** A statement and the one that says the same. */
  record Twin(Entry gone, Entry stands, String rule, double score, String reason) {}

  /**
   * @param preference which of two equally full statements stands: the smaller
   */
  Twins(Rulings rulings, Comparator<Entry> preference) {
    this.rulings = rulings;
    this.fullestFirst =
        Comparator.comparingInt((Entry entry) -> -entry.words.content().size())
            .thenComparingInt(entry -> -entry.words.above().size())
            .thenComparing(preference);
  }

  List<Twin> find(List<Entry> entries) {
    List<Entry> sorted = entries.stream().sorted(fullestFirst).toList();
    Map<String, Entry> byId = new HashMap<>();
    sorted.forEach(entry -> byId.put(entry.id(), entry));
    Set<String> wanted = new HashSet<>(rulings.merges().values());
    Map<String, List<Entry>> standing = new HashMap<>();
    List<Twin> twins = new ArrayList<>();
    for (Entry entry : sorted) {
      Entry ruled = byId.get(rulings.merges().getOrDefault(entry.id(), ""));
      if (ruled != null) {
        twins.add(new Twin(entry, ruled, "decision", 1, "an editor ruled that they say the same"));
      }
    }
    Set<Entry> gone = new HashSet<>(twins.stream().map(Twin::gone).toList());
    for (Entry entry : sorted) {
      if (gone.contains(entry)) {
        continue;
      }
      Twin twin = entry.bound() || wanted.contains(entry.id()) ? null : best(entry, standing);
      if (twin != null) {
        twins.add(twin);
      } else {
        keys(entry).forEach(key -> standing.computeIfAbsent(key, k -> new ArrayList<>()).add(entry));
      }
    }
    return twins;
  }

  private Twin best(Entry entry, Map<String, List<Entry>> standing) {
    Twin best = null;
    for (Entry other : candidates(entry, standing)) {
      if (rulings.areApart(entry.id(), other.id()) || entry.isBelow(other) || other.isBelow(entry) || !sameKind(entry, other)) {
        continue;
      }
      Twin twin = compare(entry, other);
      if (twin != null && (best == null || twin.score() > best.score())) {
        best = twin;
      }
    }
    return best;
  }

  /** Those that have the entry's rarest word, in their fixed order. */
  private static List<Entry> candidates(Entry entry, Map<String, List<Entry>> standing) {
    return keys(entry).stream()
        .map(key -> standing.getOrDefault(key, List.of()))
        .min(Comparator.comparingInt(List::size))
        .orElse(List.of());
  }

  private static Set<String> keys(Entry entry) {
    return entry.words.content().isEmpty() ? Set.of(entry.words.text()) : new TreeSet<>(entry.words.content());
  }

  private static boolean sameKind(Entry a, Entry b) {
    return isText(a.node().kind()) && isText(b.node().kind()) || a.node().kind() == b.node().kind();
  }

  private static boolean isText(NodeKind kind) {
    return kind == NodeKind.ITEM || kind == NodeKind.PARAGRAPH;
  }

  private static Twin compare(Entry entry, Entry other) {
    StatementWords a = entry.words;
    StatementWords b = other.words;
    boolean alike = entry.node().label() == other.node().label();
    if (a.text().isEmpty() || !alike && a.content().size() < SHORTEST_UNLIKE) {
      return null;
    }
    if (a.text().equals(b.text())) {
      if (sameContext(a, b)) {
        return new Twin(entry, other, "equal", 1, "equal words in one context");
      }
      boolean free = a.content().size() >= SHORTEST_FREE && a.nearestIsHeading() && b.nearestIsHeading();
      return free ? new Twin(entry, other, "equal", 0.95, "equal words, enough of them to be the same fact") : null;
    }
    int shortest = a.nearestIsHeading() ? SHORTEST_CONTAINED : SHORTEST_CONTAINED + 1;
    if (!isText(entry.node().kind()) || !alike || a.content().size() < shortest || a.negated() != b.negated() || !sameContext(a, b)) {
      return null;
    }
    int window = window(a.content(), b.content());
    if (window < 0 || window > a.content().size() * 2) {
      return null;
    }
    double score = 0.9 + 0.05 * a.content().size() / window;
    return new Twin(entry, other, "contained", score, "all its words stand in the other, in order");
  }

  /** What stands directly above one of them is said of the other too. */
  private static boolean sameContext(StatementWords a, StatementWords b) {
    return within(a.nearest(), b) || within(b.nearest(), a);
  }

  private static boolean within(Set<String> nearest, StatementWords words) {
    return nearest.stream().allMatch(word -> words.above().contains(word) || words.content().contains(word));
  }

  /** The length of the shortest run of {@code whole} that has all of {@code part} in order; -1 where there is none. */
  static int window(List<String> part, List<String> whole) {
    int best = -1;
    for (int start = 0; start + part.size() <= whole.size(); start++) {
      if (!whole.get(start).equals(part.get(0))) {
        continue;
      }
      int at = 0;
      for (int k = start; k < whole.size() && at < part.size(); k++) {
        if (whole.get(k).equals(part.get(at))) {
          at++;
          if (at == part.size() && (best < 0 || k - start + 1 < best)) {
            best = k - start + 1;
          }
        }
      }
    }
    return best;
  }
}
