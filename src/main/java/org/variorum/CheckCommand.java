package org.variorum;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.variorum.model.Diagnostics;
import org.variorum.model.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code variorum check}: the whole build in memory; nothing is written but, if asked for, the ledger. */
@Command(name = "check", description = "Checks the content and the site it makes, without writing one.")
final class CheckCommand implements Callable<Integer> {
  @Mixin private BuildOptions options;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    Diagnostics diagnostics = new Diagnostics();
    SiteBuilder.Build build = new SiteBuilder(options, diagnostics).build();
    Main.print(spec.commandLine().getErr(), diagnostics.sorted());
    LedgerFile.write(options.ledger, build.merge().ledger());
    int warnings = diagnostics.count(Severity.WARNING);
    int errors = diagnostics.sorted().size() - warnings;
    PrintWriter out = spec.commandLine().getOut();
    out.println(build.site().pages() + " pages checked: " + errors + " errors, " + warnings + " warnings");
    out.flush();
    return diagnostics.failed() || options.strict && warnings > 0 ? 1 : 0;
  }
}
