package org.variorum.note;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Safelist;

/** Leaves of an author's HTML what cannot harm a reader: no script, handler, style or address but http, https and mailto. */
final class Cleaner {
  private static final Set<String> TAGS =
      Set.of(
          "a", "abbr", "b", "blockquote", "br", "cite", "code", "dd", "del", "details", "dfn", "dl", "dt", "em", "h1", "h2",
          "h3", "h4", "h5", "h6", "i", "img", "input", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "s", "samp", "small",
          "span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "u", "ul", "var");
  private static final Safelist ALLOWED =
      new Safelist()
          .addTags(TAGS.toArray(String[]::new))
          .addAttributes("a", "href", "title")
          .addAttributes("abbr", "title")
          .addAttributes("code", "class")
          .addAttributes("img", "src", "alt", "title", "width", "height")
          .addAttributes("input", "type", "checked", "disabled")
          .addAttributes("ol", "start")
          .addAttributes("td", "align", "colspan", "rowspan")
          .addAttributes("th", "align", "colspan", "rowspan")
          .addProtocols("a", "href", "http", "https", "mailto");
  private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9-]*)(?=[\\s/>])");

  private Cleaner() {}

  /** Are all tags in a piece of raw HTML such as authors may use? Comments are not. */
  static boolean isAllowed(String raw) {
    Matcher matcher = TAG.matcher(raw);
    boolean any = false;
    while (matcher.find()) {
      any = true;
      if (!TAGS.contains(matcher.group(1).toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return any && !raw.contains("<!");
  }

  /** Cleans a fragment; relative addresses lead nowhere on the site and are left as plain text. */
  static String clean(String html) {
    return finish(Jsoup.clean(html, "", ALLOWED, plain()));
  }

  private static Document.OutputSettings plain() {
    return new Document.OutputSettings().prettyPrint(false).charset("UTF-8");
  }

  private static String finish(String clean) {
    Document document = Jsoup.parseBodyFragment(clean);
    document.outputSettings(plain());
    for (Element box : document.select("input")) {
      if (box.attr("type").equals("checkbox")) {
        box.attr("disabled", "");
      } else {
        box.remove();
      }
    }
    for (Element link : document.select("a:not([href])")) {
      link.unwrap();
    }
    for (Element picture : document.select("img")) {
      replacePicture(picture);
    }
    for (Element cell : document.select("[align]")) {
      // the attribute is obsolete; a class can be styled under a strict policy
      cell.addClass("align-" + cell.attr("align").toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "")).removeAttr("align");
    }
    return document.body().html().strip();
  }

  /** No page asks another host for anything: a picture from elsewhere becomes a link to it. */
  private static void replacePicture(Element picture) {
    String source = picture.attr("src");
    String name = picture.attr("alt").isBlank() ? source : picture.attr("alt");
    if (source.startsWith("http://") || source.startsWith("https://")) {
      picture.replaceWith(new Element("a").attr("href", source).text(name));
    } else {
      picture.replaceWith(new TextNode(name));
    }
  }

  /** Cleans a page of the editor's, which may also link to other pages of the site. */
  static String cleanPage(String html) {
    Safelist withPages = new Safelist(ALLOWED).preserveRelativeLinks(true);
    return finish(Jsoup.clean(html, "https://site.invalid/", withPages, plain()));
  }

  /** What a reader sees of a clean fragment, as plain text. */
  static String text(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.select("br").before("\n");
    return document.body().wholeText().replaceAll("[ \\t]*\\n[ \\t]*", "\n").strip();
  }

  /** Plain text as HTML. */
  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
  }
}
