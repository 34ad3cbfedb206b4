package org.variorum.merge;

import java.util.List;
import java.util.stream.Stream;
import org.variorum.ledger.Ledger;
import org.variorum.ledger.LedgerAudit;
import org.variorum.model.Catalogue;
import org.variorum.model.Decision;
import org.variorum.model.Diagnostic;
import org.variorum.model.Diagnostics;
import org.variorum.model.MergedStatement;
import org.variorum.model.MergedTopic;
import org.variorum.model.MergedTopics;
import org.variorum.model.Notes;
import org.variorum.model.Rulings;
import org.variorum.model.Section;
import org.variorum.model.StatementIndex;
import org.variorum.model.Topic;
import org.variorum.model.TopicOutlines;
import org.variorum.topic.TopicClassifier;

/**
 * Notes on their way to the ledger, for tests.
 *
 * @param diagnostics what the decisions and the audit of the ledger had to report
 */
record Merging(
    Notes notes,
    TopicOutlines outlines,
    MergedTopics merged,
    Ledger ledger,
    List<Diagnostic> diagnostics) {
  static final Decision.Ruling RULING =
      new Decision.Ruling("it was checked", "ed", "2026-01-31", 1);

  static Merging of(Notes notes, Catalogue catalogue, Decision... decisions) {
    Diagnostics diagnostics = new Diagnostics();
    Rulings rulings =
        Rulings.of(List.of(decisions), new StatementIndex(notes, "decisions.yml", diagnostics));
    TopicOutlines outlines = new TopicClassifier(catalogue, rulings.moves()).classify(notes);
    MergedTopics merged = new Merger(rulings).merge(outlines);
    Ledger ledger = Ledger.of(merged);
    LedgerAudit.run(ledger, notes, diagnostics);
    return new Merging(notes, outlines, merged, ledger, diagnostics.sorted());
  }

  /** A catalogue of topics that only have a name: {@code "Coffee", "Tea"}. */
  static Catalogue catalogue(String... names) {
    return new Catalogue(
        Stream.of(names).map(name -> Topic.proposed(name.toLowerCase(), name)).toList());
  }

  MergedTopic topic(String slug) {
    return merged.all().stream()
        .filter(topic -> topic.topic().slug().equals(slug))
        .findFirst()
        .orElseThrow();
  }

  /**
   * A topic as an outline: sections as headings, statements as lists, a lead before its statement,
   * and how many say it.
   *
   * <pre>
   * - Beans are seeds (2)
   * ## Brewing
   * - French press: Grind coarsely
   * </pre>
   */
  String outline(String slug) {
    StringBuilder out = new StringBuilder();
    topic(slug).all().forEach(section -> write(section, 2, out));
    return out.toString();
  }

  private static void write(Section section, int level, StringBuilder out) {
    if (!section.said().isEmpty()) {
      out.append("#".repeat(level))
          .append(' ')
          .append(section.title())
          .append(many(section.said().size()))
          .append('\n');
    }
    section.statements().forEach(statement -> write(statement, "", out));
    section.sections().forEach(inner -> write(inner, level + 1, out));
  }

  private static void write(MergedStatement statement, String indent, StringBuilder out) {
    String mark = statement.node().number() > 0 ? statement.node().number() + ". " : "- ";
    String lead = statement.lead().isEmpty() ? "" : statement.lead() + ": ";
    out.append(indent).append(mark).append(lead).append(statement.node().text().replace("\n", "⏎"));
    out.append(many(statement.said().size())).append('\n');
    statement.children().forEach(child -> write(child, indent + "  ", out));
  }

  private static String many(int size) {
    return size > 1 ? " (" + size + ")" : "";
  }
}
