package org.variorum;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.variorum.change.PreviousEdition;
import org.variorum.model.Diagnostics;
import org.variorum.output.Site;
import org.variorum.publish.PublishException;
import org.variorum.publish.SiteBranch;
import org.variorum.publish.SiteChange;
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
    description = {
      "Builds and checks the site and pushes it to a branch for GitHub Pages, with the installed git and its"
          + " credentials.",
      "Never by force, and never over a branch that holds anything else. Nothing is pushed where nothing changed.",
      "Without a base URL in site.yml it follows from the remote's address or the branch's CNAME."
    })
final class PublishCommand implements Callable<Integer> {
  @Option(
      names = "--remote",
      paramLabel = "NAME",
      description = "The remote to push to, or an address (default: origin).")
  private String remote = "origin";

  @Option(names = "--branch", paramLabel = "NAME", description = "The branch (default: gh-pages).")
  private String branch = "gh-pages";

  @Option(
      names = "--message",
      paramLabel = "TEXT",
      description =
          "The first line of the commit's message; the source's commit and the program's version stand below it.")
  private String message = "";

  @Option(
      names = "--dry-run",
      description = "List the pages that would be added, changed and removed; push nothing.")
  private boolean dryRun;

  @Option(
      names = "--adopt",
      description =
          "Take over a branch that holds something else: the site goes on top, what was there stays in the history.")
  private boolean adopt;

  @Mixin private BuildOptions options;
  @Spec private CommandSpec spec;

  private SiteBuilder.Build build;
  private String told = "";

  @Override
  public Integer call() throws Exception {
    options.pdf = true;
    options.check();
    Path folder = Files.isDirectory(options.content) ? options.content : options.notesFolder();
    try (SiteBranch target =
        SiteBranch.open(folder.toAbsolutePath().normalize(), remote, branch, Main.VERSION, adopt)) {
      return publish(target);
    } catch (PublishException e) {
      if (e.isWrongCall()) {
        throw new UsageException(e.getMessage(), e.hint());
      }
      spec.commandLine().getErr().println("variorum: fault: " + e.getMessage());
      spec.commandLine().getErr().println("  hint: " + e.hint());
      return 1;
    }
  }

  private int publish(SiteBranch target) throws IOException, UsageException, PublishException {
    Report report = new Report(spec, options);
    target.notices().forEach(notice -> report.say("note: " + notice));
    options.derivedBaseUrl = target.address();
    options.previous = previous(target, report);
    build = new SiteBuilder(options, report.diagnostics()).build();
    int exit = report.tell("nothing was published");
    if (exit != 0) {
      return exit;
    }
    String address = build.pages().site().baseUrl();
    SiteBranch.Publication published =
        target.publish(() -> site(target, report), address, message, !dryRun);
    LedgerFile.write(options.ledger, build.merge().ledger());
    published.notices().forEach(notice -> report.say("note: " + notice));
    tell(published, report);
    if (!address.isEmpty()) {
      report.say(address);
    }
    return 0;
  }

  /** The site; made anew where it is to be held against another edition than a moment ago. */
  private Site site(SiteBranch target, Report report) throws IOException {
    PreviousEdition previous = previous(target, report);
    if (!previous.equals(options.previous)) {
      options.previous = previous;
      try {
        build = new SiteBuilder(options, new Diagnostics()).build();
      } catch (UsageException e) {
        throw new IllegalStateException("the same call was right before", e);
      }
    }
    return build.site();
  }

  /** The edition that stands on the branch; none where its record is damaged, which is told. */
  private PreviousEdition previous(SiteBranch target, Report report) throws IOException {
    try {
      return PreviousEdition.of(
          target.file(PreviousEdition.EDITION), target.file(PreviousEdition.CHANGES));
    } catch (PreviousEdition.DamagedException e) {
      String note = "note: on " + branch + " " + e.getMessage() + "; what changed is not told";
      if (!note.equals(told)) {
        report.say(note);
      }
      told = note;
      return PreviousEdition.NONE;
    }
  }

  private void tell(SiteBranch.Publication published, Report report) {
    String place = SiteBranch.shown(remote) + " " + branch;
    SiteChange change = published.change();
    String commit = published.commit().substring(0, 10);
    if (!published.changed()) {
      report.say("nothing changed since " + commit + " on " + place);
      return;
    }
    if (dryRun) {
      change.lines().forEach(report::say);
    }
    report.say(
        (dryRun ? "would push to " : "pushed " + commit + " to ")
            + place
            + ": "
            + change.counts()
            + "; "
            + Summary.count(change.count(), "file")
            + ", "
            + SiteChange.size(change.size()));
    if (published.first() && !dryRun) {
      report.say("note: the branch is new; in the repository's settings let Pages show " + branch);
    }
  }
}
