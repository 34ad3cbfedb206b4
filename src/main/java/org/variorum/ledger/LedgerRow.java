package org.variorum.ledger;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.variorum.model.Node;
import org.variorum.model.Outcome;

/**
 * A row of the ledger (DESIGN, "The ledger"); the components' order is the order in the file.
 *
 * @param source the collection's folder name
 * @param into the id of what stands for it; null where it was dropped
 */
@JsonPropertyOrder({
  "source",
  "file",
  "line",
  "endLine",
  "kind",
  "label",
  "topic",
  "section",
  "id",
  "fingerprint",
  "outcome",
  "into",
  "rule",
  "score",
  "reason",
  "topicReason"
})
public record LedgerRow(
    String source,
    String file,
    int line,
    int endLine,
    String kind,
    boolean label,
    String topic,
    List<String> section,
    String id,
    String fingerprint,
    String outcome,
    String into,
    String rule,
    double score,
    String reason,
    String topicReason) {

  static LedgerRow of(Outcome outcome) {
    Node node = outcome.node();
    return new LedgerRow(
        node.collection(),
        node.span().file(),
        node.span().firstLine(),
        node.span().lastLine(),
        node.kind().word(),
        node.label(),
        outcome.topic(),
        outcome.section(),
        node.id(),
        node.fingerprint(),
        outcome.fate().word(),
        outcome.into().isEmpty() ? null : outcome.into(),
        outcome.rule(),
        outcome.score(),
        outcome.reason(),
        outcome.topicReason());
  }
}
