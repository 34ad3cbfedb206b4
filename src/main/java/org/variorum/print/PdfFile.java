package org.variorum.print;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;

/** HTML on its way to a PDF. */
final class PdfFile {
  /** Kept, since a logger that nobody keeps forgets its level. */
  private static final Logger LOGGER = Logger.getLogger("org.apache.pdfbox");

  private PdfFile() {}

  /**
   * A PDF.
   *
   * @param seconds what the file says it was made on, since 1970: the clock must not change a
   *     build's result
   */
  static byte[] of(String html, String title, String language, long seconds) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfRendererBuilder builder = builder(html);
    builder.toStream(out);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      try (PDDocument document = renderer.getPdfDocument()) {
        Calendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        date.setTimeInMillis(seconds * 1000);
        PDDocumentInformation about = document.getDocumentInformation();
        about.setTitle(title);
        about.setProducer("Variorum");
        about.setCreationDate(date);
        about.setModificationDate(date);
        document.getDocumentCatalog().setLanguage(language);
        document.setDocumentId(seconds);
        // compressed objects would be smaller by a tenth, but older readers complain
        document.save(out, CompressParameters.NO_COMPRESSION);
      }
    }
    return out.toByteArray();
  }

  /** How high each child of the body is, with its padding, in points. */
  static List<Double> heights(String html) throws IOException {
    try (PdfBoxRenderer renderer = builder(html).buildPdfRenderer()) {
      renderer.layout();
      Box box = renderer.getRootBox();
      while (box.getChildCount() == 1) {
        box = box.getChild(0);
      }
      double dots = renderer.getDotsPerPoint();
      List<Double> heights = new ArrayList<>();
      for (int i = 0; i < box.getChildCount(); i++) {
        heights.add(box.getChild(i).getHeight() / dots);
      }
      return heights;
    }
  }

  private static PdfRendererBuilder builder(String html) {
    LOGGER.setLevel(Level.SEVERE);
    // it tells how it gets on, on the stream of messages to the user
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    PdfRendererBuilder builder = new PdfRendererBuilder();
    SheetFonts.register(builder);
    builder.withW3cDocument(new W3CDom().fromJsoup(Jsoup.parse(html)), null);
    return builder;
  }
}
