package org.variorum.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.Programs;

/** What a reader can do with a page: sources, colours, topics, contents. */
class ReadingInBrowserTest {
  private static final String OPEN = "document.querySelectorAll('details.sources[open]').length";
  private static final String MARK = "details.sources:not(.single) > summary";
  private static final String ROOT = "document.documentElement";

  @TempDir static Path folder;

  private static Browser browser;
  private static FolderServer server;

  @BeforeAll
  static void start() throws Exception {
    assumeTrue(Browser.isInstalled(), "Chromium is not installed: the browser tests are skipped");
    Path content = folder.resolve("content");
    EveryFeature.write(content);
    Path sites = Files.createDirectory(folder.resolve("sites"));
    server = new FolderServer(sites);
    assertThat(
            Programs.run(
                "build",
                "--content",
                content.toString(),
                "--output",
                sites.resolve("all").toString()))
        .isZero();
    browser = new Browser(Files.createDirectory(folder.resolve("profile")), 1300, 900);
    browser.beforeEachPage(
        "navigator.clipboard.writeText = text => { window.copied = text; return Promise.resolve(); };");
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
    if (server != null) {
      server.close();
    }
  }

  @BeforeEach
  void aFreshReader() throws Exception {
    browser.resize(1300, 900);
    browser.prefer(Map.of("prefers-reduced-motion", "reduce"));
    open("espresso.html");
    browser.value("localStorage.clear()");
    open("espresso.html");
  }

  private static void open(String page) throws Exception {
    browser.open(server.address("all/index.html"));
    browser.open(server.address("all/" + page));
  }

  @Test
  void sourcesShowWhileThePointerIsOnTheirMark() throws Exception {
    browser.hover(MARK);
    browser.await(OPEN + " === 1");
    assertThat(browser.value("document.querySelector('details.sources[open]').innerText"))
        .contains(", line ", "Link to this place");
    browser.hover("details.sources[open] .panel a");
    Thread.sleep(400);
    assertThat(browser.value(OPEN)).as("the panel can be reached").isEqualTo("1");
    browser.hover("h1");
    browser.await(OPEN + " === 0");
  }

  @Test
  void aClickKeepsSourcesOpenUntilAnother() throws Exception {
    browser.click(MARK);
    browser.hover("h1");
    Thread.sleep(400);
    assertThat(browser.value(OPEN)).isEqualTo("1");
    browser.click("h1");
    browser.await(OPEN + " === 0");
  }

  @Test
  void sourcesShowOnFocusAndCloseWithEscape() throws Exception {
    browser.value("document.querySelector('" + MARK + "').focus()");
    browser.press("Shift+Tab");
    browser.press("Tab");
    browser.await(OPEN + " === 1");
    browser.press("Tab");
    assertThat(browser.value("!!document.activeElement.closest('.panel')")).isEqualTo("true");
    browser.press("Escape");
    browser.await(OPEN + " === 0");
    assertThat(browser.value("document.activeElement.tagName")).isEqualTo("SUMMARY");
  }

  @Test
  void aTapShowsSources() throws Exception {
    String tap =
        "(s => { s.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, pointerType: 'touch'}));"
            + " s.click(); })(document.querySelector('"
            + MARK
            + "'))";
    browser.value(tap);
    browser.await(OPEN + " === 1");
    browser.value(tap);
    browser.await(OPEN + " === 0");
  }

  @Test
  void theSwitchHidesAllMarksAndIsRemembered() throws Exception {
    String seen = "document.querySelector('" + MARK + "').checkVisibility()";
    assertThat(browser.value(seen)).isEqualTo("true");
    browser.click("#_marks");
    assertThat(browser.value(seen)).isEqualTo("false");
    open("filter.html");
    assertThat(browser.value("document.querySelector('#_marks').getAttribute('aria-pressed')"))
        .isEqualTo("false");
    assertThat(browser.value("document.querySelector('.sources > summary').checkVisibility()"))
        .isEqualTo("false");
    browser.click("#_marks");
    open("espresso.html");
    assertThat(browser.value(seen)).isEqualTo("true");
  }

