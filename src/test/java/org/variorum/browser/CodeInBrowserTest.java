package org.variorum.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.Programs;

/** Copying, wrapping and scrolling of code in a real browser, on a page opened as a file. */
class CodeInBrowserTest {
  private static final String NOTE =
      """
      # Green tea

      ## Commands

      ```console
      $ brew --cup \\
      >   green
      done
      $ drink
      ```

      Nothing is left out here:

      ```yaml
      tea: green # %s
      ```

      Neither here:

      ```
      $ 3
      ```
      """
          .formatted("long ".repeat(60));

  /** What a page copies, whichever way it takes. */
  private static final String WATCH =
      "window.copied = []; navigator.clipboard.writeText ="
          + " text => (window.copied.push(text), Promise.resolve())";

  @TempDir static Path folder;

  private static Browser browser;
  private static String page;

  @BeforeAll
  static void start() throws Exception {
    assumeTrue(Browser.isInstalled(), "Chromium is not installed: the browser tests are skipped");
    Path site = folder.resolve("site");
    Path content = folder.resolve("content");
    assertThat(Programs.run("init", content.toString())).isZero();
    Path coder = Files.createDirectory(content.resolve("notes/coder"));
    Files.writeString(coder.resolve("collection.yml"), "title: Coder\nrank: 30\n");
    Files.writeString(coder.resolve("notes.md"), NOTE);
    assertThat(Programs.run("build", "--content", content.toString(), "--output", site.toString()))
        .isZero();
    browser = new Browser(Files.createDirectory(folder.resolve("profile")), 900, 900);
    page = site.resolve("green-tea.html").toUri().toString();
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void openAnew() throws Exception {
    browser.open(page);
    browser.value("localStorage.clear()");
    browser.value("location.href = 'about:blank'");
    browser.await("location.href === 'about:blank'");
    browser.open(page);
    browser.await("document.querySelectorAll('.code-buttons').length === 3");
  }

  @Test
  void aSessionIsCopiedWithoutPromptsAndAnswers() throws Exception {
    assertThat(copied(0)).isEqualTo("brew --cup \\\n  green\ndrink");
  }

  @Test
  void anyOtherCodeIsCopiedAsItIs() throws Exception {
    assertThat(copied(1)).startsWith("tea: green # long long").doesNotContain("YAML");
    assertThat(copied(2)).isEqualTo("$ 3");
  }

  private static String copied(int block) throws Exception {
    browser.value(WATCH);
    browser.value(button(block, "Copy") + ".click()");
    browser.await("window.copied.length === 1");
    return browser.value("window.copied[0]");
  }

  @Test
  void theButtonSaysThatItCopiedAndReturns() throws Exception {
    browser.value(WATCH);
    browser.value("window.made = " + button(0, "Copy") + "; made.focus()");
    browser.press("Enter");
    browser.await("made.textContent === 'Copied'");
    assertThat(browser.value("document.querySelector('[role=status]#_status').textContent"))
        .isEqualTo("Copied to the clipboard");
    browser.await("made.textContent === 'Copy'");
    assertThat(browser.value("document.activeElement === made")).isEqualTo("true");
  }

  @Test
  void whereTheClipboardIsRefusedTheOldWayIsTaken() throws Exception {
    browser.value("navigator.clipboard.writeText = () => Promise.reject(new Error('no'))");
    browser.value(
        "document.execCommand = what => (window.old = what + ':'"
            + " + document.activeElement.value, true)");
    browser.value(button(0, "Copy") + ".click()");
    browser.await("window.old === 'copy:brew --cup \\\\\\n  green\\ndrink'");
    browser.await("document.querySelector('#_status').textContent.startsWith('Copied')");
  }

  @Test
  void aFailureIsTold() throws Exception {
    browser.value("navigator.clipboard.writeText = () => Promise.reject(new Error('no'))");
    browser.value("document.execCommand = () => false");
    browser.value("window.made = " + button(0, "Copy") + "; made.click()");
    browser.await("made.textContent === 'Failed'");
    assertThat(browser.value("document.querySelector('#_status').textContent")).contains("failed");
  }

  @Test
  void wrappingIsForAllBlocksAndRemembered() throws Exception {
    String wide = "(p => p.scrollWidth > p.clientWidth)(document.querySelectorAll('pre')[1])";
    assertThat(browser.value(wide)).isEqualTo("true");
    browser.value(button(0, "Wrap") + ".click()");
    browser.await("!" + wide);
    assertThat(browser.value(pressed())).isEqualTo("true,true,true");
    browser.open(page.replace("green-tea", "index"));
    browser.open(page);
    browser.await("document.querySelectorAll('.code-buttons').length === 3");
    assertThat(browser.value(wide)).isEqualTo("false");
    assertThat(browser.value(pressed())).isEqualTo("true,true,true");
    browser.value(button(2, "Wrap") + ".click()");
    browser.await(wide);
  }

  private static String pressed() {
    return "Array.from(document.querySelectorAll('.code-buttons [aria-pressed]'),"
        + " b => b.getAttribute('aria-pressed')).join()";
  }

  @Test
  void onlyCodeThatScrollsIsAStopAndItHasAName() throws Exception {
    String names =
        "Array.from(document.querySelectorAll('pre'), p => p.tabIndex + ':'"
            + " + p.getAttribute('role') + ':' + p.getAttribute('aria-label')).join()";
    assertThat(browser.value(names)).isEqualTo("-1:null:null,0:group:Code, YAML,-1:null:null");
    browser.value(button(0, "Wrap") + ".click()");
    browser.await(names + " === '-1:null:null,-1:null:null,-1:null:null'");
  }

  @Test
  void theButtonsMoveNothing() throws Exception {
    String places =
        "Array.from(document.querySelectorAll('pre'), p => p.getBoundingClientRect().top).join()";
    String with = browser.value(places);
    browser.value("document.querySelectorAll('.code-buttons').forEach(row => row.remove())");

    assertThat(browser.value(places)).isEqualTo(with);
  }

  private static String button(int block, String label) {
    return "Array.from(document.querySelectorAll('.code-block')["
        + block
        + "].querySelectorAll('button')).find(b => b.textContent === '"
        + label
        + "')";
  }
}
