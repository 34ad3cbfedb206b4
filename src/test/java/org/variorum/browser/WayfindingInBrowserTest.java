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

/** Previews of linked topics, the glossary and the index, in a real browser from a file. */
class WayfindingInBrowserTest {
  private static final String LINK = "document.querySelector('.notes a.topic')";
  private static final String CARD = "document.getElementById('_preview')";
  private static final String OPEN = CARD + " && !" + CARD + ".hidden";

  @TempDir static Path folder;

  private static Browser browser;
  private static Path site;

  @BeforeAll
  static void start() throws Exception {
    assumeTrue(Browser.isInstalled(), "Chromium is not installed: the browser tests are skipped");
    site = folder.resolve("site");
    Path content = folder.resolve("content");
    assertThat(Programs.run("init", content.toString())).isZero();
    Path third = Files.createDirectory(content.resolve("notes/third-author"));
    Files.writeString(third.resolve("collection.yml"), "title: Third author\nrank: 30\n");
    Files.writeString(
        third.resolve("notes.md"),
        "# Green tea\n\n## Leaves\n\n- All of it is told under Brewing\n"
            + "- the long brewing time (LBT)\n\n## Cups\n\n- an LBT needs a lid\n");
    assertThat(Programs.run("build", "--content", content.toString(), "--output", site.toString()))
        .isZero();
    browser = new Browser(Files.createDirectory(folder.resolve("profile")), 1200, 900);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void theMouseOnALinkShowsWhatItsTopicIsAbout() throws Exception {
    openTopic();
    assertThat(browser.value("!!window.variorumPreviews")).isEqualTo("false");
    pointer("pointerover", LINK, "mouse");
    browser.await(OPEN);
    assertThat(browser.value(CARD + ".innerText")).contains("Brewing");
    assertThat(browser.value(LINK + ".getAttribute('aria-describedby')")).isEqualTo("_preview");
    // the card may be read with the mouse on it
    pointer("pointerout", LINK, "mouse");
    browser.value(CARD + ".dispatchEvent(new PointerEvent('pointerenter'))");
    Thread.sleep(400);
    assertThat(browser.value("!!(" + OPEN + ")")).isEqualTo("true");
    browser.value(CARD + ".dispatchEvent(new PointerEvent('pointerleave'))");
    browser.await(CARD + ".hidden");
    assertThat(browser.value(LINK + ".hasAttribute('aria-describedby')")).isEqualTo("false");
  }

  @Test
  void theKeyboardShowsItToo() throws Exception {
    openTopic();
    focusWithKeyboard();
    browser.await(OPEN);
    browser.press("Escape");
    browser.await(CARD + ".hidden");
    assertThat(browser.value("document.activeElement === " + LINK)).isEqualTo("true");
    browser.press("Tab");
    Thread.sleep(400);
    assertThat(browser.value(CARD + ".hidden")).isEqualTo("true");
  }

  @Test
  void aFingerOpensNoCard() throws Exception {
    openTopic();
    pointer("pointerover", LINK, "touch");
    Thread.sleep(500);
    assertThat(browser.value("!!" + CARD)).isEqualTo("false");
  }

  @Test
  void theCardStaysInsideASmallWindow() throws Exception {
    try (Browser phone = new Browser(Files.createTempDirectory(folder, "phone"), 500, 400)) {
      phone.open(site.resolve("green-tea.html").toUri().toString());
      phone.value(LINK + ".scrollIntoView({block: 'end'})");
      phone.value(
          LINK
              + ".dispatchEvent(new PointerEvent('pointerover', {bubbles: true, pointerType: 'mouse'}))");
      phone.await(OPEN);
      assertThat(
              phone.value(
                  "(r => r.left >= 0 && r.right <= innerWidth && r.top >= 0 && r.bottom <= innerHeight)("
                      + CARD
                      + ".getBoundingClientRect())"))
          .isEqualTo("true");
      assertThat(phone.value("document.documentElement.scrollWidth <= innerWidth"))
          .isEqualTo("true");
    }
  }

  @Test
  void anAbbreviationSaysWhatItStandsFor() throws Exception {
    openTopic();
    assertThat(browser.value("document.querySelector('.notes abbr').outerHTML"))
        .isEqualTo("<abbr title=\"long brewing time\">LBT</abbr>");
  }

  @Test
  void theGlossaryIsNarrowedWhileOneTypes() throws Exception {
    browser.open(site.resolve("glossary.html").toUri().toString());
    browser.value("document.getElementById('_narrow').focus()");
    browser.type("lBt");
    browser.await("document.querySelector('.narrowing [role=status]').innerText === '1 entry'");
    assertThat(shownEntries()).isEqualTo("1");
    assertThat(browser.value("document.querySelectorAll('.letters li:not([hidden])').length"))
        .isEqualTo("1");
    browser.type("zz");
    browser.await(
        "document.querySelector('.narrowing [role=status]').innerText.includes('Nothing')");
    browser.press("Escape");
    browser.await("document.querySelector('.narrowing [role=status]').innerText === ''");
    assertThat(Integer.parseInt(shownEntries())).isGreaterThan(1);
  }

  @Test
  void theIndexIsNarrowedToo() throws Exception {
    browser.open(site.resolve("a-z.html").toUri().toString());
    browser.value("document.getElementById('_narrow').focus()");
    browser.type("leav");
    browser.await("document.querySelector('.narrowing [role=status]').innerText.includes('entr')");
    assertThat(browser.value("document.querySelector('.entry:not([hidden])').innerText"))
        .contains("Leaves");
  }

  private static String shownEntries() throws Exception {
    return browser.value(
        "Array.from(document.querySelectorAll('.entry')).filter(e => e.offsetHeight > 0).length");
  }

  private static void openTopic() throws Exception {
    browser.open(site.resolve("index.html").toUri().toString());
    browser.open(site.resolve("green-tea.html").toUri().toString());
    browser.await(LINK);
  }

  private static void pointer(String type, String element, String kind) throws Exception {
    browser.value(
        element
            + ".dispatchEvent(new PointerEvent('"
            + type
            + "', {bubbles: true, pointerType: '"
            + kind
            + "'}))");
  }

  /** By Tab from what can have the focus before it. */
  private static void focusWithKeyboard() throws Exception {
    browser.value(LINK + ".focus()");
    browser.press("Tab");
    browser.value(LINK + ".focus()");
    assertThat(browser.value(LINK + ".matches(':focus-visible')")).isEqualTo("true");
  }
}
