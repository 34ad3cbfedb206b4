package org.variorum.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.model.Collection;
import org.variorum.model.LinkedTopic;
import org.variorum.model.LinkedTopics;
import org.variorum.model.MergedStatement;
import org.variorum.model.Node;

/**
 * Who says what whom says: counts the statements of one collection that were merged or folded with
 * one of another.
 *
 * <p>Where two statements of {@code ann} and one of {@code ben} are one, ann agrees twice with ben,
 * ben once with ann, and ann twice with herself.
 */
final class Agreements {
  /** More columns than this are no table to read. */
  private static final int WIDEST = 16;

  private static final int PAIRS = 30;

  private final List<Collection> collections;
  private final Map<String, Map<String, Integer>> counts = new HashMap<>();

  Agreements(LinkedTopics linked) {
    this.collections = linked.notes().collections();
    List<LinkedTopic> all = new ArrayList<>(linked.topics());
    all.add(linked.unsorted());
    for (LinkedTopic topic : all) {
      topic.merged().all().forEach(section -> section.walk(this::count));
    }
  }

  private void count(MergedStatement statement) {
    List<Node> together = new ArrayList<>(statement.said());
    statement.folds().forEach(fold -> together.addAll(fold.said()));
    together.removeIf(node -> !node.kind().isStatement());
    for (Node node : together) {
      Set<String> others = new HashSet<>();
      together.stream().filter(other -> other != node).forEach(o -> others.add(o.collection()));
      for (String other : others) {
        counts
            .computeIfAbsent(node.collection(), key -> new HashMap<>())
            .merge(other, 1, Integer::sum);
      }
    }
  }

  /** How many statements of one collection say what another says. */
  int of(Collection one, Collection other) {
    return counts.getOrDefault(one.name(), Map.of()).getOrDefault(other.name(), 0);
  }

  /** The table; empty where it would be too wide. */
  List<ReportPage.Agreement> rows() {
    if (collections.size() > WIDEST) {
      return List.of();
    }
    return collections.stream()
        .map(
            row ->
                new ReportPage.Agreement(
                    row.title(),
                    "collections/" + row.name() + ".html",
                    collections.stream().map(column -> of(row, column)).toList()))
        .toList();
  }

  /** The pairs that agree most, where there is no table. */
  List<ReportPage.Pair> pairs() {
    if (collections.size() <= WIDEST) {
      return List.of();
    }
    List<ReportPage.Pair> pairs = new ArrayList<>();
    for (Collection one : collections) {
      for (Collection other : collections) {
        if (one != other && of(one, other) > 0) {
          pairs.add(new ReportPage.Pair(one.title(), other.title(), of(one, other)));
        }
      }
    }
    pairs.sort(
        Comparator.comparingInt((ReportPage.Pair pair) -> -pair.count())
            .thenComparing(ReportPage.Pair::first)
            .thenComparing(ReportPage.Pair::second));
    return pairs.subList(0, Math.min(PAIRS, pairs.size()));
  }
}
