package org.variorum.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.Programs;
import org.variorum.history.Repository;
import org.variorum.publish.Remote;

/** The branch that {@code publish} pushed, on a server that behaves as GitHub Pages does. */
class PublishedSiteTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  @TempDir static Path folder;
  private static PagesServer server;
  private static Path branch;

  @BeforeAll
  static void publish() throws Exception {
    assumeTrue(Repository.hasGit(), "git is not installed: publishing is not tested");
    branch = Files.createDirectory(folder.resolve("branch"));
    server = new PagesServer(branch, "/repo/");
    Remote remote = Remote.in(folder);
    Path content = remote.work().resolve("content");
    copy(Path.of("src/test/resources/golden/coffee/content"), content);
    remote.commit();
    assertThat(
            Programs.run(
                "publish", "--content", content.toString(), "--base-url", server.address()))
        .isZero();
    Remote.git(
        folder, "clone", "--quiet", "--branch", "gh-pages", remote.bare().toString(), "branch");
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file));
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(server.address()).resolve(path)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void everyPageAnswersWithAndWithoutItsEnding() throws Exception {
    List<String> pages;
    try (Stream<Path> files = Files.walk(branch)) {
      pages =
          files
              .map(file -> branch.relativize(file).toString().replace('\\', '/'))
              .filter(path -> path.endsWith(".html"))
              .toList();
    }
    assertThat(pages).contains("espresso.html").hasSizeGreaterThan(10);
    for (String page : pages) {
      assertThat(get(page).statusCode()).as(page).isEqualTo(200);
      String plain = page.replaceFirst("\\.html$", "");
      assertThat(get(plain).body()).as(plain).isEqualTo(Files.readString(branch.resolve(page)));
    }
    assertThat(get("Espresso.html").statusCode()).isEqualTo(404);
  }

  /** As a visitor would who clicks on everything, from the first page and from the missing one. */
  @Test
  void everyLinkOfEveryPageLeadsSomewhere() throws Exception {
    Set<String> seen = new TreeSet<>();
    Deque<String> open =
        new ArrayDeque<>(List.of(server.address(), server.address() + "a/b/missing"));
    while (!open.isEmpty()) {
      String address = open.remove();
      HttpResponse<String> answer = get(address);
      assertThat(answer.statusCode())
          .as(address)
          .isEqualTo(address.endsWith("missing") ? 404 : 200);
      if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
        continue;
      }
      for (Element element : Jsoup.parse(answer.body(), address).select("[href], [src]")) {
        String target =
            element.absUrl(element.hasAttr("href") ? "href" : "src").replaceFirst("#.*$", "");
        if (target.startsWith(server.address()) && seen.add(target)) {
          open.add(target);
        }
      }
    }
    assertThat(seen).hasSizeGreaterThan(15).contains(server.address() + "index.html");
  }

  @Test
  void aVisitorClicksThroughIt() throws Exception {
    assumeTrue(Browser.isInstalled(), "Chromium is not installed");
    try (Browser browser =
        new Browser(Files.createDirectory(folder.resolve("profile")), 1200, 900)) {
      browser.open(server.address());
      follow(browser, "main a[href='espresso.html']", "/repo/espresso.html");
      assertThat(browser.complaints()).isEmpty();

      browser.open(server.address() + "espresso");
      assertThat(browser.value("document.querySelector('h1').innerText")).contains("Espresso");
      assertThat(browser.complaints()).isEmpty();
      follow(browser, "a[href='disputes.html']", "/repo/disputes.html");
      follow(browser, "header a[href='index.html']", "/repo/index.html");

      browser.open(server.address() + "deep/er/nowhere");
      assertThat(browser.value("document.title")).contains("not found");
      assertThat(browser.value("[...document.styleSheets].every(s => s.cssRules.length > 9)"))
          .isEqualTo("true");
      follow(browser, "main p a", "/repo/index.html");

      browser.open(server.address() + "index.html");
      browser.press("/");
      browser.type("grind");
      browser.await("document.querySelectorAll('[role=option]').length > 0");
      browser.press("Enter");
      browser.await("location.pathname !== '/repo/index.html'");
      assertThat(browser.value("location.pathname")).startsWith("/repo/");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  private static void follow(Browser browser, String selector, String path) throws Exception {
    browser.click(selector);
    browser.await("location.pathname === '" + path + "' && document.readyState === 'complete'");
  }
}
