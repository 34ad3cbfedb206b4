package org.variorum.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.variorum.model.Rulings;

/**
 * Finds the statements of a topic that another says as well, as far as that is certain from the
 * words alone: equal after normalising, or contained in another of the same context.
 *
 * <p>Statements are taken from the fullest to the shortest, so that each goes into one that stands
 * and never through a third, whatever the order in which they are given; what stands would not be
 * merged by a second run.
 */
final class Twins {
  /** The rule of what an editor merged. */
  static final String DECISION = "decision";

  private final Rulings rulings;
  private final Comparator<Entry> fullestFirst;

  /** A statement and the one that says the same. */
  record Twin(Entry gone, Entry stands, boolean fold, String rule, double score, String reason) {
    Twin(Entry gone, Entry stands, String rule, double score, String reason) {
      this(gone, stands, false, rule, score, reason);
    }
  }

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

  /**
   * Offers each statement that goes, best twin first, until one is taken.
   *
   * @param absorb merges the two; false where it cannot
   */
  void merge(List<Entry> entries, Predicate<Twin> absorb) {
    List<Entry> sorted = entries.stream().sorted(fullestFirst).toList();
    Map<String, Entry> byId = new HashMap<>();
    sorted.forEach(entry -> byId.put(entry.id(), entry));
    Set<Entry> gone = new HashSet<>();
    for (Entry entry : sorted) {
      Twin ruled = ruled(entry, byId);
      if (ruled != null && absorb.test(ruled)) {
        gone.add(entry);
      }
    }
    Set<String> wanted = new HashSet<>(rulings.merges().values());
    wanted.addAll(rulings.folds().values());
    Map<String, List<Entry>> standing = new HashMap<>();
    Set<Entry> free = new LinkedHashSet<>();
    for (Entry entry : sorted) {
      if (!gone.contains(entry) && (entry.bound() || wanted.contains(entry.id()))) {
        // it never goes, so its equals may go into it
        stand(entry, standing);
      } else {
        free.add(entry);
      }
    }
    free.removeAll(gone);
    for (Entry entry : free) {
      if (twins(entry, standing).stream().noneMatch(absorb)) {
        stand(entry, standing);
      }
    }
  }

  /** What an editor ruled of an entry; null where nobody did. */
  private Twin ruled(Entry entry, Map<String, Entry> byId) {
    Entry merged = byId.get(rulings.merges().getOrDefault(entry.id(), ""));
    if (merged != null) {
      return new Twin(entry, merged, DECISION, 1, "an editor ruled that they say the same");
    }
    Entry folded = byId.get(rulings.folds().getOrDefault(entry.id(), ""));
    return folded == null
        ? null
        : new Twin(
            entry, folded, true, DECISION, 1, "an editor ruled that they say nearly the same");
  }

  private static void stand(Entry entry, Map<String, List<Entry>> standing) {
    keys(entry).forEach(key -> standing.computeIfAbsent(key, k -> new ArrayList<>()).add(entry));
  }

  /** What says the same as the entry, surest first; of equally sure ones the fullest. */
  private List<Twin> twins(Entry entry, Map<String, List<Entry>> standing) {
    return candidates(entry, standing).stream()
        .filter(
            other ->
                !rulings.areApart(entry.id(), other.id())
                    && !isAbove(other, entry)
                    && !isAbove(entry, other))
        .map(other -> TwinRules.compare(entry, other))
        .filter(Objects::nonNull)
        .sorted(Comparator.comparingDouble(twin -> -twin.score()))
        .toList();
  }

  /** Did its author say the one below the other? Then it is said on purpose. */
  private static boolean isAbove(Entry above, Entry below) {
    return above.node().collection().equals(below.node().collection())
        && below.outline.context().contains(above.node().text());
  }

  /** Those that have the entry's rarest word, in their fixed order. */
  private static List<Entry> candidates(Entry entry, Map<String, List<Entry>> standing) {
    return keys(entry).stream()
        .map(key -> standing.getOrDefault(key, List.of()))
        .min(Comparator.comparingInt(List::size))
        .orElse(List.of());
  }

  private static Set<String> keys(Entry entry) {
    return entry.words.content().isEmpty()
        ? Set.of(entry.words.text())
        : new TreeSet<>(entry.words.content());
  }
}
