package org.variorum;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.variorum.check.FolderOrigins;
import org.variorum.check.Origins;
import org.variorum.check.SiteChecker;
import org.variorum.model.Severity;
import org.variorum.output.Site;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code variorum check}: the whole build in memory; nothing is written but, if asked for, the
 * ledger and what other hosts answered.
 */
@Command(
    name = "check",
    description = {
      "Checks the content and the site it makes, without writing one: links, anchors, ids, pictures,",
      "pages that nothing leads to, names of files, sizes, headings, tables, decisions, topics."
    })
final class CheckCommand implements Callable<Integer> {
  @Mixin private BuildOptions options;
  @Mixin private ExternalOptions external;
  @Spec private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "text (default), json, github (annotations in a pull request) or sarif; all but text on standard output.")
  private FindingFormat format = FindingFormat.text;

  @Option(
      names = "--site",
      paramLabel = "DIR",
      description = "Check this folder instead, whoever built it; findings name its pages.")
  private Path folder;

  @Override
  public Integer call() throws Exception {
    Report report = new Report(spec, options);
    Site site = folder == null ? built(report) : read(report);
    if (format == FindingFormat.text) {
      report.tell();
    } else {
      report.print(format.of(report.diagnostics().sorted(), site.pages()));
    }
    if (format == FindingFormat.text || format == FindingFormat.github) {
      int warnings = report.diagnostics().count(Severity.WARNING);
      int errors = report.diagnostics().sorted().size() - warnings;
      report.say(
          Summary.count(site.pages(), "page")
              + " checked: "
              + Summary.count(errors, "error")
              + ", "
              + Summary.count(warnings, "warning"));
    }
    return report.failed() ? 1 : 0;
  }

  private Site built(Report report) throws Exception {
    SiteBuilder.Build build = new SiteBuilder(options, report.diagnostics()).build();
    LedgerFile.write(options.ledger, build.merge().ledger());
    String own = build.merge().edition().settings().baseUrl();
    Origins origins = new SiteOrigins(build.merge().notes(), options, own);
    external.check(build.site(), origins, own, report.diagnostics());
    return build.site();
  }

  private Site read(Report report) throws Exception {
    if (!Files.isDirectory(folder)) {
      throw new UsageException("--site: there is no folder " + folder, "name one with index.html");
    }
    Site site = FolderSite.read(folder);
    Origins origins = new FolderOrigins(folder.toString().replace('\\', '/'));
    SiteChecker.run(site, origins, Map.of(), report.diagnostics());
    external.check(site, origins, "", report.diagnostics());
    return site;
  }
}
