package org.variorum.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.change.EditionRecord.Entry;
import org.variorum.model.Words;

/**
 * Finds which of the statements that are gone were only worded anew: an id follows from the text,
 * so that any other wording has another one.
 */
final class Rewordings {
  /** Words in common, of all words of both (the Jaccard index). */
  private static final double ALIKE = 0.5;

  /** Of a collection that is all new nothing was reworded; pairs grow with the square. */
  private static final long MOST_PAIRS = 2_000_000;

  private Rewordings() {}

  private record Pair(Entry before, Entry after, double alike) {}

  /** The later wording by the earlier one's id. */
  static Map<String, Entry> of(List<Entry> gone, List<Entry> fresh) {
    Map<String, List<Entry>> freshBySource = new HashMap<>();
    fresh.forEach(
        entry ->
            freshBySource.computeIfAbsent(entry.collection(), k -> new ArrayList<>()).add(entry));
    Map<String, List<Entry>> goneBySource = new LinkedHashMap<>();
    gone.forEach(
        entry ->
            goneBySource.computeIfAbsent(entry.collection(), k -> new ArrayList<>()).add(entry));
    Map<String, Entry> found = new LinkedHashMap<>();
    goneBySource.forEach(
        (source, before) -> match(before, freshBySource.getOrDefault(source, List.of()), found));
    return found;
  }

  private static void match(List<Entry> gone, List<Entry> fresh, Map<String, Entry> found) {
    if ((long) gone.size() * fresh.size() > MOST_PAIRS) {
      return;
    }
    List<Set<String>> words = fresh.stream().map(Rewordings::words).toList();
    List<Pair> pairs = new ArrayList<>();
    for (Entry before : gone) {
      Set<String> mine = words(before);
      for (int k = 0; k < fresh.size(); k++) {
        double alike = alike(mine, words.get(k));
        if (alike > ALIKE) {
          pairs.add(new Pair(before, fresh.get(k), alike));
        }
      }
    }
    // the order of the notes decides between equals: the sort is stable
    pairs.sort(
        Comparator.comparingDouble(Pair::alike)
            .reversed()
            .thenComparing(pair -> !pair.before().topic().equals(pair.after().topic())));
    Set<String> taken = new HashSet<>();
    for (Pair pair : pairs) {
      if (!found.containsKey(pair.before().id()) && taken.add(pair.after().id())) {
        found.put(pair.before().id(), pair.after());
      }
    }
  }

  private static Set<String> words(Entry entry) {
    return new HashSet<>(Words.of(entry.text()));
  }

  private static double alike(Set<String> one, Set<String> other) {
    long both = one.stream().filter(other::contains).count();
    long all = one.size() + other.size() - both;
    return all == 0 ? 0 : (double) both / all;
  }
}
