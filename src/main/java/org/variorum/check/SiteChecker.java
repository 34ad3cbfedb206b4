package org.variorum.check;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.variorum.model.Diagnostic;
import org.variorum.model.Diagnostics;
import org.variorum.output.Site;

/** Reads every page of a site as a browser would, and reports what would disappoint a reader. */
public final class SiteChecker {
  private final Site site;
  private final Diagnostics diagnostics;
  private final Map<String, Set<String>> anchors = new HashMap<>();

  private SiteChecker(Site site, Diagnostics diagnostics) {
    this.site = site;
    this.diagnostics = diagnostics;
  }

  /** Warns of dead links and anchors; an id that stands twice or a request to another host is a fault of the program. */
  public static void run(Site site, Diagnostics diagnostics) {
    SiteChecker checker = new SiteChecker(site, diagnostics);
    Map<String, Document> pages = new HashMap<>();
    site.files().forEach(
        (path, bytes) -> {
          if (path.endsWith(".html")) {
            pages.put(path, Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)));
          }
        });
    pages.forEach(checker::ids);
    pages.forEach(checker::links);
  }

  private void ids(String path, Document page) {
    Set<String> ids = new HashSet<>();
    for (Element element : page.select("[id]")) {
      if (!ids.add(element.id())) {
        diagnostics.add(
            Diagnostic.fault(path, 0, "the id '" + element.id() + "' stands twice", "the theme and the content share it"));
      }
    }
    anchors.put(path, ids);
  }

  private void links(String path, Document page) {
    for (Element element : page.select("script[src], link[rel=stylesheet], img[src], iframe[src]")) {
      String address = element.hasAttr("src") ? element.attr("src") : element.attr("href");
      if (address.matches("(?i)(?:https?:)?//.*") && !path.equals("404.html")) {
        diagnostics.add(Diagnostic.fault(path, 0, "the page asks another host for " + address, "keep it as an asset"));
      }
    }
    for (Element link : page.select("a[href]")) {
      link(path, link.attr("href"));
    }
  }

  private void link(String path, String href) {
    if (href.matches("(?i)[a-z][a-z0-9+.-]*:.*") || href.startsWith("//")) {
      return;
    }
    String[] parts = href.split("#", 2);
    String target = parts[0].isEmpty() ? path : resolve(path, parts[0].replaceAll("\\?.*", ""));
    if (!site.files().containsKey(target)) {
      diagnostics.add(Diagnostic.warning(path, 0, "dead link to " + href, "no such page"));
    } else if (parts.length == 2 && !parts[1].isEmpty() && anchors.containsKey(target)
        && !anchors.get(target).contains(parts[1])) {
      diagnostics.add(Diagnostic.warning(path, 0, "dead link to " + href, "the page has no such anchor"));
    }
  }

  private static String resolve(String path, String href) {
    try {
      String resolved = URI.create("/" + path).resolve(href).getPath().substring(1);
      return resolved.isEmpty() || resolved.endsWith("/") ? resolved + "index.html" : resolved;
    } catch (IllegalArgumentException e) {
      return href;
    }
  }
}
