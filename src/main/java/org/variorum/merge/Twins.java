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
import java.util.stream.Stream;
import org.variorum.model.Rulings;

/**
 * Finds the statements of a topic that another says as well: by an editor's ruling; where that is
 * certain from the words alone, equal after normalising, or contained in another of the same
 * context; or where comparing the two makes it likely.
 *
 * <p>Statements are taken from the fullest to the shortest, so that each goes into one that stands
 * and never through a third, whatever the order in which they are given; what stands would not be
 * merged by a second run.
 */
final class Twins {
  /** The rule of what an editor merged. */
  static final String DECISION = "decision";

  private final Rulings rulings;
  private final Disputes disputes;
  private final Comparator<Entry> preference;

  /** A statement and the one that says the same. */
  record Twin(Entry gone, Entry stands, boolean fold, String rule, double score, String reason) {
    Twin(Entry gone, Entry stands, String rule, double score, String reason) {
      this(gone, stands, false, rule, score, reason);
    }
  }

  /**
   * @param preference which of two equally full statements stands: the smaller
   */
  Twins(Rulings rulings, Disputes disputes, Comparator<Entry> preference) {
    this.rulings = rulings;
    this.disputes = disputes;
    this.preference = preference;
  }

  private Comparator<Entry> fullestFirst(Scores scores) {
    Comparator<Entry> fullest =
        scores == null
            ? Comparator.comparingInt((Entry entry) -> -entry.words.content().size())
            : Comparator.comparingDouble((Entry entry) -> -scores.fullness(entry))
                .thenComparingInt(entry -> -entry.words.content().size());
    return fullest.thenComparingInt(entry -> -entry.words.above().size()).thenComparing(preference);
  }

  /**
   * Offers each statement that goes, best twin first, until one is taken.
   *
   * @param scores what comparing them says; null where only the certain counts
   * @param absorb merges the two; false where it cannot
   */
  void merge(List<Entry> entries, Scores scores, Predicate<Twin> absorb) {
    List<Entry> sorted = entries.stream().sorted(fullestFirst(scores)).toList();
    Map<String, Entry> byId = new HashMap<>();
    sorted.forEach(entry -> byId.put(entry.id(), entry));
    Map<Entry, Entry> went = new HashMap<>();
    for (Entry entry : sorted) {
      Twin ruled = ruled(entry, byId);
      if (ruled != null && end(ruled.stands(), went) != entry && absorb.test(ruled)) {
        went.put(entry, ruled.stands());
      }
    }
    Set<Entry> gone = went.keySet();
    Set<String> wanted = new HashSet<>(rulings.merges().values());
    wanted.addAll(rulings.folds().values());
    Standing standing = new Standing();
    gone.stream().filter(entry -> entry.foldedInto != null).forEach(standing::addFolded);
    Set<Entry> free = new LinkedHashSet<>();
    for (Entry entry : sorted) {
      if (!gone.contains(entry) && (entry.bound() || wanted.contains(entry.id()))) {
        // it never goes, so its equals may go into it
        standing.add(entry);
      } else {
        free.add(entry);
      }
    }
    free.removeAll(gone);
    for (Entry entry : free) {
      Twin taken =
          Stream.concat(
                  certain(entry, standing).stream(),
                  scores == null ? Stream.of() : likely(entry, scores, standing).stream())
              .filter(absorb)
              .findFirst()
              .orElse(null);
      if (taken == null) {
        standing.add(entry);
      } else if (taken.fold()) {
        standing.addFolded(entry);
      }
    }
  }

  /** Where an entry went at last: of rulings in a circle the last is left out. */
  private static Entry end(Entry entry, Map<Entry, Entry> went) {
    Entry last = entry;
    while (went.containsKey(last)) {
      last = went.get(last);
    }
    return last;
  }

  /** What stands, and what is folded into that: equals may go there as well. */
  private static final class Standing {
    private final Map<String, List<Entry>> byWord = new HashMap<>();
    private final Set<Entry> open = new HashSet<>();

    void add(Entry entry) {
      open.add(entry);
      addFolded(entry);
    }

    void addFolded(Entry entry) {
      keys(entry).forEach(key -> byWord.computeIfAbsent(key, k -> new ArrayList<>()).add(entry));
    }

    /** Those that have the entry's rarest word, in their fixed order. */
    List<Entry> candidates(Entry entry) {
      return keys(entry).stream()
          .map(key -> byWord.getOrDefault(key, List.of()))
          .min(Comparator.comparingInt(List::size))
          .orElse(List.of());
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

  /** What certainly says the same as the entry, surest first; of equally sure ones the fullest. */
  private List<Twin> certain(Entry entry, Standing standing) {
    return standing.candidates(entry).stream()
        .filter(other -> mayMeet(entry, other))
        .map(other -> TwinRules.compare(entry, other))
        .filter(Objects::nonNull)
        .filter(twin -> twin.stands().foldedInto == null || twin.rule().equals(TwinRules.EQUAL))
        .sorted(Comparator.comparingDouble(twin -> -twin.score()))
        .toList();
  }

  private List<Twin> likely(Entry entry, Scores scores, Standing standing) {
    return scores.twins(entry, standing.open).stream()
        .filter(twin -> mayMeet(entry, twin.stands()))
        .toList();
  }

  private boolean mayMeet(Entry entry, Entry other) {
    return !showsMore(entry, other)
        && !isAbove(other, entry)
        && !isAbove(entry, other)
        && together(other.foldedInto == null ? other : other.foldedInto)
            .map(Entry::id)
            .noneMatch(id -> rulings.areApart(entry.id(), id) || disputes.differ(entry.id(), id));
  }

  /** Does it show a picture that the other does not? What that shows, its words do not say. */
  private static boolean showsMore(Entry entry, Entry other) {
    String html = entry.node().html();
    return html.contains("<img ") && !html.equals(other.node().html());
  }

  /** An entry with all that went into it: what must not meet must not do so in a third either. */
  private static Stream<Entry> together(Entry entry) {
    return Stream.concat(
        Stream.of(entry),
        Stream.concat(entry.absorbed.stream(), entry.folded.stream()).flatMap(Twins::together));
  }

  /** Did its author say the one below the other? Then it is said on purpose. */
  private static boolean isAbove(Entry above, Entry below) {
    return above.node().collection().equals(below.node().collection())
        && below.outline.context().contains(above.node().text());
  }

  private static Set<String> keys(Entry entry) {
    return entry.words.content().isEmpty()
        ? Set.of(entry.words.text())
        : new TreeSet<>(entry.words.content());
  }
}
