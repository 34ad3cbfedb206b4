package org.variorum.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * What a page leads to and can be led to at: all of it that the check keeps, since the documents of
 * a large site would not fit into memory together.
 *
 * @param ids its anchors
 * @param loaded addresses of what a browser loads with it
 * @param links addresses that a reader may follow
 * @param styles its style sheets and style attributes
 * @param problems what is wrong with it by itself
 */
record PageReferences(
    Set<String> ids,
    Set<String> loaded,
    Set<String> links,
    List<String> styles,
    List<PageProblem> problems) {
  /** What a browser loads without being asked to; links to other hosts are fine, these are not. */
  private static final Evaluator LOADED =
      Selector.evaluatorOf(
          "script[src], img[src], iframe[src], embed[src], source[src], audio[src], video[src], track[src], input[src], "
              + "object[data], link[rel~=(?i)stylesheet|icon|preload|prefetch|preconnect|manifest][href]");

  private static final Evaluator LINK = Selector.evaluatorOf("a[href], area[href]");

  static PageReferences of(String path, Document document) {
    PageReferences page =
        new PageReferences(
            new HashSet<>(),
            new LinkedHashSet<>(),
            new LinkedHashSet<>(),
            new ArrayList<>(),
            new ArrayList<>());
    HtmlRules rules = new HtmlRules(path, document, page.problems);
    for (Element element : document.getAllElements()) {
      if (element.attributesSize() > 0 || element.normalName().equals("style")) {
        page.add(path, element);
      }
      rules.visit(element);
    }
    return page;
  }

  /** The address that a browser loads for an element; empty where it loads nothing. */
  static String loaded(Element element) {
    return element.is(LOADED)
        ? element.attr(element.hasAttr("src") ? "src" : element.hasAttr("data") ? "data" : "href")
        : "";
  }

  /** The address that an element leads to; empty where it is no link. */
  static String link(Element element) {
    return element.is(LINK) ? element.attr("href") : "";
  }

  private void add(String path, Element element) {
    if (element.hasAttr("id") && !ids.add(element.id())) {
      problems.add(PageProblem.duplicate(Place.of(path, element), element.id()));
    }
    if (element.is(LINK)) {
      links.add(element.attr("href"));
    } else if (element.is(LOADED)) {
      loaded.add(loaded(element));
    }
    if (element.hasAttr("style")) {
      styles.add(element.attr("style"));
    }
    if (element.normalName().equals("style")) {
      styles.add(element.data());
    }
  }
}
