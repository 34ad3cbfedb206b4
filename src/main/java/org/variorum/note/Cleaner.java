package org.variorum.note;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Safelist;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Leaves of an author's HTML what cannot harm a reader: no script, handler or style, no address but
 * with http, https or mailto.
 */
final class Cleaner {
  private static final Safelist ALLOWED =
      new Safelist()
          .addTags(Tags.KEPT.toArray(String[]::new))
          .addAttributes("a", "href", "title")
          .addAttributes("abbr", "title")
          .addAttributes("code", "class")
          .addAttributes("img", "src", "alt", "title", "width", "height")
          .addAttributes("input", "type", "checked", "disabled")
          .addAttributes("ol", "start")
          .addAttributes("td", "align", "colspan", "rowspan")
          .addAttributes("th", "align", "colspan", "rowspan")
          .addProtocols("a", "href", "http", "https", "mailto");

  // a selector is costly to read, and there are many fragments
  private static final Evaluator BOXES = Selector.evaluatorOf("input");
  private static final Evaluator DEAD_LINKS = Selector.evaluatorOf("a:not([href])");
  private static final Evaluator PICTURES = Selector.evaluatorOf("img");
  private static final Evaluator ALIGNED = Selector.evaluatorOf("[align]");

  private Cleaner() {}

  /**
   * Is a fragment nothing but letters, digits, blanks and such signs as HTML writes as they are?
   * Then it is clean, and its own plain text; most statements are.
   */
  static boolean isPlain(String html) {
    for (int k = 0; k < html.length(); k++) {
      char c = html.charAt(k);
      boolean ascii = c >= ' ' && c < 0x7f && c != '<' && c != '>' && c != '&';
      boolean other = c > 0xa0 && c < Character.MIN_SURROGATE;
      if (!ascii && !other && c != '\n' && c != '\t') {
        return false;
      }
    }
    return true;
  }

  /**
   * Cleans a fragment; a relative address leads nowhere on the site, its text stays (see {@link
   * Addresses}).
   */
  static String clean(String html) {
    return isPlain(html) ? html.strip() : finish(Jsoup.clean(html, "", ALLOWED, plain()));
  }

  private static Document.OutputSettings plain() {
    return new Document.OutputSettings().prettyPrint(false).charset("UTF-8");
  }

  private static String finish(String clean) {
    Document document = Jsoup.parseBodyFragment(clean);
    document.outputSettings(plain());
    for (Element box : document.select(BOXES)) {
      if (box.attr("type").equals("checkbox")) {
        box.attr("disabled", "");
      } else {
        box.remove();
      }
    }
    for (Element link : document.select(DEAD_LINKS)) {
      link.unwrap();
    }
    for (Element picture : document.select(PICTURES)) {
      replacePicture(picture);
    }
    for (Element cell : document.select(ALIGNED)) {
      // the attribute is obsolete; a class can be styled under a strict policy
      String side = cell.attr("align").toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
      cell.addClass("align-" + side).removeAttr("align");
    }
    return document.body().html().strip();
  }

  /**
   * No page asks another host for anything: a picture from elsewhere becomes a link to it, any
   * other its name.
   */
  private static void replacePicture(Element picture) {
    String source = picture.attr("src").strip();
    String name = picture.attr("alt").isBlank() ? nameOf(source) : picture.attr("alt");
    String address = source.startsWith("//") ? "https:" + source : source;
    if (!Addresses.isRemote(address)) {
      picture.replaceWith(new TextNode(name));
      return;
    }
    Element around = picture.closest("a");
    if (around == null) {
      picture.replaceWith(new Element("a").attr("href", address).text(name));
    } else {
      // a link cannot hold a link
      around.after(new Element("a").attr("href", address).text("picture"));
      around.after(new TextNode(" "));
      picture.replaceWith(new TextNode(name));
    }
  }

  private static String nameOf(String source) {
    return Addresses.isEmbedded(source) ? "picture" : source;
  }

  /** Cleans a page of the editor's, which may also link to other pages of the site. */
  static String cleanPage(String html) {
    Safelist withPages = new Safelist(ALLOWED).preserveRelativeLinks(true);
    return finish(Jsoup.clean(html, "https://site.invalid/", withPages, plain()));
  }

  /** Plain text as HTML. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
