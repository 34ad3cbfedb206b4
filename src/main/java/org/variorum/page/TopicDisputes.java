package org.variorum.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.model.Dispute;
import org.variorum.model.MergedStatement;
import org.variorum.model.MergedTopic;
import org.variorum.model.Node;

/** What the statements of one topic do not agree on, and below which of them that is told. */
final class TopicDisputes {
  private static final int EXCERPT = 240;
  private static final int SHORT = 80;

  private final MergedTopic topic;
  private final Attribution attribution;
  private final List<String> standing = new ArrayList<>();

  /** The place of the standing statement, by the id of each node that it says or folds. */
  private final Map<String, Integer> placeOf = new HashMap<>();

  private final Set<String> anchors = new HashSet<>();

  private TopicDisputes(MergedTopic topic, Attribution attribution) {
    this.topic = topic;
    this.attribution = attribution;
    topic.all().forEach(section -> section.walk(this::place));
  }

  /** The disputes of a topic, each with the places of its statements, in reading order. */
  static List<Placed> of(MergedTopic topic, Attribution attribution) {
    TopicDisputes disputes = new TopicDisputes(topic, attribution);
    return topic.disputes().stream()
        .map(disputes::placed)
        .sorted(Comparator.comparingInt(disputes::first))
        .toList();
  }

  /**
   * A dispute and the ids of the statements that it is told below, in reading order.
   *
   * @param collections the names of those that take part
   */
  record Placed(DisputeView view, List<String> statements, Set<String> collections) {
    Placed {
      statements = List.copyOf(statements);
      collections = Set.copyOf(collections);
    }
  }

  /** What is told below each statement, by its id. */
  static Map<String, List<DisputeNote>> notes(Collection<Placed> disputes) {
    Map<String, List<DisputeNote>> notes = new LinkedHashMap<>();
    for (Placed placed : disputes) {
      for (String statement : placed.statements()) {
        boolean first = statement.equals(placed.statements().get(0));
        notes
            .computeIfAbsent(statement, key -> new ArrayList<>())
            .add(new DisputeNote(placed.view(), first));
      }
    }
    return notes;
  }

  private void place(MergedStatement statement) {
    int place = standing.size();
    standing.add(statement.node().id());
    statement.said().forEach(node -> placeOf.put(node.id(), place));
    statement.folds().forEach(fold -> fold.said().forEach(node -> placeOf.put(node.id(), place)));
  }

  private int first(Placed placed) {
    return placed.statements().isEmpty()
        ? standing.size()
        : standing.indexOf(placed.statements().get(0));
  }

  private Placed placed(Dispute dispute) {
    Set<Integer> places = new TreeSet<>();
    Set<String> collections = new HashSet<>();
    for (Dispute.Reading reading : dispute.readings()) {
      for (Node node : reading.said()) {
        collections.add(node.collection());
        if (placeOf.containsKey(node.id())) {
          places.add(placeOf.get(node.id()));
        }
      }
    }
    DisputeView view =
        new DisputeView(
            anchor(dispute),
            topic.topic().slug() + ".html",
            dispute.about(),
            !places.isEmpty(),
            dispute.readings().stream().map(reading -> reading(reading, dispute.ruling())).toList(),
            dispute.ruling() == null ? null : ruling(dispute));
    return new Placed(view, places.stream().map(standing::get).toList(), collections);
  }

  /** Made of its first statement's id, so that a link to it stays; no section's begins with "_". */
  private String anchor(Dispute dispute) {
    String id =
        dispute.readings().stream()
            .flatMap(reading -> reading.said().stream())
            .map(node -> node.id().substring(2))
            .findFirst()
            .orElse("none");
    String anchor = "_dispute-" + id;
    for (int k = 2; !anchors.add(anchor); k++) {
      anchor = "_dispute-" + id + "-" + k;
    }
    return anchor;
  }

  private DisputeView.ReadingView reading(Dispute.Reading reading, Dispute.Ruling ruling) {
    List<Node> said = reading.said();
    if (said.isEmpty()) {
      return new DisputeView.ReadingView(reading.value(), "", "", false, List.of());
    }
    Node first = said.get(0);
    return new DisputeView.ReadingView(
        reading.value(),
        first.excerpt(EXCERPT),
        placeOf.containsKey(first.id()) ? first.id() : "",
        ruling != null && holds(reading, ruling),
        attribution.of(said));
  }

  private static boolean holds(Dispute.Reading reading, Dispute.Ruling ruling) {
    return reading.said().stream().anyMatch(node -> node.id().equals(ruling.holds()));
  }

  private static DisputeView.RulingView ruling(Dispute dispute) {
    Dispute.Ruling ruling = dispute.ruling();
    String holds = "";
    for (Dispute.Reading reading : dispute.readings()) {
      if (holds(reading, ruling)) {
        holds = reading.value().isEmpty() ? reading.said().get(0).excerpt(SHORT) : reading.value();
      }
    }
    return new DisputeView.RulingView(
        holds, ruling.says(), ruling.link(), ruling.why(), ruling.date());
  }
}
