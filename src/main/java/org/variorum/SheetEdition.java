package org.variorum;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.variorum.model.Diagnostic;
import org.variorum.model.Diagnostics;
import org.variorum.model.Topic;
import org.variorum.page.CheatSheetPage;
import org.variorum.page.Pages;
import org.variorum.page.SheetChoice;
import org.variorum.page.SheetFilling;
import org.variorum.page.SheetTopic;
import org.variorum.page.SiteInfo;
import org.variorum.page.TopicPage;
import org.variorum.print.FilledSheet;
import org.variorum.print.Paper;
import org.variorum.print.PdfSheet;
import org.variorum.print.PrintedSheet;
import org.variorum.print.SheetOrder;

/** An edition's way to paper. */
final class SheetEdition implements SheetFilling {
  /** How many pages a sheet has where nobody says. */
  static final int PAGES = 4;

  private static final Paper A4 = Paper.of("a4", false, 0);

  /** 1980: as early as a ZIP file can tell, for files whose date nobody knows. */
  private static final long LONG_AGO = 315_532_800L;

  private final boolean wanted;
  private FilledSheet filled;

  /**
   * @param wanted is the PDF?
   */
  SheetEdition(boolean wanted) {
    this.wanted = wanted;
  }

  /** Chooses for the page and for the PDF: four pages of A4, measured where there is a PDF. */
  @Override
  public List<SheetTopic> of(SheetChoice choice) {
    if (!wanted) {
      return SheetFilling.ESTIMATED.of(choice);
    }
    try {
      filled = PdfSheet.filled(A4, PAGES, choice);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return filled.topics();
  }

  /** The PDF, begun at once on another thread: it takes as long as the pages' HTML. */
  Supplier<PrintedSheet> begin(Pages pages) {
    if (filled == null) {
      return () -> null;
    }
    SheetOrder order = order(pages);
    return CompletableFuture.supplyAsync(
            () -> {
              try {
                return PdfSheet.of(order, filled);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            })
        ::join;
  }

  /** The PDF that a site has, where it is wanted. */
  static Map<String, byte[]> files(PrintedSheet sheet, Diagnostics diagnostics) {
    if (sheet == null) {
      return Map.of();
    }
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

  /** The usual sheet. */
  static SheetOrder order(Pages pages) {
    return order(pages, PAGES, A4);
  }

  static SheetOrder order(Pages pages, int count, Paper paper) {
    SiteInfo site = pages.site();
    return new SheetOrder(
        site.title(),
        site.language(),
        site.baseUrl(),
        EditionDate.of(topics(pages).stream().map(page -> page.origin().changed())),
        EditionDate.seconds().orElse(LONG_AGO),
        count,
        paper);
  }
}
