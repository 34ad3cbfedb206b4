package org.variorum.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.Programs;
import org.variorum.model.Fingerprint;
import org.variorum.model.NodeKind;

/** The site in a real browser: opened as a file, and served below a path. */
class SiteInBrowserTest {
  private static final String FOLDED = "sunshine spoils it";
  private static final String OPEN = "document.querySelector('details.folds').open";

  @TempDir static Path folder;

  private static Browser browser;
  private static HttpServer server;
  private static Path site;

  @BeforeAll
  static void start() throws Exception {
    assumeTrue(Browser.isInstalled(), "Chromium is not installed: the browser tests are skipped");
    site = folder.resolve("site");
    Path content = folder.resolve("content");
    assertThat(Programs.run("init", content.toString())).isZero();
    foldSomething(content);
    assertThat(Programs.run("build", "--content", content.toString(), "--output", site.toString()))
        .isZero();
    browser = new Browser(Files.createDirectory(folder.resolve("profile")), 1200, 900);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/some/base/",
        exchange -> {
          Path file =
              site.resolve(exchange.getRequestURI().getPath().substring("/some/base/".length()));
          byte[] bytes = Files.readAllBytes(file);
          String name = file.toString();
          String type =
              name.endsWith(".html")
                  ? "text/html"
                  : name.endsWith(".css") ? "text/css" : "text/javascript";
          exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
  }

  /** A third author, whose one statement an editor folded. */
  private static void foldSomething(Path content) throws Exception {
    Path third = Files.createDirectory(content.resolve("notes/third-author"));
    Files.writeString(third.resolve("collection.yml"), "title: Third author\nrank: 30\n");
    Files.writeString(
        third.resolve("notes.md"), "# Green tea\n\n## Storage\n\n- sunshine spoils it\n");
    String decision = "- fold: {of: {fingerprint: %s}, into: {fingerprint: %s}}\n  why: the same\n";
    Files.writeString(
        content.resolve("decisions.yml"),
        String.format(
            decision,
            '"' + Fingerprint.of(NodeKind.ITEM, FOLDED) + '"',
            '"' + Fingerprint.of(NodeKind.ITEM, "away from spices") + '"'));
  }

  private static String foldId() {
    return Fingerprint.id(Fingerprint.of(NodeKind.ITEM, FOLDED), "third-author", 0);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
    if (server != null) {
      server.stop(0);
    }
  }

  @Test
  void searchWorksFromAFileWithTheKeyboardAlone() throws Exception {
    browser.open(site.resolve("index.html").toUri().toString());
    searchWithKeys();
  }

  @Test
  void searchWorksBelowABasePath() throws Exception {
    browser.open("http://127.0.0.1:" + server.getAddress().getPort() + "/some/base/green-tea.html");
    searchWithKeys();
  }

  private static void searchWithKeys() throws Exception {
    browser.press("/");
    assertThat(browser.value("document.activeElement.getAttribute('role')")).isEqualTo("combobox");
    browser.type("boiling");
    browser.await("document.querySelectorAll('[role=option]').length > 1");
    browser.press("ArrowDown");
    browser.await("document.activeElement.getAttribute('aria-activedescendant')");
    String chosen = browser.value("document.querySelector('a[aria-selected=true]').href");
    browser.press("Enter");
    browser.await("location.href.split('#')[0] === '" + chosen.split("#")[0] + "'");
    browser.press("/");
    browser.press("Escape");
    browser.await("document.activeElement.getAttribute('role') !== 'combobox'");
  }

  @Test
  void theSearchPageTakesItsQueryFromTheAddress() throws Exception {
    browser.open(site.resolve("search.html").toUri() + "?q=spices");
    browser.await("document.querySelector('main').innerText.includes('away from spices')");
  }

  @Test
  void aSourceOpensInPlace() throws Exception {
    browser.open(site.resolve("green-tea.html").toUri().toString());
    assertThat(browser.value("document.querySelectorAll('main details.sources').length > 0"))
        .isEqualTo("true");
    browser.value("document.querySelector('main details.sources').open = true");
    assertThat(browser.value("document.querySelector('main details.sources').innerText"))
        .contains("notes.md");
  }

  @Test
  void aFoldOpensAndClosesWithTheKeyboard() throws Exception {
    browser.open(site.resolve("green-tea.html").toUri().toString());
    browser.value("document.querySelector('details.folds > summary').focus()");
    assertThat(browser.value(OPEN)).isEqualTo("false");
    browser.press("Enter");
    browser.await(OPEN);
    assertThat(browser.value("document.querySelector('details.folds').innerText"))
        .contains("1 similar statement", FOLDED);
    browser.press("Tab");
    assertThat(browser.value("document.activeElement.closest('li').id")).isEqualTo(foldId());
    browser.value("document.querySelector('details.folds > summary').focus()");
    browser.press("Enter");
    browser.await("!" + OPEN);
  }

  @Test
  void aLinkToAFoldOpensIt() throws Exception {
    String page = site.resolve("green-tea.html").toUri().toString();
    browser.open(site.resolve("index.html").toUri().toString());
    browser.open(page + "#" + foldId());
    browser.await(OPEN);
    browser.await(
        "(r => r.top > 0 && r.bottom < innerHeight)(document.getElementById('"
            + foldId()
            + "').getBoundingClientRect())");
    browser.value(OPEN + " = false");
    browser.value("document.querySelector('a[href=\"#" + foldId() + "\"]').click()");
    browser.await(OPEN);
    browser.value("location.hash = '#storage'");
    browser.value(OPEN + " = false");
    browser.value("location.hash = '#" + foldId() + "'");
    browser.await(OPEN);
  }

  @Test
  void withoutScriptsTheBrowserItselfOpensAFold() throws Exception {
    Path plain = site.resolve("plain.html");
    String html = Files.readString(site.resolve("green-tea.html"));
    Files.writeString(plain, html.replaceAll("<script[^>]*></script>", ""));
    try {
      browser.open(site.resolve("index.html").toUri().toString());
      browser.open(plain.toUri() + "#" + foldId());
      browser.await(OPEN);
    } finally {
      Files.delete(plain);
    }
  }

  @Test
  void theSearchLeadsIntoAFold() throws Exception {
    browser.open(site.resolve("index.html").toUri().toString());
    browser.press("/");
    browser.type("sunshine");
    browser.await("document.querySelectorAll('[role=option]').length === 1");
    browser.press("Enter");
    browser.await("location.hash === '#" + foldId() + "'");
    browser.await("document.querySelector('details.folds') && " + OPEN);
  }

  @Test
  void noPageIsWiderThanAPhone() throws Exception {
    try (Browser phone = new Browser(Files.createTempDirectory(folder, "phone"), 500, 900)) {
      for (String page :
          new String[] {
            "index", "green-tea", "brewing", "report", "disputes", "search", "unsorted"
          }) {
        phone.open(site.resolve(page + ".html").toUri().toString());
        assertThat(phone.value("document.documentElement.scrollWidth <= window.innerWidth"))
            .as(page)
            .isEqualTo("true");
      }
    }
  }
}
