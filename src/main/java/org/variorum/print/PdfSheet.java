package org.variorum.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.variorum.model.Rulings;
import org.variorum.page.TopicPage;

/** Sets topics in two columns on A4. */
public final class PdfSheet {
  /**
   * The font that comes with PDFBox; it has the arrows and signs that the PDF standard fonts lack.
   */
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private PdfSheet() {}

  /**
   * A PDF of topics, one after the other.
   *
   * @param rulings which statements it never has, and which it has in other words
   * @param seconds what the file says it was made on, since 1970: the clock must not change a
   *     build's result
   */
  public static byte[] of(String title, List<TopicPage> topics, Rulings rulings, long seconds)
      throws IOException {
    // it tells how it gets on, on the stream of messages to the user
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFont(PdfSheet::font, "Sheet", 400, BaseRendererBuilder.FontStyle.NORMAL, true);
    String html = SheetHtml.of(title, topics, rulings);
    builder.withW3cDocument(new W3CDom().fromJsoup(Jsoup.parse(html)), null);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    builder.toStream(out);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      try (PDDocument document = renderer.getPdfDocument()) {
        Calendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        date.setTimeInMillis(seconds * 1000);
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setCreationDate(date);
        document.getDocumentInformation().setModificationDate(date);
        document.setDocumentId(seconds);
        document.save(out);
      }
    }
    return out.toByteArray();
  }

  private static InputStream font() {
    return PDDocument.class.getResourceAsStream(FONT);
  }
}
