package org.variorum;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.model.Decision;
import org.variorum.model.Diagnostic;
import org.variorum.model.Diagnostics;
import org.variorum.model.MergedTopics;
import org.variorum.model.Node;
import org.variorum.model.Notes;
import org.variorum.model.Outcome;
import org.variorum.model.Section;
import org.variorum.model.StatementIndex;
import org.variorum.model.StatementReference;

/**
 * Tells of decisions that had no effect: they contradict others, or ask for what cannot be done.
 */
final class DecisionAudit {
  private final StatementIndex index;
  private final MergedTopics merged;
  private final Map<String, Outcome> outcomes = new HashMap<>();

  private DecisionAudit(Notes notes, MergedTopics merged) {
    // what vanished or is ambiguous was told when the decisions were looked up
    this.index = new StatementIndex(notes, "", new Diagnostics());
    this.merged = merged;
    merged
        .all()
        .forEach(topic -> topic.outcomes().forEach(each -> outcomes.put(each.node().id(), each)));
  }

  static void run(
      List<Decision> decisions,
      Notes notes,
      MergedTopics merged,
      String path,
      Diagnostics diagnostics) {
    DecisionAudit audit = new DecisionAudit(notes, merged);
    for (Decision decision : decisions) {
      String why = audit.why(decision);
      if (!why.isEmpty()) {
        diagnostics.add(
            Diagnostic.warning(
                path,
                decision.ruling().line(),
                "this decision had no effect: " + why,
                "mend or remove it"));
      }
    }
  }

  /** Why a decision had no effect; empty where it had one, or where that was told already. */
  private String why(Decision decision) {
    if (decision instanceof Decision.Merge merge) {
      return merge(merge.of(), merge.into());
    }
    if (decision instanceof Decision.Apart apart) {
      return apart(apart.of(), apart.from());
    }
    if (decision instanceof Decision.Drop drop) {
      return index
          .find(drop.of())
          .filter(node -> outcomes.get(node.id()).fate() != Outcome.Fate.DROPPED)
          .map(node -> "the statement stands, by another decision")
          .orElse("");
    }
    if (decision instanceof Decision.Move move) {
      Optional<Node> node = index.find(move.of());
      boolean moved =
          node.isEmpty()
              || outcomes.get(node.get().id()).fate() != Outcome.Fate.DROPPED
                  && outcomes.get(node.get().id()).topic().equals(move.to());
      return moved ? "" : "the statement was dropped, or stands elsewhere, by another decision";
    }
    if (decision instanceof Decision.Fold fold) {
      return merge(fold.of(), fold.into());
    }
    if (!(decision instanceof Decision.SectionOrder section)) {
      return "";
    }
    boolean found =
        merged.topics().stream()
            .filter(topic -> topic.topic().slug().equals(section.topic()))
            .flatMap(topic -> topic.sections().stream())
            .anyMatch(each -> has(each, section.name()));
    return found ? "" : "the topic has no section '" + section.name() + "'";
  }

  private String merge(StatementReference of, StatementReference into) {
    Optional<Node> gone = index.find(of);
    Optional<Node> stands = index.find(into);
    if (gone.isEmpty() || stands.isEmpty()) {
      return "";
    }
    if (gone.get().id().equals(stands.get().id())) {
      return "it merges a statement into itself";
    }
    Outcome outcome = outcomes.get(gone.get().id());
    if (!outcome.topic().equals(outcomes.get(stands.get().id()).topic())) {
      return "the two stand on different pages; move one first";
    }
    boolean same = outcome.into().equals(outcomes.get(stands.get().id()).into());
    return same && outcome.fate() != Outcome.Fate.KEPT
        ? ""
        : "another decision says otherwise of one of the two";
  }

  private String apart(StatementReference of, StatementReference from) {
    Optional<Node> one = index.find(of);
    Optional<Node> other = index.find(from);
    if (one.isEmpty() || other.isEmpty()) {
      return "";
    }
    String into = outcomes.get(one.get().id()).into();
    boolean together = !into.isEmpty() && into.equals(outcomes.get(other.get().id()).into());
    return together ? "another decision merges the two" : "";
  }

  private static boolean has(Section section, String name) {
    return section.title().equals(name)
        || section.sections().stream().anyMatch(inner -> has(inner, name));
  }
}
