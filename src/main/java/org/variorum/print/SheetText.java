package org.variorum.print;

import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Texts and links as the PDF can have them. */
final class SheetText {
  /** What stands for a character that no font has: the replacement character of Unicode. */
  private static final String UNKNOWN = "\uFFFD";

  private final SheetFonts fonts;
  private final String baseUrl;
  private final SortedMap<Integer, String> missing = new TreeMap<>();

  /**
   * @param baseUrl where the site stands; empty where it is not known
   */
  SheetText(SheetFonts fonts, String baseUrl) {
    this.fonts = fonts;
    this.baseUrl = baseUrl;
  }

  /** The characters that no font has, each with the first place where it stands. */
  SortedMap<Integer, String> missing() {
    return missing;
  }

  /** Plain text as HTML. */
  String plain(String text, String place) {
    return printable(text, place).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** How many letters a reader sees of HTML. */
  static int length(String html) {
    return body(html).text().length();
  }

  /** HTML as it can be printed; its links are still those of the site. */
  String rich(String html, String place) {
    return rich(html, place, Double.POSITIVE_INFINITY);
  }

  /**
   * The same.
   *
   * @param width for tables, in points
   */
  String rich(String html, String place, double width) {
    Element body = body(html);
    NarrowTables.fold(body, width);
    body.select("input[type=checkbox]")
        .forEach(box -> box.replaceWith(new TextNode(box.hasAttr("checked") ? "☑ " : "☐ ")));
    body.select("img, button, .code-language").remove();
    for (TextNode text : body.nodeStream(TextNode.class).toList()) {
      text.text(printable(text.getWholeText(), place));
      if (!text.isBlank()) {
        // the renderer writes an element's own texts before those of the elements between them:
        // only in elements of their own do they stand in the file in the order of reading
        text.wrap("<span></span>");
      }
    }
    return body.html();
  }

  /**
   * HTML with links that lead somewhere from a PDF; what would lead nowhere is no link any more.
   *
   * @param page that it stands on in the site
   * @param slugs of the topics that are in the PDF
   */
  String linked(String html, String page, Set<String> slugs) {
    Element body = body(html);
    for (Element link : body.select("a")) {
      String target = target(link.attr("href"), page, slugs);
      if (target.isEmpty()) {
        link.unwrap();
      } else {
        link.clearAttributes().attr("href", target);
      }
    }
    return body.html();
  }

  private static Element body(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    body.ownerDocument().outputSettings(new Document.OutputSettings().prettyPrint(false));
    return body;
  }

  /** The whole address; within the PDF where the site's is not known; or none. */
  private String target(String href, String page, Set<String> slugs) {
    if (href.matches("(?i)(https?|mailto):.*")) {
      return href;
    }
    String path = href.startsWith("#") ? page + href : href;
    if (!baseUrl.isEmpty()) {
      return path.isEmpty() ? "" : baseUrl + path;
    }
    String slug = path.replaceAll("\\.html(#.*)?$", "");
    return slugs.contains(slug) ? "#t-" + slug : "";
  }

  private String printable(String text, String place) {
    if (text.codePoints().allMatch(this::isPrintable)) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            character -> {
              if (isPrintable(character)) {
                out.appendCodePoint(character);
              } else if (isInvisible(character)) {
                return;
              } else {
                out.append(UNKNOWN);
                missing.putIfAbsent(character, place);
              }
            });
    return out.toString();
  }

  private boolean isPrintable(int character) {
    return character == '\n' || character == '\t' || fonts.has(character);
  }

  /** Joiners and variation selectors say only how the sign beside them looks. */
  private static boolean isInvisible(int character) {
    int type = Character.getType(character);
    return type == Character.FORMAT
        || type == Character.CONTROL
        || type == Character.NON_SPACING_MARK && character >= 0xFE00 && character <= 0xFE0F;
  }
}
