package org.variorum.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.variorum.model.Decision;
import org.variorum.model.MergedTopic;
import org.variorum.model.Node;
import org.variorum.model.Outcome;
import org.variorum.model.StatementReference;

/**
 * Decisions on statements of random notes that a reference names without doubt, and what must come
 * of each.
 */
final class RandomDecisions {
  private static final int EACH = 2;

  private final Random random;
  private final List<Outcome> clear = new ArrayList<>();

  RandomDecisions(Merging merging, long seed) {
    this.random = new Random(seed);
    Map<String, Integer> fingerprints = new HashMap<>();
    merging.notes().walk(node -> fingerprints.merge(key(node), 1, Integer::sum));
    merging.merged().all().stream()
        .flatMap(topic -> topic.outcomes().stream())
        .filter(
            outcome ->
                outcome.node().kind().isStatement() && outcome.fate() != Outcome.Fate.DROPPED)
        .filter(outcome -> fingerprints.get(key(outcome.node())) == 1)
        .forEach(clear::add);
  }

  /** Some of each kind, to be applied one at a time. */
  List<Decision> some() {
    List<Decision> decisions = new ArrayList<>();
    for (int k = 0; k < EACH && !clear.isEmpty(); k++) {
      Outcome of = any();
      Outcome other = any();
      decisions.add(new Decision.Drop(reference(of.node()), Merging.RULING));
      decisions.add(
          new Decision.Move(
              reference(of.node()), RandomCollections.TOPICS.get(k).toLowerCase(), Merging.RULING));
      // what is merged into a label may become a section's title, which is another matter
      boolean label = of.node().label() || other.node().label();
      if (!label && !of.node().id().equals(other.node().id()) && of.topic().equals(other.topic())) {
        decisions.add(
            new Decision.Merge(reference(of.node()), reference(other.node()), Merging.RULING));
        decisions.add(
            new Decision.Fold(reference(of.node()), reference(other.node()), Merging.RULING));
        decisions.add(
            new Decision.Apart(reference(of.node()), reference(other.node()), Merging.RULING));
        decisions.add(
            new Decision.Correct(
                List.of(reference(of.node()), reference(other.node())),
                random.nextBoolean() ? reference(other.node()) : null,
                "what is true",
                "",
                Merging.RULING));
      }
    }
    return decisions;
  }

  /** Many at once; they may contradict each other. */
  Decision[] many() {
    List<Decision> decisions = new ArrayList<>();
    for (int k = 0; k < 3; k++) {
      decisions.addAll(some());
    }
    return decisions.toArray(new Decision[0]);
  }

  void assertApplied(Decision decision, Merging ruled) {
    Map<String, Outcome> outcomes = new HashMap<>();
    for (MergedTopic topic : ruled.merged().all()) {
      topic.outcomes().forEach(outcome -> outcomes.put(key(outcome.node()), outcome));
    }
    if (decision instanceof Decision.Drop drop) {
      assertThat(at(outcomes, drop.of()).fate()).isEqualTo(Outcome.Fate.DROPPED);
      assertThat(at(outcomes, drop.of()).reason()).isEqualTo("decision: it was checked");
    } else if (decision instanceof Decision.Move move) {
      assertThat(at(outcomes, move.of()).topic()).isEqualTo(move.to());
    } else if (decision instanceof Decision.Merge merge) {
      assertThat(at(outcomes, merge.of()).into()).isEqualTo(at(outcomes, merge.into()).node().id());
      assertThat(at(outcomes, merge.of()).rule()).isEqualTo("decision");
    } else if (decision instanceof Decision.Fold fold) {
      assertThat(at(outcomes, fold.of()).into()).isEqualTo(at(outcomes, fold.into()).into());
      assertThat(at(outcomes, fold.of()).rule()).isEqualTo("decision");
      assertThat(at(outcomes, fold.of()).fate()).isEqualTo(Outcome.Fate.FOLDED);
    } else if (decision instanceof Decision.Apart apart) {
      assertThat(at(outcomes, apart.of()).into()).isNotEqualTo(at(outcomes, apart.from()).into());
    } else if (decision instanceof Decision.Correct correct) {
      Outcome first = at(outcomes, correct.of().get(0));
      Outcome second = at(outcomes, correct.of().get(1));
      assertThat(first.into()).isNotEqualTo(second.into());
      assertThat(ruled.topic(first.topic()).disputes())
          .filteredOn(dispute -> dispute.ruling() != null)
          .singleElement()
          .satisfies(
              dispute ->
                  assertThat(dispute.readings())
                      .extracting(reading -> reading.said().get(0).id())
                      .containsExactly(first.node().id(), second.node().id()));
    }
  }

  private static Outcome at(Map<String, Outcome> outcomes, StatementReference reference) {
    return outcomes.get(reference.fingerprint() + reference.collection());
  }

  private static String key(Node node) {
    return node.fingerprint() + node.collection();
  }

  private Outcome any() {
    return clear.get(random.nextInt(clear.size()));
  }

  private static StatementReference reference(Node node) {
    return new StatementReference(node.fingerprint(), node.collection(), "", node.excerpt(40), 1);
  }
}
