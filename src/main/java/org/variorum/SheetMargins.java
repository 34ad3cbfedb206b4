package org.variorum;

import java.nio.charset.StandardCharsets;
import org.variorum.page.CheatSheetPage;
import org.variorum.page.Pages;
import org.variorum.print.SheetOrder;

/**
 * The margins of the cheat sheet where a browser prints it: title, address and date, page n of m. A
 * style sheet of its own, since only there the edition's texts can stand in the boxes of a margin
 * (CSS Paged Media, section 4).
 */
final class SheetMargins {
  private SheetMargins() {}

  static byte[] css(Pages pages) {
    SheetOrder order = SheetEdition.order(pages);
    return """
        @page {
          margin: 14mm 9mm 9mm;
          @top-left { content: "%s"; font: 700 7.5pt sans-serif; }
          @top-center { content: "%s"; font: 7.5pt sans-serif; }
          @top-right { content: counter(page) " / " counter(pages); font: 7.5pt sans-serif; }
          @bottom-right { content: none; }
        }
        """
        .formatted(quoted(order.title()), quoted(order.header(isEdited(pages))))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static boolean isEdited(Pages pages) {
    return pages.pages().stream()
        .anyMatch(page -> page instanceof CheatSheetPage sheet && sheet.edited());
  }

  private static String quoted(String text) {
    return text.replaceAll("[\\\\\"<>\\p{Cntrl}]", "'");
  }
}
