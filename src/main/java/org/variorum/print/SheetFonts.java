package org.variorum.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts of a PDF, embedded as far as they are used: DejaVu Sans Condensed and DejaVu Sans Mono.
 */
final class SheetFonts {
  private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";
  private static final String REGULAR = "DejaVuSansCondensed.ttf";

  private final CmapLookup characters;

  SheetFonts() throws IOException {
    try (InputStream in = open(REGULAR);
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()))) {
      characters = font.getUnicodeCmapLookup();
    }
  }

  /** Can this character be printed? */
  boolean has(int character) {
    return characters.getGlyphId(character) != 0;
  }

  /** Makes them known by the families {@code Sheet} and {@code Code}. */
  static void register(PdfRendererBuilder builder) {
    builder.useFont(() -> open(REGULAR), "Sheet", 400, FontStyle.NORMAL, true);
    builder.useFont(
        () -> open("DejaVuSansCondensed-Bold.ttf"), "Sheet", 700, FontStyle.NORMAL, true);
    builder.useFont(
        () -> open("DejaVuSansCondensed-Oblique.ttf"), "Sheet", 400, FontStyle.ITALIC, true);
    builder.useFont(() -> open("DejaVuSansMono-Bold.ttf"), "Code", 700, FontStyle.NORMAL, true);
    builder.useFont(() -> open("DejaVuSansMono.ttf"), "Code", 400, FontStyle.NORMAL, true);
  }

  private static InputStream open(String name) {
    return SheetFonts.class.getResourceAsStream(FOLDER + name);
  }
}
