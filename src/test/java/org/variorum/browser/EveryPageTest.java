package org.variorum.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page of two editions, looked at by a browser, by axe and by the Nu HTML checker. */
class EveryPageTest {
  private static final int BROWSERS = 2;

  @TempDir static Path folder;

  private static final Map<String, Visit> VISITS = new ConcurrentSkipListMap<>();
  private static CheckedSites sites;

  @BeforeAll
  static void visitAll() throws Exception {
    assumeTrue(Browser.isInstalled(), "Chromium is not installed: the browser tests are skipped");
    sites = CheckedSites.in(folder);
    Queue<String> waiting = new ConcurrentLinkedQueue<>(sites.pages());
    ExecutorService visitors = Executors.newFixedThreadPool(BROWSERS);
    try {
      List<Future<Void>> ends = new ArrayList<>();
      for (int i = 0; i < BROWSERS; i++) {
        ends.add(visitors.submit(visitor(waiting)));
      }
      for (Future<Void> end : ends) {
        end.get();
      }
    } finally {
      visitors.shutdownNow();
    }
  }

  private static Callable<Void> visitor(Queue<String> waiting) {
    return () -> {
      try (Browser browser = new Browser(Files.createTempDirectory(folder, "profile"), 1280, 900)) {
        for (String page = waiting.poll(); page != null; page = waiting.poll()) {
          VISITS.put(page, Visit.of(browser, page, sites.address(page)));
        }
      }
      return null;
    };
  }

  @AfterAll
  static void stop() {
    if (sites != null) {
      sites.close();
    }
  }

  @Test
  void allWereVisited() throws Exception {
    assertThat(VISITS.keySet())
        .hasSizeGreaterThan(110)
        .contains("aws/index.html", "aws/s3.html", "all/espresso.html", "all/disputes.html")
        .containsExactlyElementsOf(sites.pages());
  }

  @Test
  void theNuCheckerHasNothingToSay() throws Exception {
    NuChecker checker = new NuChecker();
    SortedMap<String, List<String>> said = new TreeMap<>();
    for (String page : sites.pages()) {
      List<String> messages = checker.messages(sites.text(page));
      if (!messages.isEmpty()) {
        said.put(page, messages);
      }
    }
    assertThat(said).isEmpty();
  }

  @Test
  void axeFindsNothing() {
    assertThat(found(Visit::axe)).isEmpty();
  }

  @Test
  void axeFindsEnoughContrastInTheDark() {
    assertThat(found(Visit::dark)).isEmpty();
  }

  @Test
  void theBrowserDoesNotComplain() {
    assertThat(found(Visit::complaints)).isEmpty();
  }

  @Test
  void noIdStandsTwice() {
    assertThat(found(Visit::twice)).isEmpty();
  }

  @Test
  void noPageIsWiderThanTheWindow() {
    assertThat(found(Visit::wide)).isEmpty();
  }

  private static SortedMap<String, List<String>> found(Function<Visit, List<String>> kind) {
    assertThat(VISITS).isNotEmpty();
    SortedMap<String, List<String>> found = new TreeMap<>();
    VISITS.forEach(
        (page, visit) -> {
          if (!kind.apply(visit).isEmpty()) {
            found.put(page, kind.apply(visit));
          }
        });
    return found;
  }
}
