package org.variorum.config;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.variorum.model.Decision;
import org.variorum.model.Decision.Ruling;
import org.variorum.model.Diagnostic;
import org.variorum.model.Diagnostics;
import org.variorum.model.StatementReference;

/** {@code decisions.yml}: what the editors ruled. */
final class DecisionsFile {
  private static final List<String> KINDS = List.of("merge", "apart", "drop", "move", "section");

  /** Kinds of the design that this version reads but does not apply. */
  private static final List<String> LATER = List.of("fold", "correct", "pin", "never", "short");

  private static final String STATEMENT = "{fingerprint: …, collection: …, context: …, excerpt: …}";

  private final SourceText source;
  private final Diagnostics diagnostics;

  private DecisionsFile(SourceText source, Diagnostics diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
  }

  static List<Decision> read(SourceText source, Diagnostics diagnostics) {
    DecisionsFile file = new DecisionsFile(source, diagnostics);
    List<Decision> decisions = new ArrayList<>();
    for (Fields fields : Entries.of(source, "decisions", diagnostics)) {
      Decision decision = file.decision(fields);
      if (decision != null) {
        decisions.add(decision);
      }
    }
    return decisions;
  }

  private Decision decision(Fields entry) {
    Ruling ruling =
        new Ruling(
            entry.text("why", ""), entry.text("by", ""), entry.text("date", ""), entry.line());
    List<String> kinds = Stream.concat(KINDS.stream(), LATER.stream()).filter(entry::has).toList();
    Decision decision = null;
    if (kinds.isEmpty()) {
      entry.wrong("", "this decision has no kind", "it is one of " + String.join(", ", KINDS));
    } else if (kinds.size() > 1) {
      entry.wrong(
          "",
          "this decision has " + kinds.size() + " kinds: " + String.join(", ", kinds),
          "make an entry of each");
    } else if (LATER.contains(kinds.get(0))) {
      String message = "a decision '" + kinds.get(0) + "' is not applied by this version";
      diagnostics.add(Diagnostic.warning(source.path(), entry.line(), message, ""));
    } else {
      decision = decision(kinds.get(0), entry, ruling);
    }
    entry.finish();
    return decision;
  }

  private Decision decision(String kind, Fields entry, Ruling ruling) {
    Fields of = entry.requiredFields(kind, "{…}");
    if (of == null) {
      return null;
    }
    Decision decision =
        switch (kind) {
          case "merge" -> {
            StatementReference from = reference(of, "of");
            StatementReference into = reference(of, "into");
            yield from == null || into == null ? null : new Decision.Merge(from, into, ruling);
          }
          case "apart" -> {
            StatementReference one = reference(of, "of");
            StatementReference other = reference(of, "from");
            yield one == null || other == null ? null : new Decision.Apart(one, other, ruling);
          }
          case "drop" -> {
            StatementReference dropped = reference(of, "of");
            yield dropped == null ? null : new Decision.Drop(dropped, ruling);
          }
          case "move" -> {
            StatementReference moved = reference(of, "of");
            String to = of.required("to");
            yield moved == null || to.isEmpty() ? null : new Decision.Move(moved, to, ruling);
          }
          default ->
              new Decision.SectionOrder(
                  of.required("topic"),
                  of.required("name"),
                  of.number("order", 0),
                  of.texts("also"),
                  ruling);
        };
    of.finish();
    return decision;
  }

  /** The statement that is named below a key; null, with an error, where none is. */
  private StatementReference reference(Fields of, String key) {
    Fields fields = of.requiredFields(key, STATEMENT);
    if (fields == null) {
      return null;
    }
    String fingerprint = fields.required("fingerprint");
    if (!fingerprint.isEmpty() && !fingerprint.matches("[0-9a-f]{16}")) {
      fields.wrong(
          "fingerprint",
          "'" + fingerprint + "' is no fingerprint",
          "it has 16 digits from 0 to f; 'variorum why ID' shows it");
    }
    StatementReference reference =
        new StatementReference(
            fingerprint,
            fields.text("collection", ""),
            fields.text("context", ""),
            fields.text("excerpt", ""),
            fields.line());
    fields.finish();
    return fingerprint.isEmpty() ? null : reference;
  }
}
