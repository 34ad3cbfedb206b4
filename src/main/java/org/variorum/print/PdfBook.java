package org.variorum.print;

import java.io.IOException;
import java.util.List;
import org.variorum.page.TopicPage;

/**
 * All statements of topics as a book: contents with page numbers, then a chapter for each topic.
 */
public final class PdfBook {
  private PdfBook() {}

  /** The book: what an editor rules on the sheet is not for it. */
  public static Made of(SheetOrder order, List<TopicPage> topics) throws IOException {
    SheetText text = new SheetText(new SheetFonts(), order.baseUrl());
    String html = new BookHtml(order, text).of(topics);
    return new Made(
        PdfFile.of(html, order.title(), order.language(), order.seconds()),
        PrintedSheet.problems(text.missing()));
  }

  /** The PDF, and what could not be printed as it is. */
  public record Made(byte[] pdf, List<PrintedSheet.Problem> problems) {
    public Made {
      problems = List.copyOf(problems);
    }
  }
}
