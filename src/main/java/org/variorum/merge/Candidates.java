package org.variorum.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.variorum.model.MergedStatement;
import org.variorum.model.MergedTopic;
import org.variorum.model.Node;
import org.variorum.model.Section;

/**
 * Pairs of visible statements that an editor might want to rule on: for each statement those that
 * share most of its words, rare words counting more (weighted Dice coefficient, Dice 1945).
 */
public final class Candidates {
  private final Map<String, Double> weights = new HashMap<>();
  private final Map<String, List<Visible>> byWord = new TreeMap<>();
  private final List<Visible> statements = new ArrayList<>();

  private Candidates() {}

  /**
   * A pair with its score from 0 to 1: {@code a} is the one that would stand.
   *
   * @param sectionOfA what {@code a} is read with: the headings and items above it
   * @param reasons what speaks for and against, in words, strongest first
   */
  public record Pair(
      String topic,
      Node a,
      List<String> sectionOfA,
      Node b,
      List<String> sectionOfB,
      double score,
      List<String> reasons) {}

  private record Visible(int at, Node node, List<String> section, Set<String> words) {}

  /**
   * The best pairs of a topic, best first. {@code each}: how many partners a statement is given at
   * most.
   */
  public static List<Pair> of(MergedTopic topic, int each) {
    Candidates candidates = new Candidates();
    topic.all().forEach(section -> candidates.collect(section, List.of()));
    return candidates.pairs(topic.topic().slug(), each);
  }

  private void collect(Section section, List<String> path) {
    List<String> own = new ArrayList<>(path);
    if (!section.title().isEmpty()) {
      own.add(section.title());
    }
    for (MergedStatement statement : section.statements()) {
      statement.walk(
          each -> {
            Set<String> words = new TreeSet<>(StatementWords.content(each.node().text()));
            statements.add(new Visible(statements.size(), each.node(), own, words));
          });
    }
    section.sections().forEach(inner -> collect(inner, own));
  }

  private List<Pair> pairs(String topic, int each) {
    for (Visible visible : statements) {
      visible
          .words()
          .forEach(word -> byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(visible));
    }
    byWord.forEach(
        (word, having) ->
            weights.put(word, Math.log(1 + (double) statements.size() / having.size())));
    Map<String, Pair> pairs = new TreeMap<>();
    for (Visible visible : statements) {
      for (Pair pair : partners(visible, topic, each)) {
        pairs.put(pair.a().id() + pair.b().id(), pair);
      }
    }
    return pairs.values().stream()
        .sorted(
            Comparator.comparingDouble((Pair pair) -> -pair.score())
                .thenComparing(pair -> pair.a().id() + pair.b().id()))
        .toList();
  }

  private List<Pair> partners(Visible visible, String topic, int each) {
    Set<Visible> others = new HashSet<>();
    visible.words().forEach(word -> others.addAll(byWord.get(word)));
    others.remove(visible);
    return others.stream()
        .map(other -> pair(visible, other, topic))
        .sorted(
            Comparator.comparingDouble((Pair pair) -> -pair.score())
                .thenComparing(pair -> pair.a().id() + pair.b().id()))
        .limit(each)
        .toList();
  }

  private Pair pair(Visible one, Visible other, String topic) {
    Visible a = one.at() < other.at() ? one : other;
    Visible b = a == one ? other : one;
    double shared = a.words().stream().filter(b.words()::contains).mapToDouble(weights::get).sum();
    double score = 2 * shared / (weight(a) + weight(b));
    return new Pair(
        topic,
        a.node(),
        a.section(),
        b.node(),
        b.section(),
        Math.round(score * 1000) / 1000.0,
        List.of());
  }

  private double weight(Visible visible) {
    return visible.words().stream().mapToDouble(weights::get).sum();
  }
}
