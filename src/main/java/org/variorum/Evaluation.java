package org.variorum;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.variorum.compare.Statement;
import org.variorum.merge.Merger;
import org.variorum.model.Dispute;
import org.variorum.model.MergedTopic;
import org.variorum.model.Node;
import org.variorum.model.Outcome;
import org.variorum.model.Rulings;

/** What the automatic merging does with labelled pairs of one field: all of them are one topic. */
final class Evaluation {
  private final LabelledPairs labelled;
  private final Map<String, LabelledPairs.Pair> pairOf = new HashMap<>();
  private final Map<String, Outcome> outcomes = new HashMap<>();
  private final List<String> wrong = new ArrayList<>();
  private int merged;
  private int rightlyMerged;
  private int joined;
  private int rightlyJoined;
  private int lookAlikesMerged;
  private int disputesFound;
  private int disputesWrong;

  private Evaluation(LabelledPairs labelled) {
    this.labelled = labelled;
  }

  static Evaluation of(LabelledPairs labelled) {
    Evaluation evaluation = new Evaluation(labelled);
    MergedTopic topic = new Merger(Rulings.NONE).merge(labelled.outlines()).topics().get(0);
    for (LabelledPairs.Pair pair : labelled.pairs()) {
      evaluation.pairOf.put(pair.a().id(), pair);
      evaluation.pairOf.put(pair.b().id(), pair);
    }
    topic.outcomes().forEach(each -> evaluation.outcomes.put(each.node().id(), each));
    topic.outcomes().forEach(evaluation::count);
    topic.disputes().forEach(evaluation::count);
    return evaluation;
  }

  private void count(Outcome outcome) {
    if (outcome.fate() != Outcome.Fate.MERGED && outcome.fate() != Outcome.Fate.FOLDED) {
      return;
    }
    Node gone = outcome.node();
    Node stands = outcomes.get(outcome.into()).node();
    LabelledPairs.Pair pair = pairOf.get(gone.id());
    boolean together = pair == pairOf.get(stands.id());
    boolean right = together && pair.says(statement(pair, gone), statement(pair, stands));
    boolean wholly = outcome.fate() == Outcome.Fate.MERGED;
    merged += wholly ? 1 : 0;
    rightlyMerged += wholly && right ? 1 : 0;
    joined++;
    rightlyJoined += right ? 1 : 0;
    boolean tempted =
        together
            && pair.kind() != LabelledPairs.Kind.TWIN
            && pair.kind() != LabelledPairs.Kind.SUBSUMED;
    lookAlikesMerged += wholly && tempted ? 1 : 0;
    if (!right) {
      wrong.add(
          String.format(
              Locale.ROOT,
              "  wrongly %s (%s, %.2f): %s%n    into %s%n    %s",
              outcome.fate().word(),
              outcome.rule(),
              outcome.score(),
              said(gone),
              said(stands),
              outcome.reason()));
    }
  }

  private String said(Node node) {
    LabelledPairs.Pair pair = pairOf.get(node.id());
    List<String> context = statement(pair, node).context();
    return (context.isEmpty() ? "" : "[" + String.join(" › ", context) + "] ") + node.excerpt(120);
  }

  private static Statement statement(LabelledPairs.Pair pair, Node node) {
    return pair.a().id().equals(node.id()) ? pair.a() : pair.b();
  }

  private void count(Dispute dispute) {
    LabelledPairs.Pair first = pairOf.get(dispute.readings().get(0).said().get(0).id());
    LabelledPairs.Pair second = pairOf.get(dispute.readings().get(1).said().get(0).id());
    if (first == second && first.kind() == LabelledPairs.Kind.DISPUTE) {
      disputesFound++;
    } else {
      disputesWrong++;
      wrong.add(
          "  wrongly a dispute: "
              + said(dispute.readings().get(0).said().get(0))
              + "\n    against "
              + said(dispute.readings().get(1).said().get(0)));
    }
  }

  private long count(LabelledPairs.Kind... kinds) {
    return labelled.pairs().stream().filter(pair -> List.of(kinds).contains(pair.kind())).count();
  }

  /** How many statements could go: one of each twin, and each that is subsumed. */
  long redundant() {
    return count(LabelledPairs.Kind.TWIN, LabelledPairs.Kind.SUBSUMED);
  }

  int merged() {
    return merged;
  }

  int rightlyMerged() {
    return rightlyMerged;
  }

  int joined() {
    return joined;
  }

  int rightlyJoined() {
    return rightlyJoined;
  }

  int lookAlikesMerged() {
    return lookAlikesMerged;
  }

  int disputesFound() {
    return disputesFound;
  }

  int disputesWrong() {
    return disputesWrong;
  }

  /** The figures on one line, then each false merge and dispute. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%-12s merged right %d of %d, removed %d of %d; with folded right %d of %d, removed %d; "
                + "look-alikes merged %d of %d; disputes found %d of %d, wrong %d",
            labelled.field(),
            rightlyMerged,
            merged,
            rightlyMerged,
            redundant(),
            rightlyJoined,
            joined,
            rightlyJoined,
            lookAlikesMerged,
            count(LabelledPairs.Kind.LOOK_ALIKE, LabelledPairs.Kind.DISPUTE),
            disputesFound,
            count(LabelledPairs.Kind.DISPUTE),
            disputesWrong));
    lines.addAll(wrong);
    return lines;
  }
}
