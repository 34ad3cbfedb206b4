package org.variorum.check;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.variorum.model.Diagnostic;
import org.variorum.model.Diagnostics;
import org.variorum.output.Site;

/** Reads every page of a site as a browser would, and reports what would disappoint a reader. */
public final class SiteChecker {
  /** What a browser loads without being asked to; links to other hosts are fine, these are not. */
  private static final String LOADED =
      "script[src], img[src], iframe[src], embed[src], source[src], audio[src], video[src], track[src], input[src], "
          + "object[data], link[rel~=(?i)stylesheet|icon|preload|prefetch|preconnect|manifest][href]";

  private static final Pattern STYLE_ADDRESS =
      Pattern.compile("(?i)(?:url\\(\\s*|@import\\s+)[\"']?((?:https?:)?//[^\"')\\s]+)");

  /** The error page is shown below any address, so that its own are whole ones. */
  private static final String ERROR_PAGE = "404.html";

  private final Site site;
  private final Diagnostics diagnostics;
  private final Map<String, Set<String>> anchors = new HashMap<>();

  private SiteChecker(Site site, Diagnostics diagnostics) {
    this.site = site;
    this.diagnostics = diagnostics;
  }

  /**
   * Warns of dead links, anchors and pictures; an id that stands twice or a request to another host
   * is a fault of the program.
   */
  public static void run(Site site, Diagnostics diagnostics) {
    SiteChecker checker = new SiteChecker(site, diagnostics);
    Map<String, Document> pages = new TreeMap<>();
    site.files()
        .forEach(
            (path, bytes) -> {
              if (path.endsWith(".html")) {
                pages.put(path, Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)));
              } else if (path.endsWith(".css")) {
                checker.style(path, new String(bytes, StandardCharsets.UTF_8));
              }
            });
    pages.forEach(checker::ids);
    pages.forEach(checker::page);
  }

  private void ids(String path, Document page) {
    Set<String> ids = new HashSet<>();
    for (Element element : page.select("[id]")) {
      if (!ids.add(element.id())) {
        diagnostics.add(
            Diagnostic.fault(
                path,
                0,
                "the id '" + element.id() + "' stands twice",
                "the theme and the content share it"));
      }
    }
    anchors.put(path, ids);
  }

  private void page(String path, Document page) {
    for (Element element : page.select(LOADED)) {
      String address =
          element.attr(element.hasAttr("src") ? "src" : element.hasAttr("data") ? "data" : "href");
      if (SiteAddress.isOtherHost(address)) {
        foreign(path, address);
      } else if (!SiteAddress.isElsewhere(address)
          && !site.files().containsKey(SiteAddress.of(path, address).path())) {
        diagnostics.add(Diagnostic.warning(path, 0, "the page loads " + address, "no such file"));
      }
    }
    page.select("style").forEach(element -> style(path, element.data()));
    page.select("[style]").forEach(element -> style(path, element.attr("style")));
    page.select("a[href], area[href]").forEach(link -> link(path, link.attr("href")));
  }

  private void style(String path, String css) {
    Matcher matcher = STYLE_ADDRESS.matcher(css);
    while (matcher.find()) {
      foreign(path, matcher.group(1));
    }
  }

  private void foreign(String path, String address) {
    if (!path.equals(ERROR_PAGE)) {
      diagnostics.add(
          Diagnostic.fault(
              path, 0, "the page asks another host for " + address, "keep it as an asset"));
    }
  }

  private void link(String path, String href) {
    if (SiteAddress.isElsewhere(href)) {
      return;
    }
    SiteAddress target = SiteAddress.of(path, href);
    if (!site.files().containsKey(target.path())) {
      diagnostics.add(Diagnostic.warning(path, 0, "dead link to " + href, "no such page"));
    } else if (!target.anchor().isEmpty()
        && anchors.containsKey(target.path())
        && !anchors.get(target.path()).contains(target.anchor())) {
      diagnostics.add(
          Diagnostic.warning(path, 0, "dead link to " + href, "the page has no such anchor"));
    }
  }
}
