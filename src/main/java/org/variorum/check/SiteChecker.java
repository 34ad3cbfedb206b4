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
  private final Findings findings;
  private final Map<String, PageReferences> pages;
  private final String base;

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
    this.base = base();
  }

  /**
   * The path that the site stands at on its host, as its page of 404 has it: that page alone links
   * from the host's root, for example to {@code /notes/assets/style.css}.
   */
  private String base() {
    if (pages.containsKey(ERROR_PAGE)) {
      for (String address : pages.get(ERROR_PAGE).loaded()) {
        for (int at = address.startsWith("/") ? 0 : -1;
            at >= 0;
            at = address.indexOf('/', at + 1)) {
          if (site.files().containsKey(address.substring(at + 1))) {
            return address.substring(0, at + 1);
          }
        }
      }
    }
    return "/";
  }

  /** An address as any other page at the root would have it. */
  private String inside(String page, String href) {
    if (!page.equals(ERROR_PAGE) || !href.startsWith(base)) {
      return href;
    }
    return href.length() == base.length() ? "./" : href.substring(base.length());
  }

  private SiteAddress address(String page, String href) {
    return SiteAddress.of(page, inside(page, href));
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

  private boolean loads(String path, String address) {
    return SiteAddress.isOtherHost(address)
        ? path.equals(ERROR_PAGE)
        : SiteAddress.isElsewhere(address)
            || site.files().containsKey(address(path, address).path());
  }

  private boolean leads(String path, String href) {
    // most links of a page are its own permalinks
    if (href.startsWith("#") && pages.get(path).ids().contains(href.substring(1))) {
      return true;
    }
    if (SiteAddress.isElsewhere(href)) {
      return true;
    }
    SiteAddress target = address(path, href);
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
            inside(path, loaded),
            address(path, loaded).path(),
            "the page loads " + inside(path, loaded),
            "no such file");
      }
    } else if (dead.contains(href) && element.hasAttr("href") && !leads(path, href)) {
      link(Place.of(path, element), inside(path, href));
    }
  }

  private void link(Place place, String href) {
    SiteAddress target = address(place.page(), href);
    boolean page = site.files().containsKey(target.path());
    findings.add(
        Severity.WARNING,
        page ? Rule.DEAD_ANCHOR : Rule.DEAD_LINK,
        place,
        href,
        target.path() + "#" + target.anchor(),
        "dead link to " + href,
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
        String target = SiteAddress.isElsewhere(href) ? "" : address(path, href).path();
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
