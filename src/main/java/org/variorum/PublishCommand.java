package org.variorum;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.variorum.model.Diagnostics;
import org.variorum.model.Severity;
import org.variorum.publish.GitHubPages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code variorum publish}: builds the site and pushes it to the branch that GitHub Pages shows. */
@Command(name = "publish", description = "Builds the site and pushes it to a branch for GitHub Pages, with the installed git.")
final class PublishCommand implements Callable<Integer> {
  @Option(names = "--remote", paramLabel = "NAME", description = "Where to push (default: origin).")
  private String remote = "origin";

  @Option(names = "--branch", paramLabel = "NAME", description = "The branch (default: gh-pages).")
  private String branch = "gh-pages";

  @Option(names = "--dry-run", description = "Make the commit, but do not push it.")
  private boolean dryRun;

  @Mixin private BuildOptions options;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    Diagnostics diagnostics = new Diagnostics();
    SiteBuilder.Build build = new SiteBuilder(options, diagnostics).build();
    Main.print(spec.commandLine().getErr(), diagnostics.sorted());
    LedgerFile.write(options.ledger, build.merge().ledger());
    if (diagnostics.failed() || options.strict && diagnostics.count(Severity.WARNING) > 0) {
      spec.commandLine().getErr().println("variorum: nothing was published");
      spec.commandLine().getErr().flush();
      return 1;
    }
    Path repository = options.content.toAbsolutePath().normalize();
    String commit = new GitHubPages(repository).publish(build.site(), remote, branch, !dryRun);
    PrintWriter out = spec.commandLine().getOut();
    out.println((dryRun ? "would push " : "pushed ") + commit.substring(0, 10) + " to " + remote + " " + branch);
    out.flush();
    return 0;
  }
}
