package org.variorum;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.variorum.model.Diagnostic;
import org.variorum.model.Diagnostics;
import org.variorum.model.Rulings;
import org.variorum.model.Topic;
import org.variorum.page.CheatSheetPage;
import org.variorum.page.Pages;
import org.variorum.page.SheetChoice;
import org.variorum.page.SiteInfo;
import org.variorum.page.TopicPage;
import org.variorum.print.Paper;
import org.variorum.print.PdfSheet;
import org.variorum.print.PrintedSheet;
import org.variorum.print.SheetOrder;

/** An edition's way to paper. */
final class SheetEdition {
  /** How many pages a sheet has where nobody says. */
  static final int PAGES = 4;

  /** 1980: as early as a ZIP file can tell, for files whose date nobody knows. */
  private static final long LONG_AGO = 315_532_800L;

  private SheetEdition() {}

  /** The PDF that a site has, where it is wanted: four pages of A4 on all topics. */
  static Map<String, byte[]> files(Pages pages, Rulings rulings, Diagnostics diagnostics)
      throws IOException {
    List<TopicPage> topics = topics(pages);
    if (!pages.site().look().features().pdf() || topics.isEmpty()) {
      return Map.of();
    }
    PrintedSheet sheet =
        PdfSheet.of(order(pages), SheetChoice.among(topics, rulings, pages.site()));
    // what is too tall for the sheet stands on its page all the same
    tell(sheet.problems().stream().filter(PrintedSheet.Problem::wanted).toList(), diagnostics);
    return Map.of(CheatSheetPage.PDF, sheet.pdf());
  }

  /** Reports what a reader of the PDF misses. */
  static void tell(List<PrintedSheet.Problem> problems, Diagnostics diagnostics) {
    for (PrintedSheet.Problem problem : problems) {
      diagnostics.add(Diagnostic.warning(problem.place(), 0, problem.message(), problem.hint()));
    }
  }

  /** The topics that say something, in the site's order. */
  static List<TopicPage> topics(Pages pages) {
    return pages.pages().stream()
        .filter(TopicPage.class::isInstance)
        .map(TopicPage.class::cast)
        .filter(page -> page.visible() > 0)
        .filter(page -> !page.slug().equals(Topic.UNSORTED))
        .toList();
  }

  /** The usual sheet: four pages of A4. */
  static SheetOrder order(Pages pages) {
    return order(pages, PAGES, Paper.of("a4", false, 0));
  }

  static SheetOrder order(Pages pages, int count, Paper paper) {
    SiteInfo site = pages.site();
    return new SheetOrder(
        site.title(), site.language(), site.baseUrl(), date(pages), seconds(), count, paper);
  }

  /** The date of the edition: SOURCE_DATE_EPOCH, or when a note last changed. */
  private static String date(Pages pages) {
    return seconds() != LONG_AGO
        ? Instant.ofEpochSecond(seconds()).atZone(ZoneOffset.UTC).toLocalDate().toString()
        : topics(pages).stream()
            .map(page -> page.origin().changed())
            .max(Comparator.naturalOrder())
            .orElse("");
  }

  /** SOURCE_DATE_EPOCH (reproducible-builds.org), or 1980. */
  private static long seconds() {
    String seconds = System.getenv("SOURCE_DATE_EPOCH");
    return seconds != null && seconds.matches("\\d{1,12}") ? Long.parseLong(seconds) : LONG_AGO;
  }
}
