package org.variorum;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.model.Decision;
import org.variorum.model.Diagnostic;
import org.variorum.model.Diagnostics;
import org.variorum.model.MergedTopics;
import org.variorum.model.Node;
import org.variorum.model.Notes;
import org.variorum.model.Outcome;
import org.variorum.model.Rule;
import org.variorum.model.Section;
import org.variorum.model.StatementIndex;
import org.variorum.review.Statements;

/**
 * Tells of decisions that had no effect: they contradict others, or ask for what cannot be done.
 */
final class DecisionAudit {
  private static final int EXCERPT = 60;

  private final StatementIndex index;
  private final MergedTopics merged;
  private final Map<String, Outcome> outcomes = new HashMap<>();
  private final Set<String> visible = new HashSet<>();
  private final Map<List<String>, Decision> corrections = new HashMap<>();
  private final Map<String, Decision> onSheet = new HashMap<>();

  private DecisionAudit(List<Decision> decisions, Notes notes, MergedTopics merged) {
    // what vanished or is ambiguous was told when the decisions were looked up
    this.index = new StatementIndex(notes, "", new Diagnostics());
    this.merged = merged;
    merged
        .all()
        .forEach(topic -> topic.outcomes().forEach(each -> outcomes.put(each.node().id(), each)));
    merged.all().stream()
        .flatMap(topic -> topic.all().stream())
        .forEach(section -> section.walk(statement -> visible.add(statement.node().id())));
    decisions.forEach(this::note);
  }

  /** Of corrections of the same statements the first counts, of short texts the last. */
  private void note(Decision decision) {
    List<String> ids =
        decision.statements().stream()
            .flatMap(each -> index.find(each).stream())
            .map(Node::id)
            .distinct()
            .sorted()
            .toList();
    if (decision instanceof Decision.Correct) {
      corrections.putIfAbsent(ids, decision);
    } else if (ids.size() == 1) {
      onSheet.put(decision.kind() + " " + ids.get(0), decision);
    }
  }

  static void run(
      List<Decision> decisions,
      Notes notes,
      MergedTopics merged,
      String path,
      Diagnostics diagnostics) {
    DecisionAudit audit = new DecisionAudit(decisions, notes, merged);
    for (Decision decision : decisions) {
      String why = audit.why(decision);
      if (!why.isEmpty()) {
        diagnostics.add(
            Diagnostic.warning(
                    path,
                    decision.ruling().line(),
                    "this decision had no effect: " + why,
                    "mend or remove it")
                .as(Rule.DECISION_WITHOUT_EFFECT));
      }
    }
  }

  /** Why a decision had no effect; empty where it had one, or where that was told already. */
  private String why(Decision decision) {
    List<Node> named =
        decision.statements().stream().flatMap(each -> index.find(each).stream()).toList();
    if (named.size() < decision.statements().size()) {
      return "";
    }
    if (decision instanceof Decision.Merge) {
      return join(named.get(0), named.get(1), "merges");
    } else if (decision instanceof Decision.Fold) {
      return join(named.get(0), named.get(1), "folds");
    } else if (decision instanceof Decision.Apart) {
      return apart(named.get(0), named.get(1));
    } else if (decision instanceof Decision.Correct correct) {
      return correct(correct, named);
    } else if (decision instanceof Decision.Drop) {
      return outcome(named.get(0)).fate() == Outcome.Fate.DROPPED
          ? ""
          : "the statement stands, by another decision";
    } else if (decision instanceof Decision.Move move) {
      Outcome outcome = outcome(named.get(0));
      boolean moved = outcome.fate() != Outcome.Fate.DROPPED && outcome.topic().equals(move.to());
      return moved ? "" : "the statement was dropped, or stands elsewhere, by another decision";
    } else if (decision instanceof Decision.SectionOrder section) {
      return section(section);
    }
    return onSheet(decision, named.get(0));
  }

