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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.Programs;

/** The search as a reader meets it: every key, and every state of the dialog. */
class SearchDialogTest {
  private static final String DIALOG = "document.querySelector('#_search')";
  private static final String OPTIONS = "document.querySelectorAll('[role=option]')";
  private static final String CHOSEN =
      "[...document.querySelectorAll('[role=option]')].findIndex(o => o.getAttribute('aria-selected') === 'true')";
  private static final String STATUS = "document.querySelector('#_found').textContent";

  @TempDir static Path folder;

  private static Browser browser;
  private static FolderServer server;
  private static Path site;

  @BeforeAll
  static void start() throws Exception {
    assumeTrue(Browser.isInstalled(), "Chromium is not installed: the browser tests are skipped");
    Path content = folder.resolve("content");
    EveryFeature.write(content);
    Path sites = Files.createDirectory(folder.resolve("sites"));
    site = sites.resolve("all");
    server = new FolderServer(sites);
    assertThat(Programs.run("build", "--content", content.toString(), "--output", site.toString()))
        .isZero();
    browser = new Browser(Files.createDirectory(folder.resolve("profile")), 1200, 900);
    browser.beforeEachPage(
        "window.workers = 0; const W = window.Worker;"
            + " window.Worker = function (u) { window.workers++; return new W(u); };"
            + " window.open = u => { window.opened = u; };");
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
  void aPage() throws Exception {
    browser.resize(1200, 900);
    open("espresso.html");
    browser.value("localStorage.clear()");
  }

  private static void open(String page) throws Exception {
    browser.open(server.address("all/404.html"));
    browser.open(server.address("all/" + page));
  }

  private static void ask(String question) throws Exception {
    browser.press("/");
    browser.await(DIALOG + ".open");
    browser.type(question);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "Control+k", "Meta+k"})
  void aKeyOpensItAndEscapeGivesTheFocusBack(String key) throws Exception {
    browser.value("document.querySelector('#_scheme').focus()");
    browser.press(key);
    browser.await(DIALOG + ".open && document.activeElement.getAttribute('role') === 'combobox'");
    browser.press("Escape");
    browser.await("!" + DIALOG + ".open");
    assertThat(browser.value("document.activeElement.id")).isEqualTo("_scheme");
  }

  @Test
  void itsButtonOpensItAndAnotherClosesIt() throws Exception {
    browser.click("a.search-open");
    browser.await(DIALOG + ".open");
    browser.click(".search-close");
    browser.await("!" + DIALOG + ".open");
    assertThat(browser.value("location.pathname.endsWith('espresso.html')")).isEqualTo("true");
  }

  @Test
  void nothingIsLoadedBeforeAndAWorkerSearchesOverHttp() throws Exception {
    String loaded =
        "performance.getEntriesByType('resource').filter(e => e.name.includes('search')).length";
    assertThat(browser.value(loaded)).isEqualTo("0");
    ask("pressure");
    browser.await(OPTIONS + ".length > 0");
    assertThat(browser.value("window.workers")).isEqualTo("1");
    browser.open(site.resolve("espresso.html").toUri().toString());
    ask("pressure");
    browser.await(OPTIONS + ".length > 0");
    assertThat(browser.value("window.workers")).as("from a file").isEqualTo("0");
  }

  @Test
  void theArrowsHomeAndEndChooseAndTheFieldTellsWhich() throws Exception {
    ask("coffee");
    browser.await(OPTIONS + ".length > 2");
    assertThat(browser.value("document.activeElement.getAttribute('aria-expanded')"))
        .isEqualTo("true");
    int last = Integer.parseInt(browser.value(OPTIONS + ".length")) - 1;
    browser.press("ArrowDown");
    assertThat(browser.value(CHOSEN)).isEqualTo("0");
    assertThat(browser.value("document.activeElement.getAttribute('aria-activedescendant')"))
        .isEqualTo(browser.value(OPTIONS + "[0].id"));
    browser.press("End");
    assertThat(browser.value(CHOSEN)).isEqualTo("" + last);
    browser.press("ArrowDown");
    assertThat(browser.value(CHOSEN)).as("round").isEqualTo("0");
    browser.press("ArrowUp");
    assertThat(browser.value(CHOSEN)).isEqualTo("" + last);
    browser.press("Home");
    assertThat(browser.value(CHOSEN)).isEqualTo("0");
    browser.press("x");
    browser.press("x");
    browser.await("document.querySelector('.found-nothing').checkVisibility()");
    assertThat(browser.value("document.activeElement.hasAttribute('aria-activedescendant')"))
        .isEqualTo("false");
  }

