package org.variorum;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.variorum.ledger.LedgerRow;
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
    String decisions = options.decisionsFile() == null ? "" : options.decisionsFile().toString();
    PrintWriter out = spec.commandLine().getOut();
    Explanation explanation = new Explanation(merge, decisions.replace('\\', '/'));
    rows.forEach(row -> explanation.of(row).forEach(out::println));
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
}
