package org.variorum.ledger;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.model.Diagnostic;
import org.variorum.model.Diagnostics;
import org.variorum.model.Note;
import org.variorum.model.Notes;

/** Holds a ledger against the notes: no line without a row, no node without an end, no chain. */
public final class LedgerAudit {
  private static final String HINT =
      "this is a defect of the program: please report it with the file";

  private LedgerAudit() {}

  /** Reports a fault for each thing that the ledger cannot account for. */
  public static void run(Ledger ledger, Notes notes, Diagnostics diagnostics) {
    Map<String, LedgerRow> byId = new HashMap<>();
    for (LedgerRow row : ledger.rows()) {
      if (byId.put(row.id(), row) != null) {
        diagnostics.add(fault(row, "two rows have the id " + row.id()));
      }
    }
    for (LedgerRow row : ledger.rows()) {
      checkEnd(row, byId, diagnostics);
    }
    Set<String> ids = new HashSet<>();
    notes.walk(
        node -> {
          ids.add(node.id());
          if (!byId.containsKey(node.id())) {
            diagnostics.add(
                Diagnostic.fault(
                    node.collection() + "/" + node.span().file(),
                    node.span().firstLine(),
                    "'" + node.excerpt(60) + "' is not in the ledger",
                    HINT));
          }
        });
    ledger.rows().stream()
        .filter(row -> !ids.contains(row.id()))
        .forEach(row -> diagnostics.add(fault(row, "no note has this")));
    checkLines(ledger.rows(), notes, diagnostics);
  }

  private static void checkEnd(
      LedgerRow row, Map<String, LedgerRow> byId, Diagnostics diagnostics) {
    if (row.into() == null) {
      if (!row.outcome().equals("dropped") || row.reason().isEmpty()) {
        diagnostics.add(fault(row, "it is gone without a reason"));
      }
      return;
    }
    LedgerRow stands = byId.get(row.into());
    if (stands == null || !stands.outcome().equals("kept")) {
      diagnostics.add(fault(row, "what it was merged into does not stand: " + row.into()));
    } else if (!stands.topic().equals(row.topic())) {
      diagnostics.add(fault(row, "what it was merged into stands on another page"));
    }
  }

  private static void checkLines(List<LedgerRow> rows, Notes notes, Diagnostics diagnostics) {
    Map<String, BitSet> covered = new HashMap<>();
    rows.forEach(
        row ->
            covered
                .computeIfAbsent(row.source() + "/" + row.file(), key -> new BitSet())
                .set(row.line(), row.endLine() + 1));
    for (Note note : notes.notes()) {
      BitSet lines = covered.getOrDefault(note.collection() + "/" + note.file(), new BitSet());
      for (int line = 1; line <= note.lines().size(); line++) {
        if (!note.lines().get(line - 1).isBlank() && !lines.get(line)) {
          diagnostics.add(
              Diagnostic.fault(
                  note.collection() + "/" + note.file(),
                  line,
                  "this line is not accounted for",
                  HINT));
        }
      }
    }
  }

  private static Diagnostic fault(LedgerRow row, String message) {
    return Diagnostic.fault(row.source() + "/" + row.file(), row.line(), message, HINT);
  }
}
