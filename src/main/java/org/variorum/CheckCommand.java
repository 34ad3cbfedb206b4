package org.variorum;

import java.util.concurrent.Callable;
import org.variorum.model.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * {@code variorum check}: the whole build in memory; nothing is written but, if asked for, the
 * ledger.
 */
@Command(
    name = "check",
    description = "Checks the content and the site it makes, without writing one.")
final class CheckCommand implements Callable<Integer> {
  @Mixin private BuildOptions options;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    Report report = new Report(spec, options);
    SiteBuilder.Build build = new SiteBuilder(options, report.diagnostics()).build();
    LedgerFile.write(options.ledger, build.merge().ledger());
    int exit = report.tell();
    int warnings = report.diagnostics().count(Severity.WARNING);
    int errors = report.diagnostics().sorted().size() - warnings;
    report.say(
        Summary.count(build.site().pages(), "page")
            + " checked: "
            + Summary.count(errors, "error")
            + ", "
            + Summary.count(warnings, "warning"));
    return exit;
  }
}
