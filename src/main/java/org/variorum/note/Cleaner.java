package org.variorum.note;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
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
          .addTags("div")
          .addAttributes("a", "data-wiki", "data-note")
          .addAttributes("div", "class")
          .addAttributes("p", "class")
          .addAttributes("small", "class")
          .addAttributes("sup", "class")
          .addAttributes("td", "align", "colspan", "rowspan")
          .addAttributes("th", "align", "colspan", "rowspan")
          .addProtocols("a", "href", "http", "https", "mailto");

  // a selector is costly to read, and there are many fragments
  private static final Evaluator BOXES = Selector.evaluatorOf("input");
  private static final Evaluator DEAD_LINKS =
      Selector.evaluatorOf("a:not([href]):not([data-wiki]):not([data-note])");
  private static final Evaluator LINKS = Selector.evaluatorOf("a[href]");
  private static final Evaluator PICTURES = Selector.evaluatorOf("img");
  private static final Evaluator CLASSES =
      Selector.evaluatorOf("div, p[class], small[class], sup[class]");
  private static final Pattern OURS =
      Pattern.compile(
          "admonition (?:note|tip|important|warning|caution)|admonition-title|footnote|footnote-mark");
  private static final Pattern WIDTH = Pattern.compile("[1-9]\\d{0,4}");
  private static final Set<String> SIDES = Set.of("left", "center", "right");
  private static final Evaluator TABLES = Selector.evaluatorOf("table");
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
   * Cleans a fragment. A link to another file of notes, or to a heading, is marked for later; any
   * other relative address leads nowhere on the site, its text stays (see {@link Addresses}).
   */
  static String clean(String html, PictureFolder pictures) {
    return isPlain(html) ? html.strip() : finish(safe(html), pictures, true);
  }

  /** The same where there are no pictures. */
  static String clean(String html) {
    return clean(html, PictureFolder.NONE);
  }

  private static Document.OutputSettings plain() {
    return new Document.OutputSettings().prettyPrint(false).charset("UTF-8");
  }

  private static String safe(String html) {
    Safelist relative = new Safelist(ALLOWED).preserveRelativeLinks(true);
    return Jsoup.clean(html, "https://site.invalid/", relative, plain());
  }

  /** Marks a link to what an author wrote elsewhere: it leads to where that stands in the end. */
  private static void markLink(Element link) {
    String address = link.attr("href").strip();
    if (address.startsWith("//")) {
      link.attr("href", "https:" + address);
    } else if (Addresses.isOfNotes(address)) {
      link.removeAttr("href").attr("data-note", address);
    } else if (!Addresses.leads(address)) {
      link.removeAttr("href");
    }
  }

  private static String finish(String clean, PictureFolder pictures, boolean ofNotes) {
    Document document = Jsoup.parseBodyFragment(clean);
    document.outputSettings(plain());
    if (ofNotes) {
      document.select(LINKS).forEach(Cleaner::markLink);
    }
    for (Element box : document.select(BOXES)) {
      if (box.attr("type").equals("checkbox")) {
        // a control that nobody can use is noise; the mark has a name in words
        boolean done = box.hasAttr("checked");
        box.replaceWith(
            new Element("span")
                .attr("class", done ? "task done" : "task")
                .attr("role", "img")
                .attr("aria-label", done ? "Done" : "To do"));
      } else {
        box.remove();
      }
    }
    for (Element link : document.select(DEAD_LINKS)) {
      link.unwrap();
    }
    for (Element picture : document.select(PICTURES)) {
      replacePicture(picture, pictures);
    }
    for (Element element : document.select(CLASSES)) {
      boolean ours = OURS.matcher(element.className()).matches();
      if (element.normalName().equals("div")) {
        element.attr("role", "note");
        if (!ours) {
          element.unwrap();
        }
      } else if (!ours) {
        element.removeAttr("class");
      } else if (element.childNodeSize() > 0 && element.childNode(0) instanceof TextNode first) {
        first.text(first.getWholeText().stripLeading());
      }
    }
    for (Element cell : document.select(ALIGNED)) {
      // the attribute is obsolete; a class can be styled under a strict policy
      String side = cell.attr("align").toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
      cell.removeAttr("align");
      if (SIDES.contains(side)) {
        cell.addClass("align-" + side);
      }
    }
    for (Element table : document.select(TABLES)) {
      headTable(table);
      table.wrap("<div class=\"scroll\"></div>");
    }
    return document.body().html().strip();
  }

  /**
   * Says which cells are headers of what. Where the corner is empty, the first column heads the
   * rows; an empty cell heads nothing.
   */
  private static void headTable(Element table) {
    Element corner = table.selectFirst("thead > tr > *");
    boolean rowsAreHeaded = corner != null && corner.text().isBlank();
    for (Element header : table.select("thead > tr > th")) {
      if (header.text().isBlank() && header.select("img, [role=img]").isEmpty()) {
        header.tagName("td");
      } else {
        header.attr("scope", "col");
      }
    }
    for (Element first : table.select("tbody > tr > td:first-child")) {
      if (rowsAreHeaded && !first.text().isBlank()) {
        first.tagName("th").attr("scope", "row");
      }
    }
  }

  /**
   * No page asks another host for anything: a picture from elsewhere becomes a link to it, one that
   * is not there its name.
   */
  private static void replacePicture(Element picture, PictureFolder pictures) {
    String source = picture.attr("src").strip();
    String name = picture.attr("alt").isBlank() ? nameOf(source) : picture.attr("alt");
    String address = source.startsWith("//") ? "https:" + source : source;
    if (!Addresses.isRemote(address)) {
      Pictures.Picture file = pictures.picture(source);
      if (file != null) {
        picture.replaceWith(shown(picture, file));
        return;
      }
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

  /** The picture as the site has it; a width that its author wants keeps its proportions. */
  private static Element shown(Element written, Pictures.Picture file) {
    String name = file.path().replaceFirst(".*/", "").replaceFirst("\\.[0-9a-f]{8}(?=\\.)", "");
    Element shown =
        new Element("img")
            .attr("src", file.path())
            .attr("alt", written.attr("alt").isBlank() ? name : written.attr("alt"));
    if (!written.attr("title").isBlank()) {
      shown.attr("title", written.attr("title"));
    }
    if (file.width() > 0 && file.height() > 0) {
      String wanted = written.attr("width");
      int width = WIDTH.matcher(wanted).matches() ? Integer.parseInt(wanted) : file.width();
      long height = Math.max(1, Math.round((double) file.height() * width / file.width()));
      shown.attr("width", Integer.toString(width)).attr("height", Long.toString(height));
    }
    return shown.attr("loading", "lazy").attr("decoding", "async");
  }

  private static String nameOf(String source) {
    return Addresses.isEmbedded(source) ? "picture" : source;
  }

  /** Cleans a page of the editor's, which may also link to other pages of the site. */
  static String cleanPage(String html, PictureFolder pictures) {
    return finish(safe(html), pictures, false);
  }

  /** Plain text as HTML. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
