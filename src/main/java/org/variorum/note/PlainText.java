package org.variorum.note;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * What a reader sees of a clean fragment, as plain text: blocks on lines of their own, cells of a
 * table apart, a line break of the source that HTML does not show as a blank.
 */
final class PlainText implements NodeVisitor {
  static final Set<String> BLOCKS =
      Set.of(
          "blockquote",
          "br",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "ol",
          "p",
          "pre",
          "summary",
          "table",
          "tbody",
          "tfoot",
          "thead",
          "tr",
          "ul");

  private final StringBuilder text = new StringBuilder();
  private int preformatted;

  private PlainText() {}

  /**
   * Example: {@code Water <b>daily</b><br>or less} gives "Water daily", a line end, and "or less".
   */
  static String of(String html) {
    PlainText visitor = new PlainText();
    if (Cleaner.isPlain(html)) {
      visitor.append(html);
    } else {
      Jsoup.parseBodyFragment(html).body().traverse(visitor);
    }
    return visitor.text.toString().strip();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      if (!isMark(words.parent())) {
        append(words.getWholeText());
      }
    } else if (node instanceof Element element) {
      String name = element.normalName();
      if (BLOCKS.contains(name) || element.hasClass("footnote")) {
        endLine();
      } else if (name.equals("img")) {
        append(element.attr("alt"));
      } else if ((name.equals("td") || name.equals("th"))
          && element.previousElementSibling() != null) {
        text.append('\t');
      }
      preformatted += name.equals("pre") ? 1 : 0;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
      preformatted -= element.normalName().equals("pre") ? 1 : 0;
      endLine();
    }
  }

  /** The number of a footnote is no figure of the text's. */
  private static boolean isMark(Node parent) {
    return parent instanceof Element element && element.hasClass("footnote-mark");
  }

  private void append(String words) {
    if (preformatted > 0) {
      text.append(words);
      return;
    }
    for (int k = 0; k < words.length(); k++) {
      char c = words.charAt(k);
      boolean blank = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
      if (!blank) {
        text.append(c);
      } else if (text.length() > 0 && " \t\n".indexOf(text.charAt(text.length() - 1)) < 0) {
        text.append(' ');
      }
    }
  }

  private void endLine() {
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\t')) {
      end--;
    }
    text.setLength(end);
    if (end > 0 && text.charAt(end - 1) != '\n') {
      text.append('\n');
    }
  }
}
