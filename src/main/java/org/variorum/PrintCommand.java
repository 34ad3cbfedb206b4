package org.variorum;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.variorum.model.Nearest;
import org.variorum.output.OutputFile;
import org.variorum.page.Pages;
import org.variorum.page.SheetChoice;
import org.variorum.page.SheetStatement;
import org.variorum.page.TopicPage;
import org.variorum.print.FlashCards;
import org.variorum.print.MarkdownSheet;
import org.variorum.print.Paper;
import org.variorum.print.PdfBook;
import org.variorum.print.PdfSheet;
import org.variorum.print.PrintedSheet;
import org.variorum.print.SheetOrder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code variorum print}: the cheat sheet, or all of the site as a book. */
@Command(
    name = "print",
    description = {
      "Fills pages of a PDF with the best statements that fit: what most collections agree on first,",
      "then limits, defaults, commands and comparisons, balanced over the topics. --output names the PDF."
    })
final class PrintCommand implements Callable<Integer> {
  private static final int MOST_PAGES = 100;
  private static final int MOST_COLUMNS = 6;
  private static final List<String> FORMATS = List.of("pdf", "md", "anki");

  @Option(names = "--pages", paramLabel = "N", description = "How many pages to fill (default: 4).")
  private Integer pages;

  @Option(
      names = "--topics",
      paramLabel = "SLUG",
      split = ",",
      description = "Only these topics, for example espresso,filter.")
  private List<String> slugs = new ArrayList<>();

  @Option(
      names = "--category",
      paramLabel = "NAME",
      description = "Only topics of this category; can be given again.")
  private List<String> categories = new ArrayList<>();

  @Option(names = "--paper", paramLabel = "SIZE", description = "a4 (default) or letter.")
  private String paper = "a4";

  @Option(names = "--landscape", description = "Across.")
  private boolean landscape;

  @Option(
      names = "--columns",
      paramLabel = "N",
      description =
          "Columns of a page, 1 to 6 (default: 3; 4 with --landscape; a book has one less).")
  private Integer columns;

  @Option(
      names = "--all",
      description = "All statements, as a book with contents; as many pages as it takes.")
  private boolean all;

