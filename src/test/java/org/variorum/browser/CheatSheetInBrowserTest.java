package org.variorum.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.Programs;

/** The cheat sheet in a real browser, from a file: filter, choice of topics, paper. */
class CheatSheetInBrowserTest {
  private static final String CARDS =
      "[...document.querySelectorAll('.card-of')].filter(c => c.offsetHeight > 0).length";
  private static final String BEANS =
      "document.querySelector('[data-topic=beans]').offsetHeight > 0";

  @TempDir static Path folder;

  private static Browser browser;
  private static Path site;
  private static int opened;

  @BeforeAll
  static void start() throws Exception {
    assumeTrue(Browser.isInstalled(), "Chromium is not installed: the browser tests are skipped");
    site = folder.resolve("site");
    String content = Path.of("src/test/resources/golden/coffee/content").toString();
    assertThat(Programs.run("build", "--content", content, "--output", site.toString())).isZero();
    browser = new Browser(Files.createDirectory(folder.resolve("profile")), 1200, 900);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  /** The page from its beginning: with another hash alone it would only be told of that. */
  private static void open(String hash) throws Exception {
    browser.open(site.resolve("cheatsheet.html").toUri() + "?" + opened++ + hash);
  }

  @Test
  void theFilterLeavesWhatHasAllItsWords() throws Exception {
    open("");
    assertThat(browser.value(CARDS)).isEqualTo("3");
    browser.value("document.getElementById('_sheet-filter').focus()");
    browser.type("robusta");
    assertThat(browser.value(CARDS)).isEqualTo("1");
    assertThat(browser.value(BEANS)).isEqualTo("true");
    assertThat(browser.value("document.querySelector('.sheet-count').textContent"))
        .endsWith("statements");
    browser.press("Escape");
    assertThat(browser.value(CARDS)).isEqualTo("3");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void theChoiceOfTopicsStandsInTheAddress() throws Exception {
    open("");
    browser.value("document.querySelector('.sheet-topics').open = true");
    browser.click("input[value=beans]");
    assertThat(browser.value(BEANS)).isEqualTo("false");
    String hash = browser.value("location.hash");
    assertThat(hash).isEqualTo("#topics=espresso,filter");
    open(hash + "&columns=2");
    assertThat(browser.value(BEANS)).isEqualTo("false");
    assertThat(browser.value("document.querySelector('input[value=beans]').checked"))
        .isEqualTo("false");
    assertThat(browser.value("document.querySelector('.sheet').dataset.columns")).isEqualTo("2");
    browser.value("document.querySelector('.sheet-topics').open = true");
    browser.click("#_sheet-none");
    assertThat(browser.value(CARDS)).isEqualTo("0");
    browser.click("#_sheet-all");
    assertThat(browser.value(CARDS)).isEqualTo("3");
  }

  @Test
  void anAddressOfTopicsThatWentAwayShowsAll() throws Exception {
    open("#topics=tea,cocoa");
    assertThat(browser.value(CARDS)).isEqualTo("3");
    assertThat(browser.value("document.querySelector('input[value=beans]').checked"))
        .isEqualTo("true");
  }

  @Test
  void onPaperThereAreOnlyCards() throws Exception {
    open("#columns=4");
    browser.media("print");
    try {
      assertThat(browser.value("getComputedStyle(document.querySelector('.sheet')).columnCount"))
          .isEqualTo("4");
      assertThat(browser.value("getComputedStyle(document.querySelector('.card-of')).breakInside"))
          .isEqualTo("avoid");
      for (String gone :
          new String[] {".sheet-choice", ".site-header", ".topics", ".site-footer", ".page-head"}) {
        assertThat(browser.value("document.querySelector('" + gone + "').offsetHeight"))
            .as(gone)
            .isEqualTo("0");
      }
    } finally {
      browser.media("");
    }
  }
}