  @Test
  void coloursAreTheSystemsUntilChosen() throws Exception {
    String paper = "getComputedStyle(document.body).backgroundColor";
    String button = "document.querySelector('#_scheme').getAttribute('aria-label')";
    browser.prefer(Map.of("prefers-color-scheme", "dark"));
    String dark = browser.value(paper);
    browser.prefer(Map.of("prefers-color-scheme", "light"));
    String light = browser.value(paper);
    assertThat(dark).isNotEqualTo(light);
    assertThat(browser.value(button)).isEqualTo("Colours: as the system");
    browser.click("#_scheme");
    browser.click("#_scheme");
    assertThat(browser.value(button)).isEqualTo("Colours: dark");
    open("filter.html");
    assertThat(browser.value(paper)).as("remembered").isEqualTo(dark);
    assertThat(browser.value("document.querySelector('.as-dark').checkVisibility()"))
        .isEqualTo("true");
    browser.click("#_scheme");
    assertThat(browser.value(ROOT + ".dataset.scheme || 'system'")).isEqualTo("system");
    assertThat(browser.value(paper)).isEqualTo(light);
  }

  @Test
  void theTopicsAreFilteredWhileOneTypes() throws Exception {
    String left =
        "[...document.querySelectorAll('#_topics li a')].filter(a => a.checkVisibility())"
            + ".map(a => a.textContent).join()";
    assertThat(browser.value("document.querySelector('#_topics [aria-current]').textContent"))
        .isEqualTo("Espresso");
    browser.value("document.querySelector('#_filter').focus()");
    browser.type("FILT");
    assertThat(browser.value(left)).isEqualTo("Filter");
    assertThat(browser.value("document.querySelector('#_status').textContent"))
        .isEqualTo("1 topic");
    browser.press("Escape");
    assertThat(browser.value(left)).contains("Espresso", "Filter");
    browser.type("qqq");
    assertThat(browser.value("document.querySelector('#_topics .none').checkVisibility()"))
        .isEqualTo("true");
    browser.press("Escape");
    browser.type("filt");
    browser.press("Enter");
    browser.await("location.pathname.endsWith('filter.html')");
  }

  @Test
  void theSignBesideAHeadingCopiesItsAddress() throws Exception {
    browser.hover(".heading h2");
    browser.value("document.querySelector('.heading > .here').click()");
    browser.await("window.copied");
    assertThat(browser.value("window.copied")).isEqualTo(browser.value("location.href"));
    assertThat(browser.value("location.hash.length > 1")).isEqualTo("true");
    browser.await("document.querySelector('#_status').textContent === 'Link copied'");
  }

  @Test
  void theContentsTellWhereTheReaderIs() throws Exception {
    String last = "[...document.querySelectorAll('main h2[id]')].pop()";
    browser.resize(1300, 400);
    browser.value("window.scrollTo(0, 0)");
    browser.value(last + ".scrollIntoView()");
    browser.await(
        "document.querySelector('#_contents [aria-current]')"
            + " && document.querySelectorAll('#_contents [aria-current]').length === 1");
    browser.value("window.scrollTo(0, 0)");
    browser.await("!document.querySelector('#_contents [aria-current]')");
  }

  @Test
  void onAPhoneTopicsAndContentsOpenOneAtATime() throws Exception {
    browser.resize(390, 844);
    open("espresso.html");
    assertThat(
            browser.value("document.querySelectorAll('#_topics[open], #_contents[open]').length"))
        .isEqualTo("0");
    browser.click("#_topics > summary");
    browser.await("document.querySelector('#_topics').open");
    browser.click("#_contents > summary");
    browser.await("document.querySelector('#_contents').open");
    assertThat(browser.value("document.querySelector('#_topics').open")).isEqualTo("false");
    browser.value("document.querySelector('#_contents a').focus()");
    browser.press("Escape");
    browser.await("!document.querySelector('#_contents').open");
    browser.click("#_contents > summary");
    browser.click("#_contents a");
    browser.await("!document.querySelector('#_contents').open");
    assertThat(browser.value("location.hash.length > 1")).isEqualTo("true");
  }
}
