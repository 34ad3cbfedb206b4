package org.variorum.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.model.Diagnostic;
import org.variorum.model.Diagnostics;
import org.variorum.model.Node;
import org.variorum.model.NodeKind;
import org.variorum.model.Note;
import org.variorum.model.Notes;
import org.variorum.model.Span;

class LedgerTest {
  private static final LedgerRow KEPT = row("s-1", 1, "kept", "s-1", "");
  private static final LedgerRow MERGED = row("s-2", 2, "merged", "s-1", "figures agree: 5 g");

  @Test
  void aRowIsALineWithItsKeysInTheOrderOfTheDesign() {
    LedgerRow row =
        new LedgerRow(
            "ann",
            "tea.md",
            7,
            8,
            "item",
            false,
            "tea",
            List.of("Water", "Größe"),
            "s-8f21c09a41d0",
            "00ff",
            "merged",
            "s-41d07be2aa90",
            "contained",
            0.97,
            "figures agree: 5 g",
            "heading 'Tea' (line 1)");

    assertThat(new String(new Ledger(List.of(row)).toJsonLines(), StandardCharsets.UTF_8))
        .isEqualTo(
            "{\"source\":\"ann\",\"file\":\"tea.md\",\"line\":7,\"endLine\":8,\"kind\":\"item\",\"label\":false,\"topic\":\"tea\","
                + "\"section\":[\"Water\",\"Größe\"],\"id\":\"s-8f21c09a41d0\",\"fingerprint\":\"00ff\",\"outcome\":\"merged\","
                + "\"into\":\"s-41d07be2aa90\",\"rule\":\"contained\",\"score\":0.97,\"reason\":\"figures agree: 5 g\","
                + "\"topicReason\":\"heading 'Tea' (line 1)\"}\n");
  }

  @Test
  void whatWasWrittenIsReadAgain() throws IOException {
    Ledger ledger = new Ledger(List.of(KEPT, MERGED, row("s-3", 3, "dropped", null, "comment")));

    assertThat(Ledger.read(ledger.toJsonLines())).isEqualTo(ledger);
  }

  @Test
  void rowsAreSortedByCollectionFileAndLine() {
    assertThat(new Ledger(List.of(MERGED, KEPT)).rows()).containsExactly(KEPT, MERGED);
  }

  static Stream<Object[]> faults() {
    return Stream.of(
        new Object[] {List.of(KEPT, MERGED), List.of()},
        new Object[] {
          List.of(KEPT), List.of("'two' is not in the ledger", "this line is not accounted for")
        },
        new Object[] {List.of(KEPT, MERGED, MERGED), List.of("two rows have the id s-2")},
        new Object[] {
          List.of(KEPT, MERGED, row("s-9", 2, "kept", "s-9", "")), List.of("no note has this")
        },
        new Object[] {
          List.of(KEPT, row("s-2", 2, "dropped", null, "")), List.of("it is gone without a reason")
        },
        new Object[] {
          List.of(KEPT, row("s-2", 2, "merged", "s-7", "")),
          List.of("what it was merged into does not stand: s-7")
        });
  }

  @ParameterizedTest
  @MethodSource("faults")
  void theAuditFindsWhatIsNotAccountedFor(List<LedgerRow> rows, List<String> messages) {
    Notes notes =
        new Notes(
            List.of(),
            List.of(
                new Note(
                    "ann",
                    "tea.md",
                    List.of("one", "two", ""),
                    List.of(node("s-1", "one", 1), node("s-2", "two", 2)))));
    Diagnostics diagnostics = new Diagnostics();

    LedgerAudit.run(new Ledger(rows), notes, diagnostics);

    assertThat(diagnostics.sorted())
        .extracting(Diagnostic::message)
        .containsExactlyInAnyOrderElementsOf(messages);
  }

  private static LedgerRow row(String id, int line, String outcome, String into, String reason) {
    return new LedgerRow(
        "ann", "tea.md", line, line, "item", false, "tea", List.of(), id, "00ff", outcome, into, "",
        0, reason, "");
  }

  private static Node node(String id, String text, int line) {
    return new Node(
        id,
        "00ff",
        "ann",
        NodeKind.ITEM,
        0,
        0,
        false,
        new Span("tea.md", line, line),
        text,
        text,
        "",
        List.of());
  }
}
