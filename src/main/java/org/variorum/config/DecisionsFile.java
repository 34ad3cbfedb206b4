package org.variorum.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.variorum.model.Decision;
import org.variorum.model.Decision.Ruling;
import org.variorum.model.Diagnostic;
import org.variorum.model.Diagnostics;
import org.variorum.model.StatementReference;

/** {@code decisions.yml}: what the editors ruled. */
final class DecisionsFile {
  /** Kinds of the design that this version reads but does not apply. */
  private static final Set<String> LATER = Set.of("fold", "correct", "pin", "never", "short");

  private final String path;
  private final Diagnostics diagnostics;

  private DecisionsFile(String path, Diagnostics diagnostics) {
    this.path = path;
    this.diagnostics = diagnostics;
  }

  static List<Decision> read(String path, Yaml root, Diagnostics diagnostics) {
    DecisionsFile file = new DecisionsFile(path, diagnostics);
    List<Decision> decisions = new ArrayList<>();
    for (Fields fields : Entries.of(path, root, "decisions", diagnostics)) {
      Decision decision = file.decision(fields);
      if (decision != null) {
        decisions.add(decision);
      }
    }
    return decisions;
  }

  private Decision decision(Fields entry) {
    Ruling ruling = new Ruling(entry.text("why", ""), entry.text("by", ""), entry.text("date", ""), entry.line());
    Decision decision = null;
    for (String later : LATER) {
      if (entry.has(later)) {
        diagnostics.add(
            Diagnostic.warning(path, entry.line(), "a decision '" + later + "' is not applied by this version", ""));
        return null;
      }
    }
    Fields merge = entry.fields("merge");
    Fields apart = entry.fields("apart");
    Fields drop = entry.fields("drop");
    Fields move = entry.fields("move");
    Fields section = entry.fields("section");
    if (merge != null) {
      decision = new Decision.Merge(reference(merge, "of"), reference(merge, "into"), ruling);
      merge.finish();
    } else if (apart != null) {
      decision = new Decision.Apart(reference(apart, "of"), reference(apart, "from"), ruling);
      apart.finish();
    } else if (drop != null) {
      decision = new Decision.Drop(reference(drop, "of"), ruling);
      drop.finish();
    } else if (move != null) {
      decision = new Decision.Move(reference(move, "of"), move.required("to"), ruling);
      move.finish();
    } else if (section != null) {
      decision =
          new Decision.SectionOrder(section.required("topic"), section.required("name"), section.number("order", 0),
              section.texts("also"), ruling);
      section.finish();
    } else {
      diagnostics.add(
          Diagnostic.error(path, entry.line(), 1, "this decision has no kind", "",
              "it is one of merge, apart, drop, move, section"));
    }
    entry.finish();
    return decision;
  }

  private StatementReference reference(Fields of, String key) {
    Fields fields = of.fields(key);
    if (fields == null) {
      diagnostics.add(
          Diagnostic.error(path, of.line(), 1, "'" + key + "' is missing", "",
              key + ": {fingerprint: …, collection: …, context: …, excerpt: …}"));
      return new StatementReference("", "", "", "", of.line());
    }
    StatementReference reference =
        new StatementReference(fields.required("fingerprint"), fields.text("collection", ""), fields.text("context", ""),
            fields.text("excerpt", ""), fields.line());
    fields.finish();
    return reference;
  }
}
