package org.variorum.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.variorum.model.Diagnostics;
import org.variorum.model.Rule;
import org.variorum.model.Severity;
import org.variorum.output.Site;

/** The links of a site that lead to other hosts. */
public final class ExternalLinks {
  private final Site site;
  private final Origins origins;
  private final String own;

  /**
   * @param own where the site will stand: addresses below it are not asked for, since it may not
   *     stand there yet; may be empty
   */
  public ExternalLinks(Site site, Origins origins, String own) {
    this.site = site;
    this.origins = origins;
    this.own = own;
  }

  /**
   * Asks the hosts about all addresses that the cache does not know, and warns of those that lead
   * nowhere. Where the network fails, each address is a warning, and none is remembered.
   *
   * @param age how long an answer counts
   */
  public void check(
      Path cacheFile, Duration age, Instant now, Manners manners, Diagnostics diagnostics)
      throws IOException {
    LinkCache cache = LinkCache.read(cacheFile, age, now);
    Map<String, Answer> answers = new HashMap<>();
    Set<String> open = new TreeSet<>();
    for (String address : addresses()) {
      cache.get(address).ifPresentOrElse(a -> answers.put(address, a), () -> open.add(address));
    }
    if (!open.isEmpty()) {
      Map<String, Answer> asked = new ExternalChecker(manners).ask(open);
      asked.forEach(cache::put);
      answers.putAll(asked);
      cache.write();
    }
    report(answers, diagnostics);
  }

  private Set<String> addresses() {
    Set<String> addresses = new TreeSet<>();
    for (String page : site.files().keySet()) {
      if (page.endsWith(".html")) {
        for (Element link : document(page).select("a[href], area[href]")) {
          if (isAsked(link.attr("href"))) {
            addresses.add(address(link.attr("href")));
          }
        }
      }
    }
    return addresses;
  }

  private boolean isAsked(String href) {
    return SiteAddress.isOtherHost(href) && (own.isEmpty() || !address(href).startsWith(own));
  }

  /** What is sent: without the fragment, which is the browser's affair (RFC 9110, section 7.1). */
  static String address(String href) {
    String whole = href.strip().replaceFirst("#.*", "").replace(" ", "%20");
    return whole.startsWith("//") ? "https:" + whole : whole;
  }

  private Document document(String page) {
    String html = new String(site.files().get(page), StandardCharsets.UTF_8);
    return Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(origins.lines()));
  }

  private void report(Map<String, Answer> answers, Diagnostics diagnostics) {
    answers.values().removeIf(answer -> answer.kind() == Answer.Kind.ALIVE);
    if (answers.isEmpty()) {
      return;
    }
    Findings findings = new Findings(origins);
    for (String page : site.files().keySet()) {
      if (page.endsWith(".html")) {
        for (Element link : document(page).select("a[href], area[href]")) {
          String href = link.attr("href");
          Answer answer = isAsked(href) ? answers.get(address(href)) : null;
          if (answer != null) {
            add(findings, Place.of(page, link), href, answer);
          }
        }
      }
    }
    findings.report(diagnostics);
  }

  private static void add(Findings findings, Place place, String href, Answer answer) {
    boolean dead = answer.kind() == Answer.Kind.DEAD;
    findings.add(
        Severity.WARNING,
        dead ? Rule.DEAD_EXTERNAL_LINK : Rule.UNREACHABLE_LINK,
        place,
        href,
        address(href),
        (dead ? "dead link to " : "nobody can tell where this leads: ")
            + href
            + " ("
            + answer.reason()
            + ")",
        dead
            ? "find where the page went, or take the link out"
            : "try again later; silence it where the host refuses programs");
  }
}
