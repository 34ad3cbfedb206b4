package org.variorum;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.variorum.publish.GitHubPages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code variorum publish}: builds the site and pushes it to the branch that GitHub Pages shows.
 */
@Command(
    name = "publish",
    description =
        "Builds the site and pushes it to a branch for GitHub Pages, with the installed git.")
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
    options.pdf = true;
    Report report = new Report(spec, options);
    SiteBuilder.Build build = new SiteBuilder(options, report.diagnostics()).build();
    int exit = report.tell("nothing was published");
    if (exit == 0) {
      Path repository = options.content.toAbsolutePath().normalize();
      GitHubPages.Published published =
          new GitHubPages(repository).publish(build.site(), remote, branch, !dryRun);
      LedgerFile.write(options.ledger, build.merge().ledger());
      String what =
          !published.changed() ? "nothing changed since " : dryRun ? "would push " : "pushed ";
      report.say(
          what
              + published.commit().substring(0, 10)
              + (published.changed() ? " to " : " on ")
              + remote
              + " "
              + branch);
    }
    return exit;
  }
}
