package org.variorum.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The decisions with the statements that they mean.
 *
 * @param moves a node's id to a topic's slug
 * @param merges the id of what goes to the id of what stands; never through a third
 * @param apart pairs of ids, each both ways, joined by a blank
 * @param drops a node's id to the reason
 * @param sections the rulings on sections, in the file's order
 */
public record Rulings(
    Map<String, String> moves,
    Map<String, String> merges,
    Set<String> apart,
    Map<String, String> drops,
    List<Decision.SectionOrder> sections) {

  /** No decision at all. */
  public static final Rulings NONE = new Rulings(Map.of(), Map.of(), Set.of(), Map.of(), List.of());

  public Rulings {
    moves = Map.copyOf(moves);
    merges = Map.copyOf(merges);
    apart = Set.copyOf(apart);
    drops = Map.copyOf(drops);
    sections = List.copyOf(sections);
  }

  /** Looks up what the decisions name; what cannot be found was reported by the index. */
  public static Rulings of(List<Decision> decisions, StatementIndex index) {
    Map<String, String> moves = new HashMap<>();
    Map<String, String> merges = new HashMap<>();
    Set<String> apart = new HashSet<>();
    Map<String, String> drops = new HashMap<>();
    List<Decision.SectionOrder> sections =
        decisions.stream()
            .filter(Decision.SectionOrder.class::isInstance)
            .map(Decision.SectionOrder.class::cast)
            .toList();
    for (Decision decision : decisions) {
      if (decision instanceof Decision.Move move) {
        index.find(move.of()).ifPresent(node -> moves.put(node.id(), move.to()));
      } else if (decision instanceof Decision.Merge merge) {
        pair(index, merge.of(), merge.into()).ifPresent(pair -> merges.put(pair[0], pair[1]));
      } else if (decision instanceof Decision.Apart ruling) {
        pair(index, ruling.of(), ruling.from())
            .ifPresent(
                pair -> apart.addAll(List.of(pair[0] + " " + pair[1], pair[1] + " " + pair[0])));
      } else if (decision instanceof Decision.Drop drop) {
        String why =
            drop.ruling().why().isEmpty()
                ? "dropped by a decision"
                : "decision: " + drop.ruling().why();
        index.find(drop.of()).ifPresent(node -> drops.put(node.id(), why));
      }
    }
    return new Rulings(moves, finals(merges), apart, drops, sections);
  }

  /** Must these two never be merged? */
  public boolean areApart(String a, String b) {
    return apart.contains(a + " " + b);
  }

  private static Optional<String[]> pair(
      StatementIndex index, StatementReference a, StatementReference b) {
    Optional<Node> first = index.find(a);
    Optional<Node> second = index.find(b);
    return first.isPresent() && second.isPresent() && !first.get().id().equals(second.get().id())
        ? Optional.of(new String[] {first.get().id(), second.get().id()})
        : Optional.empty();
  }

  /** Follows "a into b, b into c" to its end; of a circle the smallest id stands. */
  private static Map<String, String> finals(Map<String, String> merges) {
    Map<String, String> finals = new HashMap<>();
    for (String of : merges.keySet()) {
      List<String> way = new ArrayList<>(List.of(of));
      String into = merges.get(of);
      while (merges.containsKey(into) && !way.contains(into)) {
        way.add(into);
        into = merges.get(into);
      }
      int circle = way.indexOf(into);
      String stands = circle < 0 ? into : Collections.min(way.subList(circle, way.size()));
      if (!stands.equals(of)) {
        finals.put(of, stands);
      }
    }
    return finals;
  }
}