  @Option(
      names = "--left-out",
      paramLabel = "FILE",
      description = "Write what the sheet has no room for, best first, as tab-separated text.")
  private Path leftOut;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "pdf (default), md, or anki: flashcards as a text file to import.")
  private String format = "pdf";

  @Mixin private BuildOptions options;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    checkCall();
    Report report = new Report(spec, options);
    SiteBuilder builder = new SiteBuilder(options, report.diagnostics());
    SiteBuilder.Merge merge = builder.merge();
    Pages built = builder.pages(merge); // the site is not wanted, only what is on its pages
    List<TopicPage> topics = topics(SheetEdition.topics(built));
    if (report.failed()) {
      return report.tell("nothing was written");
    }
    SheetOrder order =
        SheetEdition.order(
            built,
            pages == null ? SheetEdition.PAGES : pages,
            Paper.of(paper, landscape, columns == null ? 0 : columns));
    Path file =
        spec.commandLine().getParseResult().hasMatchedOption("--output")
            ? options.output
            : Path.of("cheatsheet." + (format.equals("anki") ? "txt" : format));
    String result;
    if (all) {
      PdfBook.Made book = PdfBook.of(order, topics);
      SheetEdition.tell(book.problems(), report.diagnostics());
      OutputFile.replace(file, book.pdf());
      result = Summary.count(topics.size(), "topic");
    } else {
      PrintedSheet sheet =
          PdfSheet.of(order, SheetChoice.among(topics, merge.rulings(), built.site()));
      SheetEdition.tell(sheet.problems(), report.diagnostics());
      OutputFile.replace(file, content(sheet, order));
      if (leftOut != null) {
        OutputFile.replace(leftOut, leftOut(sheet).getBytes(StandardCharsets.UTF_8));
      }
      result = summary(sheet, order.pages());
    }
    LedgerFile.write(options.ledger, merge.ledger());
    int exit = report.tell("the file was written nevertheless");
    report.say(result + " → " + file);
    return exit;
  }

  private byte[] content(PrintedSheet sheet, SheetOrder order) {
    return switch (format) {
      case "md" ->
          MarkdownSheet.of(order.title(), order.edition(), sheet.topics())
              .getBytes(StandardCharsets.UTF_8);
      case "anki" -> FlashCards.of(sheet.topics()).getBytes(StandardCharsets.UTF_8);
      default -> sheet.pdf();
    };
  }

  private void checkCall() throws UsageException {
    if (!FORMATS.contains(format)) {
      throw new UsageException(
          "--format: there is no format '" + format + "'", String.join(", ", FORMATS));
    }
    if (all && !format.equals("pdf")) {
      throw new UsageException("--all makes a PDF", "leave out either --all or --format");
    }
    if (pages != null && (pages < 1 || pages > MOST_PAGES)) {
      throw new UsageException(
          "--pages: " + pages + " pages cannot be filled", "1 to " + MOST_PAGES);
    }
    if (columns != null && (columns < 1 || columns > MOST_COLUMNS)) {
      throw new UsageException(
          "--columns: " + columns + " columns cannot be read", "1 to " + MOST_COLUMNS);
    }
    if (!paper.equals("a4") && !paper.equals("letter")) {
      throw new UsageException("--paper: there is no paper '" + paper + "'", "a4 or letter");
    }
    if (all && pages != null) {
      throw new UsageException(
          "--all has as many pages as it takes", "leave out either --all or --pages");
    }
    if (all && leftOut != null) {
      throw new UsageException("--all leaves nothing out", "leave out --left-out");
    }
  }

  private List<TopicPage> topics(List<TopicPage> present) throws UsageException {
    List<String> known = present.stream().map(TopicPage::slug).toList();
    for (String slug : slugs) {
      if (!known.contains(slug)) {
        throw new UsageException(
            "--topics: there is no page for the topic '" + slug + "'", nearest(slug, known));
      }
    }
    TreeSet<String> named =
        present.stream()
            .map(TopicPage::category)
            .filter(category -> !category.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
    for (String category : categories) {
      if (!named.contains(category)) {
        throw new UsageException(
            "--category: there is no category '" + category + "'",
            nearest(category, List.copyOf(named)));
      }
    }
    return present.stream()
        .filter(page -> slugs.isEmpty() || slugs.contains(page.slug()))
        .filter(page -> categories.isEmpty() || categories.contains(page.category()))
        .toList();
  }

  private static String nearest(String word, List<String> known) {
    return known.isEmpty()
        ? "the edition has none"
        : "did you mean '" + Nearest.to(word, known) + "'?";
  }

  private String summary(PrintedSheet sheet, int wanted) {
    String fill =
        sheet.fill().stream()
            .map(page -> String.format(Locale.ROOT, "%.0f %%", 100 * page))
            .collect(Collectors.joining(", "));
    return Summary.count(sheet.fill().size(), "page")
        + (sheet.fill().size() < wanted ? " (there is no more to say)" : "")
        + " filled to "
        + fill
        + ": "
        + Summary.count(sheet.statements(), "statement")
        + " of "
        + Summary.count(sheet.topics().size(), "topic")
        + ", "
        + sheet.leftOut().size()
        + " left out"
        + (sheet.leftOut().isEmpty() || leftOut != null ? "" : " (--left-out FILE lists them)");
  }

  private static String leftOut(PrintedSheet sheet) {
    return sheet.leftOut().stream().map(PrintCommand::line).collect(Collectors.joining());
  }

  private static String line(SheetStatement statement) {
    return String.join(
            "\t",
            statement.topic(),
            statement.id(),
            String.valueOf(statement.collections()),
            statement.text())
        + "\n";
  }
}
