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
 * @param folds the id of what is folded to the id of what stands
 * @param apart pairs of ids, each both ways, joined by a blank
 * @param drops a node's id to the reason
 * @param corrections the disputes that an editor named, ruled on or not
 * @param pins ids of what the cheat sheet has in any case
 * @param nevers ids of what the cheat sheet never has
 * @param shorts an id to its text on the cheat sheet
 * @param sections the rulings on sections, in the file's order
 */
public record Rulings(
    Map<String, String> moves,
    Map<String, String> merges,
    Map<String, String> folds,
    Set<String> apart,
    Map<String, String> drops,
    List<Correction> corrections,
    Set<String> pins,
    Set<String> nevers,
    Map<String, String> shorts,
    List<Decision.SectionOrder> sections) {

  /** No decision at all. */
  public static final Rulings NONE = new Builder().build(List.of());

  /**
   * A dispute that an editor named.
   *
   * @param of the ids of the statements that differ
   */
  public record Correction(List<String> of, Dispute.Ruling ruling) {
    public Correction {
      of = List.copyOf(of);
    }
  }

  public Rulings {
    moves = Map.copyOf(moves);
    merges = Map.copyOf(merges);
    folds = Map.copyOf(folds);
    apart = Set.copyOf(apart);
    drops = Map.copyOf(drops);
    corrections = List.copyOf(corrections);
    pins = Set.copyOf(pins);
    nevers = Set.copyOf(nevers);
    shorts = Map.copyOf(shorts);
    sections = List.copyOf(sections);
  }

  /** Looks up what the decisions name; what cannot be found was reported by the index. */
  public static Rulings of(List<Decision> decisions, StatementIndex index) {
    Builder builder = new Builder();
    decisions.forEach(decision -> builder.add(decision, index));
    return builder.build(
        decisions.stream()
            .filter(Decision.SectionOrder.class::isInstance)
            .map(Decision.SectionOrder.class::cast)
            .toList());
  }

  /** Only what sorts statements to topics: everything else is left to the program. */
  public Rulings movesOnly() {
    Builder builder = new Builder();
    builder.moves.putAll(moves);
    return builder.build(List.of());
  }

  /** Must these two never be merged? */
  public boolean areApart(String a, String b) {
    return apart.contains(a + " " + b);
  }

  private static final class Builder {
    private final Map<String, String> moves = new HashMap<>();
    private final Map<String, String> merges = new HashMap<>();
    private final Map<String, String> folds = new HashMap<>();
    private final Set<String> apart = new HashSet<>();
    private final Map<String, String> drops = new HashMap<>();
    private final List<Correction> corrections = new ArrayList<>();
    private final Set<String> pins = new HashSet<>();
    private final Set<String> nevers = new HashSet<>();
    private final Map<String, String> shorts = new HashMap<>();

    void add(Decision decision, StatementIndex index) {
      if (decision instanceof Decision.Move move) {
        index.find(move.of()).ifPresent(node -> moves.put(node.id(), move.to()));
      } else if (decision instanceof Decision.Merge merge) {
        pair(index, merge.of(), merge.into()).ifPresent(pair -> merges.put(pair[0], pair[1]));
      } else if (decision instanceof Decision.Fold fold) {
        pair(index, fold.of(), fold.into()).ifPresent(pair -> folds.put(pair[0], pair[1]));
      } else if (decision instanceof Decision.Apart ruling) {
        pair(index, ruling.of(), ruling.from())
            .ifPresent(
                pair -> apart.addAll(List.of(pair[0] + " " + pair[1], pair[1] + " " + pair[0])));
      } else if (decision instanceof Decision.Drop drop) {
        String why = drop.ruling().why();
        String reason = why.isEmpty() ? "dropped by a decision" : "decision: " + why;
        index.find(drop.of()).ifPresent(node -> drops.put(node.id(), reason));
      } else if (decision instanceof Decision.Correct correct) {
        correction(correct, index);
      } else if (decision instanceof Decision.Pin pin) {
        index.find(pin.of()).ifPresent(node -> pins.add(node.id()));
      } else if (decision instanceof Decision.Never never) {
        index.find(never.of()).ifPresent(node -> nevers.add(node.id()));
      } else if (decision instanceof Decision.Short form) {
        index.find(form.of()).ifPresent(node -> shorts.put(node.id(), form.text()));
      }
    }

    private void correction(Decision.Correct correct, StatementIndex index) {
      List<String> of =
          correct.of().stream()
              .map(index::find)
              .flatMap(Optional::stream)
              .map(Node::id)
              .distinct()
              .toList();
      Optional<Node> holds =
          correct.holds() == null ? Optional.empty() : index.find(correct.holds());
      if (of.size() > 1 && (correct.holds() == null || holds.isPresent())) {
        corrections.add(
            new Correction(
                of,
                new Dispute.Ruling(
                    holds.map(Node::id).orElse(""),
                    correct.says(),
                    correct.link(),
                    correct.ruling().why(),
                    correct.ruling().date())));
      }
    }

    Rulings build(List<Decision.SectionOrder> sections) {
      return new Rulings(
          moves, finals(merges), folds, apart, drops, corrections, pins, nevers, shorts, sections);
    }
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
