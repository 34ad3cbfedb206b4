package org.variorum;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.variorum.change.PreviousEdition;
import org.variorum.output.SiteWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code variorum build}: notes in, a site out. */
@Command(
    name = "build",
    description = "Builds the site. The old one stays where anything is wrong.")
final class BuildCommand implements Callable<Integer> {
  @Option(
      names = "--pdf",
      description = "Make cheatsheet.pdf, too, as 'features: {pdf: true}' in site.yml does.")
  private boolean pdf;

  @Option(
      names = "--previous",
      paramLabel = "DIR",
      description =
          "The folder of a site built before: adds a page and a feed of what changed since then.")
  private Path previous;

  @Mixin private BuildOptions options;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    long start = System.nanoTime();
    options.pdf = pdf ? true : null;
    options.check();
    options.previous = previous == null ? PreviousEdition.NONE : edition(previous);
    SiteWriter writer = new SiteWriter(options.output);
    writer.repair();
    writer.checkFolder();
    Report report = new Report(spec, options);
    SiteBuilder.Build build = new SiteBuilder(options, report.diagnostics()).build();
    int exit = report.tell("nothing was written");
    if (exit == 0) {
      writer.write(build.site());
      LedgerFile.write(options.ledger, build.merge().ledger());
      report.say(Summary.of(build, (System.nanoTime() - start) / 1e9) + " → " + options.output);
    }
    return exit;
  }

  private static PreviousEdition edition(Path folder) throws IOException, UsageException {
    Path edition = folder.resolve(PreviousEdition.EDITION);
    Path changes = folder.resolve(PreviousEdition.CHANGES);
    if (!Files.isRegularFile(edition)) {
      throw new UsageException(
          "--previous: there is no " + edition, "name the folder of a site that was built before");
    }
    try {
      return PreviousEdition.of(text(edition), Files.isRegularFile(changes) ? text(changes) : "");
    } catch (PreviousEdition.DamagedException e) {
      throw new UsageException(
          "--previous: " + folder + ": " + e.getMessage(), "build without it once");
    }
  }

  /** Bytes that are no text are no reason to stop: what they are in is damaged. */
  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
