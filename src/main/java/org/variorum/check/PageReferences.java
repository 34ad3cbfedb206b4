package org.variorum.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * What a page leads to and can be led to at: all of it that the check keeps, since the documents of
 * a large site would not fit into memory together.
 *
 * @param ids its anchors
 * @param twice ids that more than one element has
 * @param loaded addresses of what a browser loads with it
 * @param links addresses that a reader may follow
 * @param styles its style sheets and style attributes
 */
record PageReferences(
    Set<String> ids,
    Set<String> twice,
    Set<String> loaded,
    Set<String> links,
    List<String> styles) {
  /** What a browser loads without being asked to; links to other hosts are fine, these are not. */
  private static final Evaluator LOADED =
      Selector.evaluatorOf(
          "script[src], img[src], iframe[src], embed[src], source[src], audio[src], video[src], track[src], input[src], "
              + "object[data], link[rel~=(?i)stylesheet|icon|preload|prefetch|preconnect|manifest][href]");

  private static final Evaluator LINK = Selector.evaluatorOf("a[href], area[href]");

  static PageReferences of(String html) {
    PageReferences page =
        new PageReferences(
            new HashSet<>(),
            new LinkedHashSet<>(),
            new LinkedHashSet<>(),
            new LinkedHashSet<>(),
            new ArrayList<>());
    Document document = Jsoup.parse(html);
    for (Element element : document.getAllElements()) {
      if (element.attributesSize() > 0 || element.normalName().equals("style")) {
        page.add(element);
      }
    }
    return page;
  }

  private void add(Element element) {
    if (element.hasAttr("id") && !ids.add(element.id())) {
      twice.add(element.id());
    }
    if (element.is(LINK)) {
      links.add(element.attr("href"));
    } else if (element.is(LOADED)) {
      loaded.add(
          element.attr(element.hasAttr("src") ? "src" : element.hasAttr("data") ? "data" : "href"));
    }
    if (element.hasAttr("style")) {
      styles.add(element.attr("style"));
    }
    if (element.normalName().equals("style")) {
      styles.add(element.data());
    }
  }
}
