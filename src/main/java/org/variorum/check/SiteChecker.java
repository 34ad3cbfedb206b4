package org.variorum.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.variorum.model.Diagnostics;
import org.variorum.model.Nearest;
import org.variorum.model.Rule;
import org.variorum.model.Severity;
import org.variorum.output.Site;

/** Reads every page of a site as a browser would, and reports what would disappoint a reader. */
public final class SiteChecker {
  private static final Pattern STYLE_ADDRESS =
      Pattern.compile("(?i)(?:url\\(\\s*|@import\\s+)[\"']?((?:https?:)?//[^\"')\\s]+)");

  /** The error page is shown below any address, so that its own are whole ones. */
  private static final String ERROR_PAGE = "404.html";

  private static final String HOME = "index.html";

  private final Site site;
  private final boolean lines;
  private final String base;
  private final Findings findings;
  private final Map<String, PageReferences> pages;

  private SiteChecker(Site site, Origins origins) {
    this.site = site;
    this.lines = origins.lines();
    this.findings = new Findings(origins);
    // pages are read side by side; what is found is reported in an order of its own
    this.pages =
        site.files().entrySet().parallelStream()
            .filter(file -> file.getKey().endsWith(".html"))
            .collect(
                Collectors.toConcurrentMap(
                    Map.Entry::getKey,
                    file -> PageReferences.of(file.getKey(), document(file.getKey()))));
    this.base =
        lines
            ? SiteBase.of(site.files().keySet(), pages.values()).orElse(origins.base())
            : origins.base();
  }

  /**
   * An id that stands twice or a request to another host is a fault of the program, all else a
   * warning.
   *
   * @param budgets kilobytes by name; see {@code Settings}
   */
  public static void run(
      Site site, Origins origins, Map<String, Integer> budgets, Diagnostics diagnostics) {
    SiteChecker checker = new SiteChecker(site, origins);
    checker.check(diagnostics);
    new Budgets(site, budgets, origins).check(checker.pages, diagnostics);
  }

  private void check(Diagnostics diagnostics) {
    site.files()
        .forEach(
            (path, bytes) -> {
              if (path.endsWith(".css")) {
                style(path, new String(bytes, StandardCharsets.UTF_8));
              }
            });
    pages.entrySet().parallelStream().forEach(page -> page(page.getKey(), page.getValue()));
    orphans();
    FileRules.GITHUB_PAGES.check(site, findings);
    findings.report(diagnostics);
  }

  private Document document(String path) {
    String html = new String(site.files().get(path), StandardCharsets.UTF_8);
    return Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(lines));
  }

  private void page(String path, PageReferences page) {
    for (PageProblem each : page.problems()) {
      findings.add(
          each.severity(),
          each.rule(),
          each.place(),
          each.subject(),
          each.subject(),
          each.message(),
          each.hint());
    }
    page.styles().forEach(css -> style(path, css));
    Set<String> dead = new HashSet<>();
    page.loaded().stream().filter(address -> !loads(path, address)).forEach(dead::add);
    page.links().stream().filter(href -> !leads(path, href)).forEach(dead::add);
    if (!dead.isEmpty()) {
      // seldom: reading a page once more is cheaper than keeping every link's place
      document(path).getAllElements().forEach(element -> told(path, element, dead));
    }
  }

  /** Where an address leads; one that begins at the host's root is below the site's base there. */
  private SiteAddress target(String path, String address) {
    boolean below = address.startsWith(base) && !SiteAddress.isOtherHost(address);
    return SiteAddress.of(path, below ? "/" + address.substring(base.length()) : address);
  }

  /** A folder's address that begins at the host's root may lead out of the site. */
  private boolean isOutside(String address) {
    return lines && address.startsWith("/") && !address.startsWith(base);
  }

  private boolean loads(String path, String address) {
    return SiteAddress.isOtherHost(address)
        ? path.equals(ERROR_PAGE)
        : SiteAddress.isElsewhere(address)
            || isOutside(address)
            || site.files().containsKey(target(path, address).path());
  }

  private boolean leads(String path, String href) {
    // most links of a page are its own permalinks
    if (href.startsWith("#") && pages.get(path).ids().contains(href.substring(1))) {
      return true;
    }
    if (SiteAddress.isElsewhere(href) || isOutside(href)) {
      return true;
    }
    SiteAddress target = target(path, href);
    return site.files().containsKey(target.path())
        && (target.anchor().isEmpty()
            || !pages.containsKey(target.path())
            || pages.get(target.path()).ids().contains(target.anchor()));
  }

  /** Reports an element that loads or leads to one of some addresses. */
  private void told(String path, Element element, Set<String> dead) {
    String loaded = PageReferences.loaded(element);
    String href = PageReferences.link(element);
    if (!loaded.isEmpty() && dead.contains(loaded) && !loads(path, loaded)) {
      Place place = Place.of(path, element);
      if (SiteAddress.isOtherHost(loaded)) {
        foreign(place, loaded);
      } else {
        boolean file = element.normalName().matches("script|link|iframe|embed|object");
        findings.add(
            Severity.WARNING,
            file ? Rule.MISSING_FILE : Rule.MISSING_PICTURE,
            place,
            loaded,
            target(path, loaded).path(),
            "the page loads " + loaded,
            "no such file");
      }
    } else if (dead.contains(href) && element.hasAttr("href") && !leads(path, href)) {
      link(Place.of(path, element), href);
    }
  }

  private void link(Place place, String href) {
    SiteAddress target = target(place.page(), href);
    String written =
        base.length() > 1 && href.startsWith(base) ? href.substring(base.length()) : href;
    boolean page = site.files().containsKey(target.path());
    findings.add(
        Severity.WARNING,
        page ? Rule.DEAD_ANCHOR : Rule.DEAD_LINK,
        place,
        written,
        target.path() + "#" + target.anchor(),
        "dead link to " + written,
        page
            ? "the page has no such anchor"
            : "no such page; did you mean '" + Nearest.to(target.path(), pages.keySet()) + "'?");
  }

  private void style(String path, String css) {
    Matcher matcher = STYLE_ADDRESS.matcher(css);
    while (matcher.find()) {
      if (!path.equals(ERROR_PAGE)) {
        foreign(Place.of(path), matcher.group(1));
      }
    }
  }

  private void foreign(Place place, String address) {
    findings.add(
        Severity.FAULT,
        Rule.FOREIGN_REQUEST,
        place,
        address,
        address,
        "the page asks another host for " + address,
        "keep it as an asset");
  }

  /** Pages that no chain of links from the home page leads to. */
  private void orphans() {
    if (!pages.containsKey(HOME)) {
      return;
    }
    Set<String> reached = new HashSet<>(Set.of(HOME, ERROR_PAGE));
    Deque<String> open = new ArrayDeque<>(Set.of(HOME));
    while (!open.isEmpty()) {
      String path = open.remove();
      for (String href : pages.get(path).links()) {
        if (href.startsWith("#")) {
          continue;
        }
        String target = SiteAddress.isElsewhere(href) ? "" : target(path, href).path();
        if (pages.containsKey(target) && reached.add(target)) {
          open.add(target);
        }
      }
    }
    for (String path : new TreeMap<>(pages).keySet()) {
      if (!reached.contains(path)) {
        findings.add(
            Rule.ORPHAN_PAGE,
            Place.of(path),
            path,
            "no link leads from the home page to " + path,
            "link to it from another page, or in the navigation of site.yml");
      }
    }
  }
}
