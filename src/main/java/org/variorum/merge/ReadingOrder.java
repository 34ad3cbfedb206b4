package org.variorum.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.model.Node;
import org.variorum.model.NodeKind;

/**
 * Orders what stands on a page: sections by what they are for, within that as most authors have
 * them; in a section the authors by rank, with related statements next to each other.
 */
final class ReadingOrder {
  /**
   * What a section's title tells of its place; the last match counts, anything else is a concept.
   */
  private static final List<Set<String>> PURPOSES =
      List.of(
          Set.of("what", "overview", "introduction", "about", "brief"),
          Set.of(),
          Set.of(
              "how",
              "setup",
              "set",
              "creating",
              "create",
              "implementing",
              "implementation",
              "lab",
              "getting",
              "start",
              "installing",
              "installation",
              "usage",
              "using",
              "use"),
          Set.of("limit", "quota", "default", "maximum", "size"),
          Set.of(
              "security",
              "encryption",
              "permission",
              "authentication",
              "authorization",
              "mfa",
              "secure"),
          Set.of("price", "pricing", "cost", "billing"),
          Set.of(
              "troubleshooting",
              "troubleshoot",
              "pitfall",
              "error",
              "problem",
              "caveat",
              "practice"),
          Set.of("command", "cli", "api", "apis", "sdk"),
          Set.of("vs", "versus", "comparison", "difference", "different", "compared"));

  private static final int CONCEPT = 1;

  private static final Comparator<Ranked> SECTIONS =
      Comparator.comparingInt(Ranked::ruled)
          .thenComparingInt(Ranked::purpose)
          .thenComparingDouble(Ranked::position)
          .thenComparing(ranked -> ranked.section().key)
          .thenComparing(ranked -> ranked.section().said.get(0).id());

  private final Comparator<Entry> authors;

  ReadingOrder(Comparator<Entry> authors) {
    this.authors = authors;
  }

  /**
   * Does a paragraph introduce what its author says next, although that does not stand below it?
   */
  static boolean introducesNext(Node node, boolean childless) {
    return childless
        && node.kind() == NodeKind.PARAGRAPH
        && node.text().stripTrailing().endsWith(":");
  }

  void sort(SectionDraft section) {
    arrange(section.entries, section.said.isEmpty());
    List<Ranked> ranked = new ArrayList<>();
    section.sections.forEach(inner -> ranked.add(Ranked.of(inner)));
    ranked.sort(SECTIONS);
    section.sections.clear();
    ranked.forEach(inner -> section.sections.add(inner.section()));
    section.sections.forEach(this::sort);
  }

  /** A section with what its place is told from. */
  private record Ranked(SectionDraft section, int ruled, int purpose, double position) {
    static Ranked of(SectionDraft section) {
      boolean ruled = section.ruling != null && section.ruling.order() != 0;
      return new Ranked(
          section,
          ruled ? section.ruling.order() : Integer.MAX_VALUE,
          ReadingOrder.purpose(section.key),
          median(section.positions));
    }
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

  /**
   * Statements that nothing may come between, and what other authors' related statements were laid
   * behind them.
   */
  private record Run(List<Entry> entries, List<Entry> related) {
    Run(Entry first) {
      this(new ArrayList<>(List.of(first)), new ArrayList<>());
    }

    boolean isSentence() {
      Entry first = entries.get(0);
      return entries.size() == 1
          && first.node().kind() == NodeKind.PARAGRAPH
          && first.children.isEmpty()
          && !first.bound();
    }
  }

  /**
   * Each author's statements keep their order, unless one is related to a statement of an author
   * before; in the introduction, sentences that say what it is come before lists of facts.
   */
  private void arrange(List<Entry> entries, boolean introduction) {
    entries.sort(Comparator.comparing((Entry entry) -> entry.adopted).thenComparing(authors));
    Map<String, List<Entry>> byCollection = new LinkedHashMap<>();
    for (Entry entry : entries) {
      byCollection.computeIfAbsent(entry.node().collection(), key -> new ArrayList<>()).add(entry);
    }
    List<Run> arranged = new ArrayList<>();
    RelatedRuns<Run> before = new RelatedRuns<>();
    for (List<Entry> own : byCollection.values()) {
      int known = arranged.size();
      for (Run run : runs(own)) {
        Run related = run.entries().get(0).member ? null : before.find(run.entries().get(0));
        // sentences of the introduction are not parted by its facts
        boolean unlike =
            introduction && related != null && related.isSentence() != run.isSentence();
        if (related == null || unlike) {
          arranged.add(run);
        } else {
          related.related().addAll(run.entries());
        }
      }
      // an author's statements are related to other authors' only
      arranged
          .subList(known, arranged.size())
          .forEach(run -> run.entries().forEach(entry -> before.add(run, entry)));
    }
    if (introduction) {
      arranged.sort(Comparator.comparing(run -> !run.isSentence()));
    }
    entries.clear();
    for (Run run : arranged) {
      entries.addAll(run.entries());
      entries.addAll(run.related());
    }
    entries.forEach(entry -> arrange(entry.children, false));
  }

  /** One author's statements, cut where something may come between. */
  private static List<Run> runs(List<Entry> own) {
    List<Run> runs = new ArrayList<>();
    int last = 0;
    while (last < own.size()) {
      int first = last;
      last = endOfRun(own, first);
      Run run = new Run(own.get(first));
      run.entries().addAll(own.subList(first + 1, last));
      runs.add(run);
    }
    return runs;
  }

  private static int endOfRun(List<Entry> own, int first) {
    int end = first + 1;
    int step = own.get(first).node().number();
    for (int next = first + 1; next < own.size() && (end == next || step > 0); next++) {
      Entry before = own.get(next - 1);
      Entry entry = own.get(next);
      boolean member = before.member && entry.member || before.introducesNext();
      if (end == next && member || goesOn(own.get(first), step, entry)) {
        end = next + 1;
        step = entry.node().ordered() ? entry.node().number() : step;
      }
    }
    return end;
  }

  /** Is it the next step of the list that the run ends with, whatever stands between them? */
  private static boolean goesOn(Entry first, int step, Entry entry) {
    String file = first.node().span().file();
    return step > 0
        && entry.node().ordered()
        && entry.node().number() == step + 1
        && entry.node().span().file().equals(file);
  }
}