  private String section(Decision.SectionOrder section) {
    boolean found =
        merged.topics().stream()
            .filter(topic -> topic.topic().slug().equals(section.topic()))
            .flatMap(topic -> topic.sections().stream())
            .anyMatch(each -> has(each, section.name()));
    return found ? "" : "the topic has no section '" + section.name() + "'";
  }

  /** A merge or a fold; {@code does} says which. */
  private String join(Node gone, Node stands, String does) {
    if (gone.id().equals(stands.id())) {
      return "it " + does + " a statement into itself";
    }
    Outcome outcome = outcome(gone);
    if (!outcome.topic().equals(outcome(stands).topic())) {
      return "the two stand on different pages; move one first";
    }
    for (Node node : List.of(gone, stands)) {
      if (isTitle(node)) {
        return "'" + node.excerpt(EXCERPT) + "' is a section's title, no statement";
      }
    }
    if (outcome.fate() == Outcome.Fate.KEPT || !outcome.into().equals(outcome(stands).into())) {
      return "another decision says otherwise of one of the two";
    }
    boolean merges = outcome.fate() == Outcome.Fate.MERGED;
    return does.equals("folds") && merges
        ? "it was merged instead: " + outcome.rule() + ", " + outcome.reason()
        : "";
  }

  private String correct(Decision.Correct correct, List<Node> named) {
    List<String> ids = named.stream().map(Node::id).distinct().sorted().toList();
    if (ids.size() < named.size()) {
      return "it names a statement twice";
    }
    for (Node node : named) {
      if (outcome(node).fate() == Outcome.Fate.DROPPED) {
        return "'" + node.excerpt(EXCERPT) + "' was dropped by another decision";
      }
    }
    List<String> pages = named.stream().map(node -> outcome(node).topic()).distinct().toList();
    if (pages.size() > 1) {
      return "its statements stand on different pages: " + String.join(", ", pages);
    }
    Decision other = corrections.get(ids);
    return other == null || other.equals(correct)
        ? ""
        : "line " + other.ruling().line() + " rules on the same statements";
  }

  /** A pin, never or short: it is about a statement as it stands. */
  private String onSheet(Decision decision, Node node) {
    Outcome outcome = outcome(node);
    if (outcome.fate() == Outcome.Fate.DROPPED) {
      return "the statement was dropped by another decision";
    }
    if (outcome.fate() != Outcome.Fate.KEPT) {
      Node stands = outcomes.get(outcome.into()).node();
      return "the statement does not stand; name the one that stands for it: "
          + Statements.place(stands)
          + " '"
          + stands.excerpt(EXCERPT)
          + "' ("
          + stands.fingerprint()
          + ")";
    }
    if (isTitle(node)) {
      return "'" + node.excerpt(EXCERPT) + "' is a section's title, no statement";
    }
    Decision never = onSheet.get("never " + node.id());
    if (decision instanceof Decision.Pin && never != null) {
      return "the cheat sheet never has the statement, by line " + never.ruling().line();
    }
    Decision last = onSheet.get(decision.kind() + " " + node.id());
    return decision instanceof Decision.Short && !last.equals(decision)
        ? "line " + last.ruling().line() + " has another short text"
        : "";
  }

  /** Headings, and labels that have enough below them, are kept as sections. */
  private boolean isTitle(Node node) {
    return outcome(node).fate() == Outcome.Fate.KEPT && !visible.contains(node.id());
  }

  private Outcome outcome(Node node) {
    return outcomes.get(node.id());
  }

  private String apart(Node one, Node other) {
    if (one.id().equals(other.id())) {
      return "it keeps a statement apart from itself";
    }
    // where both went into a third that says both, they were not taken for the same
    boolean together =
        outcome(one).into().equals(other.id()) || outcome(other).into().equals(one.id());
    return together ? "another decision merges the two" : "";
  }

  private static boolean has(Section section, String name) {
    return section.title().equals(name)
        || section.sections().stream().anyMatch(inner -> has(inner, name));
  }
}