  @Test
  void enterFollowsTheChosenAndControlEnterOpensItElsewhere() throws Exception {
    ask("pressure");
    browser.await(OPTIONS + ".length > 0");
    browser.press("ArrowDown");
    String href = browser.value(OPTIONS + "[0].href");
    browser.press("Control+Enter");
    assertThat(browser.value("window.opened")).isEqualTo(href);
    browser.press("Enter");
    browser.await("location.href === '" + href + "'");
  }

  @Test
  void resultsStandByPageWithTheirHeadingsAndMarks() throws Exception {
    ask("pressure");
    browser.await(OPTIONS + ".length > 0");
    assertThat(browser.value("document.querySelector('[role=group] .found-title').textContent"))
        .contains("Espresso");
    assertThat(
            browser.value(
                "document.querySelectorAll('[role=listbox] > [role=group] [role=option]').length"
                    + " === "
                    + OPTIONS
                    + ".length"))
        .isEqualTo("true");
    assertThat(browser.value("document.querySelector('.found mark').textContent.toLowerCase()"))
        .isEqualTo("pressure");
    assertThat(browser.value("!!document.querySelector('.found-heading')")).isEqualTo("true");
    assertThat(browser.value(STATUS)).matches("\\d+ sections?");
  }

  @Test
  void filtersLeaveACategoryOrACollection() throws Exception {
    ask("coffee");
    browser.await(OPTIONS + ".length > 2");
    String all = browser.value(STATUS);
    String choose =
        "(s => { s.selectedIndex = s.options.length - 1; s.dispatchEvent(new Event('change')); })"
            + "(document.querySelector('[name=%s]'))";
    browser.value(String.format(choose, "collection"));
    browser.await(STATUS + " !== '" + all + "'");
    browser.value("document.activeElement.select()");
    browser.type("qqqqqqqq");
    browser.await(STATUS + " === 'Nothing found with this filter'");
  }

  @Test
  void anEmptyResultSaysWhatToTry() throws Exception {
    ask("qqqqqqqq");
    browser.await("document.querySelector('.found-nothing').checkVisibility()");
    assertThat(browser.value(STATUS)).isEqualTo("Nothing found");
    assertThat(browser.value("document.querySelector('.found-nothing').innerText"))
        .contains("fewer words");
    assertThat(browser.value("document.activeElement.getAttribute('aria-expanded')"))
        .isEqualTo("false");
  }

  @Test
  void aPageShowsThreeSectionsAndMoreWhereTheyAreAskedFor() throws Exception {
    ask("espresso");
    browser.await(OPTIONS + ".length > 2");
    String all = browser.value("parseInt(" + STATUS + ")");
    assertThat(Integer.parseInt(all)).isGreaterThan(4);
    assertThat(browser.value("document.querySelector('.found-page').querySelectorAll('a').length"))
        .isEqualTo("3");
    browser.click(".found-more");
    browser.await(OPTIONS + ".length === " + all);
    assertThat(browser.value("document.querySelector('.found-more').checkVisibility()"))
        .isEqualTo("false");
  }

  @Test
  void aResultTellsInHowManyCollectionsItStands() throws Exception {
    ask("pressure");
    browser.await(OPTIONS + ".length > 0");
    assertThat(browser.value("document.querySelector('.found-said').textContent"))
        .matches("[2-9] collections");
  }

  @Test
  void whatWasLookedForIsOfferedAgainUntilItIsCleared() throws Exception {
    ask("pressure");
    browser.await(OPTIONS + ".length > 0");
    browser.press("Enter");
    browser.await("document.querySelectorAll('main mark').length > 0");
    open("espresso.html");
    browser.press("/");
    browser.await(OPTIONS + ".length === 2");
    assertThat(browser.value(STATUS)).isEqualTo("1 recent search");
    assertThat(browser.value("document.activeElement.getAttribute('aria-expanded')"))
        .isEqualTo("true");
    browser.press("ArrowDown");
    assertThat(browser.value(OPTIONS + "[0].textContent + " + CHOSEN)).isEqualTo("pressure0");
    browser.press("Enter");
    browser.await("document.activeElement.value === 'pressure'");
    browser.await("document.querySelector('.found-page a')");
    browser.value("document.activeElement.select()");
    browser.press("Backspace");
    browser.await("document.querySelector('.found-clear')");
    browser.press("End");
    browser.press("ArrowUp");
    browser.press("Enter");
    browser.await(OPTIONS + ".length === 0");
    assertThat(browser.value("localStorage.length")).isEqualTo("0");
  }

