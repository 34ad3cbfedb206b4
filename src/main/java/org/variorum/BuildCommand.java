package org.variorum;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.variorum.model.Diagnostics;
import org.variorum.model.Severity;
import org.variorum.output.SiteWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code variorum build}: notes in, a site out. */
@Command(name = "build", description = "Builds the site. The old one stays where anything is wrong.")
final class BuildCommand implements Callable<Integer> {
  @Mixin private BuildOptions options;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    return run(options, out, spec.commandLine().getErr()) ? 0 : 1;
  }

  /** Builds and writes; gives whether a site was written. */
  static boolean run(BuildOptions options, PrintWriter out, PrintWriter err) throws Exception {
    long start = System.nanoTime();
    SiteWriter writer = new SiteWriter(options.output);
    writer.repair();
    writer.checkFolder();
    Diagnostics diagnostics = new Diagnostics();
    SiteBuilder.Build build = new SiteBuilder(options, diagnostics).build();
    Main.print(err, diagnostics.sorted());
    LedgerFile.write(options.ledger, build.merge().ledger());
    if (diagnostics.failed() || options.strict && diagnostics.count(Severity.WARNING) > 0) {
      err.println("variorum: nothing was written" + (diagnostics.failed() ? "" : ", since --strict takes warnings as errors"));
      err.flush();
      return false;
    }
    writer.write(build.site());
    out.println(Summary.of(build, (System.nanoTime() - start) / 1e9) + " → " + options.output);
    out.flush();
    return true;
  }
}
