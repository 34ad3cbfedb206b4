package org.variorum;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.variorum.ledger.LedgerRow;
import org.variorum.merge.Candidates;
import org.variorum.model.Decision;
import org.variorum.model.Dispute;
import org.variorum.model.MergedTopic;
import org.variorum.model.Node;
import org.variorum.review.Question;
import org.variorum.review.ReviewQueue;
import org.variorum.review.Statements;

/** All that is known of one statement: why it stands where it stands, or does not. */
final class Explanation {
  private static final int CANDIDATES = 5;
  private static final int EXCERPT = 120;

  private final SiteBuilder.Merge merge;
  private final Statements statements;
  private final String decisionsPath;
  private final Candidates candidates;
  private final Map<String, List<Question.OfPair>> pairs = new HashMap<>();

  Explanation(SiteBuilder.Merge merge, String decisionsPath) {
    this.merge = merge;
    this.statements = new Statements(merge.notes(), merge.merged());
    this.decisionsPath = decisionsPath;
    this.candidates = Candidates.of(merge.outlines());
  }

  /** The lines about a row of the ledger. */
  List<String> of(LedgerRow row) {
    List<String> lines = new ArrayList<>();
    Node node = statements.of(row.id());
    lines.add(Statements.place(node) + "  " + row.kind() + (row.label() ? " (label)" : ""));
    tell(lines, "says", node.excerpt(EXCERPT));
    tell(lines, "id", row.id() + ", fingerprint " + row.fingerprint());
    tell(lines, "topic", row.topic() + ": " + row.topicReason());
    if (!row.section().isEmpty()) {
      tell(lines, "section", String.join(" › ", row.section()));
    }
    tell(
        lines,
        "outcome",
        row.outcome()
            + (row.rule().isEmpty() ? "" : " (" + row.rule() + ", score " + row.score() + ")")
            + (row.reason().isEmpty() ? "" : ": " + row.reason()));
    if (row.into() != null && !row.into().equals(row.id())) {
      Node stands = statements.of(row.into());
      tell(
          lines,
          "stands",
          row.into() + "  " + Statements.place(stands) + "  " + stands.excerpt(EXCERPT));
    }
    merge.edition().decisions().forEach(decision -> decision(decision, node, lines));
    others(row, lines);
    merge.merged().all().stream()
        .filter(topic -> topic.topic().slug().equals(row.topic()))
        .forEach(topic -> inTopic(topic, node, lines));
    return lines;
  }

  private void decision(Decision decision, Node node, List<String> lines) {
    List<Node> named =
        decision.statements().stream().flatMap(each -> statements.find(each).stream()).toList();
    if (named.stream().noneMatch(each -> each.id().equals(node.id()))) {
      return;
    }
    Decision.Ruling ruling = decision.ruling();
    String who = (ruling.by() + " " + ruling.date()).strip();
    tell(
        lines,
        "decision",
        decision.kind()
            + (ruling.why().isEmpty() ? "" : ": " + ruling.why())
            + (who.isEmpty() ? "" : " (" + who + ")")
            + "  "
            + decisionsPath
            + ":"
            + ruling.line());
    named.stream()
        .filter(each -> !each.id().equals(node.id()))
        .forEach(
            each ->
                tell(lines, "", "with " + Statements.place(each) + "  " + each.excerpt(EXCERPT)));
  }

  /** What stands in this one's place, or one click below it. */
  private void others(LedgerRow row, List<String> lines) {
    for (LedgerRow other : merge.ledger().rows()) {
      if (row.id().equals(other.into()) && !other.id().equals(row.id())) {
        Node node = statements.of(other.id());
        tell(
            lines,
            other.outcome().equals("folded") ? "folded" : "also by",
            Statements.place(node)
                + "  "
                + node.excerpt(EXCERPT)
                + (other.rule().isEmpty()
                    ? ""
                    : "  (" + other.rule() + ", score " + other.score() + ")"));
      }
    }
  }

  private void inTopic(MergedTopic topic, Node node, List<String> lines) {
    for (Dispute dispute : topic.disputes()) {
      if (dispute.readings().stream().anyMatch(reading -> says(reading, node))) {
        tell(
            lines,
            "dispute",
            dispute.about()
                + (dispute.ruling() == null ? ": nobody ruled" : ": ruled")
                + ", against");
        dispute.readings().stream()
            .filter(reading -> !says(reading, node))
            .flatMap(reading -> reading.said().stream())
            .forEach(
                other -> tell(lines, "", Statements.place(other) + "  " + other.excerpt(EXCERPT)));
      }
    }
    pairs
        .computeIfAbsent(
            topic.topic().slug(), slug -> ReviewQueue.pairs(List.of(topic), candidates, CANDIDATES))
        .stream()
        .filter(pair -> pair.statements().stream().anyMatch(each -> each.id().equals(node.id())))
        .limit(CANDIDATES)
        .forEach(pair -> candidate(pair, node, lines));
  }

  private static void candidate(Question.OfPair question, Node node, List<String> lines) {
    Node a = question.pair().a();
    Node other = a.id().equals(node.id()) ? question.pair().b() : a;
    tell(
        lines,
        "near",
        String.format(Locale.ROOT, "%.3f  ", question.pair().score())
            + Statements.place(other)
            + "  "
            + other.excerpt(EXCERPT));
    if (!question.pair().reasons().isEmpty()) {
      tell(lines, "", String.join("; ", question.pair().reasons()));
    }
  }

  private static boolean says(Dispute.Reading reading, Node node) {
    return reading.said().stream().anyMatch(each -> each.id().equals(node.id()));
  }

  private static void tell(List<String> lines, String what, String text) {
    lines.add(String.format(Locale.ROOT, "  %-8s ", what) + text);
  }
}
