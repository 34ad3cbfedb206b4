package org.variorum.note;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a picture's first bytes say: its format and its size in CSS pixels, 0 where it has none.
 *
 * <p>Sources: PNG 11.2.2, JPEG T.81 B.2.2, GIF89a 18, WebP container specification, SVG 2 8.2.
 *
 * @param ending of a file of this format, without its dot
 */
record PictureFormat(String ending, int width, int height) {
  private static final Pattern PIXELS =
      Pattern.compile("\\s*+(\\d{1,6})(?:\\.\\d{1,9})?(?:px)?\\s*+");
  private static final Pattern SEPARATOR = Pattern.compile("[\\s,]+");

  /** The format; null where no browser can be trusted to show it, or where it holds a script. */
  static PictureFormat of(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 32), StandardCharsets.ISO_8859_1);
    try {
      if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
        return new PictureFormat("png", big(bytes, 16, 4), big(bytes, 20, 4));
      }
      if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
        return new PictureFormat("gif", little(bytes, 6, 2), little(bytes, 8, 2));
      }
      if (head.startsWith("\u00ff\u00d8\u00ff")) {
        return jpeg(bytes);
      }
      if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
        return webp(bytes, head.substring(12, 16));
      }
      return svg(new String(bytes, StandardCharsets.UTF_8));
    } catch (IndexOutOfBoundsException e) {
      return null; // it ends before it says how large it is
    }
  }

  private static int big(byte[] bytes, int at, int length) {
    int value = 0;
    for (int k = at; k < at + length; k++) {
      value = value << 8 | bytes[k] & 0xff;
    }
    return value;
  }

  private static int little(byte[] bytes, int at, int length) {
    int value = 0;
    for (int k = at + length - 1; k >= at; k--) {
      value = value << 8 | bytes[k] & 0xff;
    }
    return value;
  }

  private static PictureFormat jpeg(byte[] bytes) {
    int at = 2;
    while (true) {
      int marker = bytes[at + 1] & 0xff;
      boolean frame =
          marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
      if (frame) {
        return new PictureFormat("jpg", big(bytes, at + 7, 2), big(bytes, at + 5, 2));
      }
      at += marker == 0xff ? 1 : 2 + big(bytes, at + 2, 2);
    }
  }

  private static PictureFormat webp(byte[] bytes, String chunk) {
    if (chunk.equals("VP8 ")) {
      return new PictureFormat(
          "webp", little(bytes, 26, 2) & 0x3fff, little(bytes, 28, 2) & 0x3fff);
    }
    if (chunk.equals("VP8L")) {
      int sizes = little(bytes, 21, 4);
      return new PictureFormat("webp", (sizes & 0x3fff) + 1, (sizes >> 14 & 0x3fff) + 1);
    }
    return chunk.equals("VP8X")
        ? new PictureFormat("webp", little(bytes, 24, 3) + 1, little(bytes, 27, 3) + 1)
        : null;
  }

  private static PictureFormat svg(String text) {
    if (!text.contains("<svg")) {
      return null;
    }
    Document document = Jsoup.parse(text, "", Parser.xmlParser());
    Element svg = document.selectFirst("svg");
    if (svg == null || document.getAllElements().stream().anyMatch(PictureFormat::mayAct)) {
      return null;
    }
    int width = pixels(svg.attr("width"));
    int height = pixels(svg.attr("height"));
    String[] box = SEPARATOR.split(svg.attr("viewBox").strip());
    if ((width == 0 || height == 0) && box.length == 4) {
      width = pixels(box[2]);
      height = pixels(box[3]);
    }
    return width == 0 || height == 0
        ? new PictureFormat("svg", 0, 0)
        : new PictureFormat("svg", width, height);
  }

  /** Somebody may open the picture by itself, and then its scripts would run. */
  private static boolean mayAct(Element element) {
    String name = element.tagName().toLowerCase(Locale.ROOT);
    if (name.endsWith("script") || name.endsWith("foreignobject")) {
      return true;
    }
    for (Attribute attribute : element.attributes()) {
      String key = attribute.getKey().toLowerCase(Locale.ROOT);
      String value = attribute.getValue().toLowerCase(Locale.ROOT).replaceAll("\\s", "");
      if (key.startsWith("on") || value.startsWith("javascript:")) {
        return true;
      }
    }
    return false;
  }

  private static int pixels(String length) {
    Matcher matcher = PIXELS.matcher(length);
    return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
  }
}
