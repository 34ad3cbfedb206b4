package org.variorum.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.variorum.model.Decision;
import org.variorum.model.Decision.Ruling;
import org.variorum.model.Diagnostics;
import org.variorum.model.StatementReference;

/** {@code decisions.yml}: what the editors ruled. */
final class DecisionsFile {
  private static final List<String> KINDS =
      List.of(
          "merge", "fold", "apart", "correct", "drop", "move", "section", "pin", "never", "short");

  private static final String STATEMENT = "{fingerprint: …, collection: …, context: …, excerpt: …}";

  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{16}");

  private final SourceText source;
  private final Diagnostics diagnostics;

  private DecisionsFile(SourceText source, Diagnostics diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
  }

  static List<Decision> read(SourceText source, Diagnostics diagnostics) {
    return read(source, YamlParser.parse(source, diagnostics), diagnostics);
  }

  /** The same of a file that was parsed already; {@code root} is null where it is empty. */
  static List<Decision> read(SourceText source, Yaml root, Diagnostics diagnostics) {
    DecisionsFile file = new DecisionsFile(source, diagnostics);
    List<Decision> decisions = new ArrayList<>();
    for (Fields fields : Entries.of(source, root, "decisions", diagnostics)) {
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
    List<String> kinds = KINDS.stream().filter(entry::has).toList();
    Decision decision = null;
    if (kinds.isEmpty()) {
      entry.wrong("", "this decision has no kind", "it is one of " + String.join(", ", KINDS));
    } else if (kinds.size() > 1) {
      entry.wrong(
          "",
          "this decision has " + kinds.size() + " kinds: " + String.join(", ", kinds),
          "make an entry of each");
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
          case "fold" -> {
            StatementReference from = reference(of, "of");
            StatementReference into = reference(of, "into");
            yield from == null || into == null ? null : new Decision.Fold(from, into, ruling);
          }
          case "correct" -> correct(of, ruling);
          case "pin" -> {
            StatementReference pinned = reference(of, "of");
            yield pinned == null ? null : new Decision.Pin(pinned, ruling);
          }
          case "never" -> {
            StatementReference never = reference(of, "of");
            yield never == null ? null : new Decision.Never(never, ruling);
          }
          case "short" -> {
            StatementReference shortened = reference(of, "of");
            String text = of.required("text");
            yield shortened == null || text.isEmpty()
                ? null
                : new Decision.Short(shortened, text, ruling);
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

  private Decision correct(Fields of, Ruling ruling) {
    List<StatementReference> readings =
        of.list("of", STATEMENT).stream().map(this::reference).filter(Objects::nonNull).toList();
    StatementReference holds = of.has("holds") ? reference(of, "holds") : null;
    String says = of.text("says", "");
    if (readings.size() < 2) {
      of.wrong("of", "a correction names the statements that differ, two or more", "");
    }
    if (holds == null == says.isEmpty()) {
      of.wrong(
          "holds",
          "a correction says which statement holds, or what is true instead",
          "add one of holds: " + STATEMENT + " and says: …");
    }
    return new Decision.Correct(readings, holds, says, of.text("link", ""), ruling);
  }

  /** The statement that is named below a key; null, with an error, where none is. */
  private StatementReference reference(Fields of, String key) {
    Fields fields = of.requiredFields(key, STATEMENT);
    return fields == null ? null : reference(fields);
  }

  /** The statement that is named; null, with an error, where there is no fingerprint. */
  private StatementReference reference(Fields fields) {
    String fingerprint = fields.required("fingerprint");
    if (!fingerprint.isEmpty() && !FINGERPRINT.matcher(fingerprint).matches()) {
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
