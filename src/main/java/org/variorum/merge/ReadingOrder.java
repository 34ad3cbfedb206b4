package org.variorum.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.model.NodeKind;

/**
 * Orders what stands on a page: sections by what they are for, within that as most authors have them; in a section the
 * authors by rank, with related statements next to each other.
 */
final class ReadingOrder {
  /** What a section's title tells of its place; the first match counts, anything else is a concept. */
  private static final List<Set<String>> PURPOSES =
      List.of(
          Set.of("what", "overview", "introduction", "about", "brief"),
          Set.of(),
          Set.of("how", "setup", "set", "creating", "create", "implementing", "implementation", "lab", "getting", "start",
              "installing", "installation", "usage", "using", "use"),
          Set.of("limit", "quota", "default", "maximum", "size"),
          Set.of("security", "encryption", "permission", "authentication", "authorization", "mfa", "secure"),
          Set.of("price", "pricing", "cost", "billing"),
          Set.of("troubleshooting", "troubleshoot", "pitfall", "error", "problem", "caveat", "practice"),
          Set.of("command", "cli", "api", "apis", "sdk"),
          Set.of("vs", "versus", "comparison", "difference", "different", "compared"));
  private static final int CONCEPT = 1;
  private static final double RELATED = 0.34;

  private ReadingOrder() {}

  static void sort(SectionDraft section, Comparator<Entry> authors) {
    arrange(section.entries, authors);
    if (section.said.isEmpty()) {
      // the introduction: sentences that say what it is come before lists of facts
      section.entries.sort(Comparator.comparing((Entry entry) -> !isSentence(entry)));
    }
    section.sections.sort(
        Comparator.comparingInt((SectionDraft s) -> s.order == 0 ? Integer.MAX_VALUE : s.order)
            .thenComparingInt(s -> purpose(s.key))
            .thenComparingDouble(s -> median(s.positions))
            .thenComparing(s -> s.key));
    section.sections.forEach(inner -> sort(inner, authors));
  }

  private static boolean isSentence(Entry entry) {
    return entry.node().kind() == NodeKind.PARAGRAPH && entry.children.isEmpty();
  }

  private static int purpose(String key) {
    List<String> words = List.of(key.split(" "));
    for (int purpose = PURPOSES.size() - 1; purpose >= 0; purpose--) {
      if (words.stream().anyMatch(PURPOSES.get(purpose)::contains)) {
        return purpose;
      }
    }
    return CONCEPT;
  }

  private static double median(List<Double> positions) {
    List<Double> sorted = positions.stream().sorted().toList();
    return sorted.isEmpty() ? 0 : sorted.get((sorted.size() - 1) / 2);
  }

  /** Each author's statements keep their order, unless one is related to a statement of an author before. */
  static void arrange(List<Entry> entries, Comparator<Entry> authors) {
    Map<String, List<Entry>> byCollection = new HashMap<>();
    List<Entry> firsts = new ArrayList<>();
    for (Entry entry : entries) {
      List<Entry> own = byCollection.computeIfAbsent(entry.node().collection(), key -> new ArrayList<>());
      if (own.isEmpty()) {
        firsts.add(entry);
      }
      own.add(entry);
    }
    firsts.sort(authors);
    List<Entry> arranged = new ArrayList<>();
    for (Entry first : firsts) {
      List<Entry> own = byCollection.get(first.node().collection());
      own.sort(authors);
      List<Entry> before = List.copyOf(arranged);
      for (Entry entry : own) {
        Entry related = entry.node().ordered() ? null : related(entry, before);
        if (related == null) {
          arranged.add(entry);
        } else {
          arranged.add(behind(arranged, related, before), entry);
        }
      }
    }
    entries.clear();
    entries.addAll(arranged);
    entries.forEach(entry -> arrangeChildren(entry, authors));
  }

  private static void arrangeChildren(Entry entry, Comparator<Entry> authors) {
    Set<String> collections = new HashSet<>();
    entry.children.forEach(child -> collections.add(child.node().collection()));
    if (collections.size() > 1 && !entry.bound) {
      arrange(entry.children, authors);
    } else {
      entry.children.forEach(child -> arrangeChildren(child, authors));
    }
  }

  /** The place behind a statement and what was already put behind it. */
  private static int behind(List<Entry> arranged, Entry related, List<Entry> before) {
    int at = arranged.indexOf(related) + 1;
    while (at < arranged.size() && !before.contains(arranged.get(at))) {
      at++;
    }
    // numbered steps stay together
    while (at < arranged.size() && arranged.get(at).node().ordered() && arranged.get(at - 1).node().ordered()) {
      at++;
    }
    return at;
  }

  private static Entry related(Entry entry, List<Entry> before) {
    Set<String> words = new HashSet<>(entry.words.content());
    Entry best = null;
    double bestScore = RELATED;
    for (Entry other : before) {
      Set<String> shared = new HashSet<>(other.words.content());
      int all = shared.size() + words.size();
      shared.retainAll(words);
      double score = shared.size() < 2 ? 0 : 2.0 * shared.size() / all;
      if (score > bestScore) {
        best = other;
        bestScore = score;
      }
    }
    return best;
  }
}
