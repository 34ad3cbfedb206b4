package org.variorum;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.variorum.ledger.LedgerRow;
import org.variorum.model.Node;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code variorum why}: what became of a statement, and why. */
@Command(name = "why", description = "Says what became of a statement, and why.")
final class WhyCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "ID|FILE:LINE",
      description =
          "A statement's id, or a collection's file with a line: first-author/notes.md:12.")
  private String place;

  @Mixin private BuildOptions options;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    Report report = new Report(spec, options);
    SiteBuilder.Merge merge = new SiteBuilder(options, report.diagnostics()).merge();
    if (report.diagnostics().failed()) {
      return report.tell();
    }
    List<LedgerRow> rows = merge.ledger().rows().stream().filter(this::isMeant).toList();
    if (rows.isEmpty()) {
      throw new UsageException(
          "'" + place + "' is neither an id nor a line of a note",
          "for example s-0123456789ab or first-author/notes.md:12");
    }
    PrintWriter out = spec.commandLine().getOut();
    rows.forEach(row -> tell(row, merge, out));
    out.flush();
    return 0;
  }

  private boolean isMeant(LedgerRow row) {
    if (row.id().equals(place)) {
      return true;
    }
    int colon = place.lastIndexOf(':');
    if (colon < 0 || !place.substring(colon + 1).matches("\\d{1,9}")) {
      return false;
    }
    int line = Integer.parseInt(place.substring(colon + 1));
    String file = "/" + place.substring(0, colon).replace('\\', '/');
    String own = "/" + row.source() + "/" + row.file();
    return row.line() <= line
        && line <= row.endLine()
        && (own.endsWith(file) || file.endsWith(own));
  }

  private static void tell(LedgerRow row, SiteBuilder.Merge merge, PrintWriter out) {
    out.println(
        row.source()
            + "/"
            + row.file()
            + ":"
            + row.line()
            + "  "
            + row.kind()
            + (row.label() ? " (label)" : ""));
    out.println("  says     " + text(row.id(), merge));
    out.println("  id       " + row.id() + ", fingerprint " + row.fingerprint());
    out.println("  topic    " + row.topic() + ": " + row.topicReason());
    if (!row.section().isEmpty()) {
      out.println("  section  " + String.join(" › ", row.section()));
    }
    out.println(
        "  outcome  "
            + row.outcome()
            + (row.rule().isEmpty() ? "" : " (" + row.rule() + ", score " + row.score() + ")")
            + (row.reason().isEmpty() ? "" : ": " + row.reason()));
    if (row.into() != null && !row.into().equals(row.id())) {
      out.println("  stands   " + row.into() + "  " + text(row.into(), merge));
    }
    merge.ledger().rows().stream()
        .filter(other -> row.id().equals(other.into()) && !other.id().equals(row.id()))
        .forEach(
            other ->
                out.println(
                    "  also by  "
                        + other.source()
                        + "/"
                        + other.file()
                        + ":"
                        + other.line()
                        + "  "
                        + text(other.id(), merge)));
  }

  private static String text(String id, SiteBuilder.Merge merge) {
    String[] text = {""};
    merge.notes().walk((Node node) -> text[0] = node.id().equals(id) ? node.excerpt(120) : text[0]);
    return text[0];
  }
}
