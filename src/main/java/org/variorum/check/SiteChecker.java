package org.variorum.check;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.variorum.model.Diagnostic;
import org.variorum.model.Diagnostics;
import org.variorum.output.Site;

/** Reads every page of a site as a browser would, and reports what would disappoint a reader. */
public final class SiteChecker {
  private static final Pattern STYLE_ADDRESS =
      Pattern.compile("(?i)(?:url\\(\\s*|@import\\s+)[\"']?((?:https?:)?//[^\"')\\s]+)");

  /** The error page is shown below any address, so that its own are whole ones. */
  private static final String ERROR_PAGE = "404.html";

  private final Site site;
  private final Diagnostics diagnostics;

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
    site.files()
        .forEach(
            (path, bytes) -> {
              if (path.endsWith(".css")) {
                checker.style(path, text(bytes));
              }
            });
    // pages are read side by side; what is found is reported in an order of its own
    Map<String, PageReferences> pages =
        site.files().entrySet().parallelStream()
            .filter(file -> file.getKey().endsWith(".html"))
            .collect(
                Collectors.toConcurrentMap(
                    Map.Entry::getKey, file -> PageReferences.of(text(file.getValue()))));
    pages.entrySet().parallelStream()
        .forEach(page -> checker.page(page.getKey(), page.getValue(), pages));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private void page(String path, PageReferences page, Map<String, PageReferences> pages) {
    for (String id : page.twice()) {
      diagnostics.add(
          Diagnostic.fault(
              path, 0, "the id '" + id + "' stands twice", "the theme and the content share it"));
    }
    for (String address : page.loaded()) {
      if (SiteAddress.isOtherHost(address)) {
        foreign(path, address);
      } else if (!SiteAddress.isElsewhere(address)
          && !site.files().containsKey(SiteAddress.of(path, address).path())) {
        diagnostics.add(Diagnostic.warning(path, 0, "the page loads " + address, "no such file"));
      }
    }
    page.styles().forEach(css -> style(path, css));
    page.links().forEach(href -> link(path, href, pages));
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

  private void link(String path, String href, Map<String, PageReferences> pages) {
    if (SiteAddress.isElsewhere(href)) {
      return;
    }
    SiteAddress target = SiteAddress.of(path, href);
    if (!site.files().containsKey(target.path())) {
      diagnostics.add(Diagnostic.warning(path, 0, "dead link to " + href, "no such page"));
    } else if (!target.anchor().isEmpty()
        && pages.containsKey(target.path())
        && !pages.get(target.path()).ids().contains(target.anchor())) {
      diagnostics.add(
          Diagnostic.warning(path, 0, "dead link to " + href, "the page has no such anchor"));
    }
  }
}
