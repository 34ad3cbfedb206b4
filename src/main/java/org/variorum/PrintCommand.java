package org.variorum;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.variorum.model.Nearest;
import org.variorum.output.OutputFile;
import org.variorum.page.TopicPage;
import org.variorum.print.PdfSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code variorum print}: topics as a PDF. */
@Command(
    name = "print",
    description = "Sets topics as a PDF, two columns on A4; all topics where none is named.")
final class PrintCommand implements Callable<Integer> {
  @Parameters(paramLabel = "TOPIC", arity = "0..*", description = "Slugs of topics.")
  private List<String> slugs = new ArrayList<>();

  @Option(names = "--to", paramLabel = "FILE", description = "The PDF (default: variorum.pdf).")
  private Path file = Path.of("variorum.pdf");

  @Mixin private BuildOptions options;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    Report report = new Report(spec, options);
    SiteBuilder.Build build = new SiteBuilder(options, report.diagnostics()).build();
    int exit = report.tell("nothing was written");
    if (exit != 0) {
      return exit;
    }
    List<TopicPage> topics =
        build.pages().pages().stream()
            .filter(TopicPage.class::isInstance)
            .map(TopicPage.class::cast)
            .filter(page -> slugs.isEmpty() ? page.visible() > 0 : slugs.contains(page.slug()))
            .toList();
    List<String> known = topics.stream().map(TopicPage::slug).toList();
    for (String slug : slugs) {
      if (!known.contains(slug)) {
        List<String> all =
            build.merge().merged().topics().stream().map(topic -> topic.topic().slug()).toList();
        throw new UsageException(
            "there is no page for the topic '" + slug + "'",
            "did you mean '" + Nearest.to(slug, all) + "'?");
      }
    }
    OutputFile.replace(
        file, PdfSheet.of(build.pages().site().title(), topics, build.merge().rulings(), epoch()));
    LedgerFile.write(options.ledger, build.merge().ledger());
    report.say(Summary.count(topics.size(), "topic") + " → " + file);
    return 0;
  }

  /** The date of the file: SOURCE_DATE_EPOCH (reproducible-builds.org), or 1980. */
  private static long epoch() {
    String seconds = System.getenv("SOURCE_DATE_EPOCH");
    return seconds != null && seconds.matches("\\d{1,12}") ? Long.parseLong(seconds) : 315_532_800L;
  }
}