  @Test
  void recentQuestionsLastAsLongAsThePageWhereNothingCanBeStored() throws Exception {
    browser.value(
        "for (const name of ['getItem', 'setItem', 'removeItem']) {"
            + " Storage.prototype[name] = () => { throw new Error('no storage'); }; }");
    ask("pressure");
    browser.await(OPTIONS + ".length > 0");
    browser.value(
        "document.querySelector('#_results').addEventListener('click', e => e.preventDefault())");
    browser.press("Enter");
    browser.await("!" + DIALOG + ".open");
    browser.press("/");
    browser.await(DIALOG + ".open");
    browser.value("document.activeElement.select()");
    browser.press("Backspace");
    browser.await("document.querySelector('.found-clear')");
    assertThat(browser.value(OPTIONS + "[0].textContent")).isEqualTo("pressure");
  }

  @Test
  void whatWasLookedForIsMarkedUntilCleared() throws Exception {
    ask("pressure");
    browser.await(OPTIONS + ".length > 0");
    browser.press("Enter");
    browser.await("document.querySelectorAll('main mark').length > 0");
    assertThat(browser.value("document.querySelector('main mark').textContent.toLowerCase()"))
        .startsWith("pressure");
    String text = browser.value("document.querySelector('main').textContent");
    browser.click(".marked button");
    browser.await("document.querySelectorAll('main mark').length === 0");
    assertThat(browser.value("document.querySelector('main').textContent")).isEqualTo(text);
    assertThat(browser.value("location.search")).isEmpty();
    assertThat(browser.value("!!document.querySelector('.marked')")).isEqualTo("false");
  }

  @Test
  void fewLettersMarkNoLongerWords() throws Exception {
    open("espresso.html?q=pre");
    assertThat(browser.value("document.querySelectorAll('main mark').length")).isEqualTo("0");
    open("espresso.html?q=pres");
    browser.await("document.querySelectorAll('main mark').length > 0");
  }

  @Test
  void enterBeforeTheAnswerWaitsForIt() throws Exception {
    ask("coffee");
    browser.await(OPTIONS + ".length > 2");
    browser.value(
        "(post => { W.prototype.postMessage = function (message) {"
            + " window.answer = () => post.call(this, message); }; })(W.prototype.postMessage)");
    browser.value("document.activeElement.select()");
    browser.type("pressure");
    browser.press("Enter");
    browser.await(STATUS + " === 'Searching …'");
    assertThat(browser.value("location.search")).isEmpty();
    browser.value("window.answer()");
    browser.await("location.search.startsWith('?q=pressur')");
  }

  @Test
  void whereAnAnswerFailsNoEarlierResultIsLeft() throws Exception {
    ask("coffee");
    browser.await(OPTIONS + ".length > 2");
    browser.value(
        "W.prototype.postMessage = function (message) { this.dispatchEvent(new MessageEvent("
            + "'message', {data: {id: message.id, error: 'offline'}})); }");
    browser.type("s");
    browser.await(STATUS + " === 'The search index could not be loaded.'");
    assertThat(browser.value(OPTIONS + ".length")).isEqualTo("0");
    assertThat(browser.value("document.activeElement.getAttribute('aria-expanded')"))
        .isEqualTo("false");
  }

  @Test
  void thePageOfSearchTakesAndKeepsTheQuestionInItsAddress() throws Exception {
    open("search.html?q=pressure");
    browser.await(OPTIONS + ".length > 0");
    assertThat(browser.value("document.querySelector('#_query').value")).isEqualTo("pressure");
    browser.press("End");
    browser.type(" bar");
    browser.await("location.search.includes('bar')");
    browser.press("ArrowDown");
    browser.press("Enter");
    browser.await("location.pathname.endsWith('espresso.html')");
  }
}
