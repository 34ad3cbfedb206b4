package org.variorum.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.compare.Contradiction;
import org.variorum.model.Dispute;
import org.variorum.model.Node;
import org.variorum.model.Rulings;
import org.variorum.model.Rulings.Correction;

/**
 * What a topic's statements do not agree on: what the editors named, and what comparing the
 * statements finds. Of the latter, statements that belong to one another's disputes are one.
 */
final class Disputes {
  private final Rulings rulings;
  private final Comparisons.Topic topic;
  private final Map<String, Node> nodes;
  private final List<Contradiction> contradictions;

  /** Pairs of ids, each both ways, joined by a blank. */
  private final Set<String> differing = new HashSet<>();

  /**
   * @param topic null where nothing was compared
   * @param nodes the topic's nodes by id
   */
  Disputes(Rulings rulings, Comparisons.Topic topic, Map<String, Node> nodes) {
    this.rulings = rulings;
    this.topic = topic;
    this.nodes = nodes;
    this.contradictions = topic == null ? List.of() : topic.comparison().contradictions();
    contradictions.forEach(found -> differ(List.of(node(found.a()).id(), node(found.b()).id())));
    rulings.corrections().forEach(correction -> differ(correction.of()));
  }

  private void differ(List<String> readings) {
    for (String one : readings) {
      readings.stream()
          .filter(other -> !other.equals(one))
          .forEach(other -> differing.add(one + " " + other));
    }
  }

  /** Those that are named by the editors first, in their order. */
  List<Dispute> find(Fates fates) {
    List<Dispute> disputes = new ArrayList<>();
    Set<String> named = new HashSet<>();
    for (Correction correction : rulings.corrections()) {
      List<Node> of = correction.of().stream().map(nodes::get).toList();
      if (!of.contains(null)) {
        named.addAll(correction.of());
        disputes.add(
            new Dispute(
                about(correction, of),
                of.stream().map(node -> new Dispute.Reading("", List.of(node))).toList(),
                correction.ruling()));
      }
    }
    disputes.addAll(found(named, fates));
    return disputes;
  }

  private static String about(Correction correction, List<Node> of) {
    return correction.ruling().why().isEmpty() ? of.get(0).excerpt(60) : correction.ruling().why();
  }

  /** Must these two not meet, since an editor named them, or comparing found them, at odds? */
  boolean differ(String a, String b) {
    return differing.contains(a + " " + b);
  }

  private List<Dispute> found(Set<String> named, Fates fates) {
    List<Contradiction> open = new ArrayList<>();
    for (Contradiction contradiction : contradictions) {
      Node a = node(contradiction.a());
      Node b = node(contradiction.b());
      boolean told = named.contains(a.id()) || named.contains(b.id());
      if (!told && stands(a, fates) && stands(b, fates) && !rulings.areApart(a.id(), b.id())) {
        open.add(contradiction);
      }
    }
    List<Dispute> disputes = new ArrayList<>();
    while (!open.isEmpty()) {
      disputes.add(dispute(circle(open)));
    }
    return disputes;
  }

  private static boolean stands(Node node, Fates fates) {
    Fates.Fate fate = fates.of(node);
    return fate == null || !fate.dropped() && fate.folded();
  }

  /** Takes out the first contradiction with all that speak of the same statements. */
  private static List<Contradiction> circle(List<Contradiction> open) {
    List<Contradiction> circle = new ArrayList<>(List.of(open.remove(0)));
    Set<Integer> places = new HashSet<>(Set.of(circle.get(0).a(), circle.get(0).b()));
    boolean grows = true;
    while (grows) {
      List<Contradiction> joining =
          open.stream().filter(c -> places.contains(c.a()) || places.contains(c.b())).toList();
      joining.forEach(c -> places.addAll(List.of(c.a(), c.b())));
      circle.addAll(joining);
      open.removeAll(joining);
      grows = !joining.isEmpty();
    }
    return circle;
  }

  private Dispute dispute(List<Contradiction> circle) {
    Map<Integer, String> values = new HashMap<>();
    for (Contradiction contradiction : circle) {
      values.putIfAbsent(contradiction.a(), contradiction.valueOfA());
      values.putIfAbsent(contradiction.b(), contradiction.valueOfB());
    }
    Map<String, Set<Integer>> readings = new HashMap<>();
    Set<String> order = new LinkedHashSet<>();
    for (int place : new TreeSet<>(values.keySet())) {
      // what is no figure stands for itself
      String value = values.get(place);
      String key = value.isEmpty() ? "\n" + place : value;
      order.add(key);
      readings.computeIfAbsent(key, each -> new TreeSet<>()).add(place);
    }
    if (readings.size() == 1) {
      // each differs from another in another figure, though the first is the same
      List<Dispute.Reading> alone =
          new TreeSet<>(values.keySet())
              .stream()
                  .map(place -> new Dispute.Reading(values.get(place), List.of(node(place))))
                  .toList();
      return new Dispute(circle.get(0).about(), alone, null);
    }
    List<Dispute.Reading> sides =
        order.stream()
            .map(
                key ->
                    new Dispute.Reading(
                        key.startsWith("\n") ? "" : key,
                        readings.get(key).stream().map(this::node).toList()))
            .toList();
    String figures =
        String.join(" or ", order.stream().filter(key -> !key.startsWith("\n")).toList());
    return new Dispute(figures.isEmpty() ? circle.get(0).about() : figures, sides, null);
  }

  private Node node(int place) {
    return topic.nodes().get(place).node();
  }
}
