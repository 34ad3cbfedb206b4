package org.variorum.note;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** The sections of a page that an editor wrote: their anchors, and what stands in each. */
public final class PageSections {
  private static final String BELOW_TITLE = "h2, h3, h4, h5, h6";

  private PageSections() {}

  /**
   * The page with an anchor at every heading below its title. Example: {@code <h2>Query and
   * scan</h2>} becomes {@code <h2 id="query-and-scan">Query and scan</h2>}.
   */
  public static String anchored(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    Set<String> given = new HashSet<>();
    for (Element heading : document.select(BELOW_TITLE)) {
      String slug =
          Normalizer.normalize(heading.text(), Normalizer.Form.NFKD)
              .replaceAll("\\p{M}+", "")
              .toLowerCase(Locale.ROOT)
              .replaceAll("[^\\p{L}\\p{N}]+", "-")
              .replaceAll("^-+|-+$", "");
      String base = slug.isEmpty() ? "section" : slug;
      String anchor = base;
      for (int k = 2; !given.add(anchor); k++) {
        anchor = base + "-" + k;
      }
      heading.attr("id", anchor);
    }
    return document.body().html();
  }

  /**
   * What stands below each heading of such a page.
   *
   * @param anchor of the heading; empty for what stands before the first
   * @param headings the heading, below those of the sections around it
   * @param text as a reader sees it, without its subsections
   */
  public record Part(String anchor, List<String> headings, String text) {
    public Part {
      headings = List.copyOf(headings);
    }
  }

  /** The parts of a page that {@link #anchored} made, in order; its title is no part of it. */
  public static List<Part> parts(String html) {
    List<Part> parts = new ArrayList<>();
    List<Element> around = new ArrayList<>();
    StringBuilder below = new StringBuilder();
    for (Node node : Jsoup.parseBodyFragment(html).body().childNodes()) {
      if (node instanceof Element heading && heading.is(BELOW_TITLE)) {
        add(parts, around, below);
        around.removeIf(other -> other.normalName().compareTo(heading.normalName()) >= 0);
        around.add(heading);
      } else if (!(node instanceof Element title && title.is("h1"))) {
        below.append(node.outerHtml());
      }
    }
    add(parts, around, below);
    return parts;
  }

  private static void add(List<Part> parts, List<Element> around, StringBuilder below) {
    String text = PlainText.of(below.toString());
    below.setLength(0);
    if (!around.isEmpty() || !text.isEmpty()) {
      String anchor = around.isEmpty() ? "" : around.get(around.size() - 1).id();
      parts.add(new Part(anchor, around.stream().map(Element::text).toList(), text));
    }
  }

  /** What a reader sees of clean HTML. */
  public static String plain(String html) {
    return PlainText.of(html);
  }
}
