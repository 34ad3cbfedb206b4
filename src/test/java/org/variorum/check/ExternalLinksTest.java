package org.variorum.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.model.Diagnostic;
import org.variorum.model.Diagnostics;
import org.variorum.output.Site;

/** Links to other hosts, all of them a server of the test's own. */
class ExternalLinksTest {
  private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
  private static final Duration WEEK = Duration.ofDays(7);

  @TempDir Path folder;
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger open = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();
  private HttpServer server;
  private int busy;
  private String retryAfter = "0";

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    most.accumulateAndGet(open.incrementAndGet(), Math::max);
    String method = exchange.getRequestMethod();
    String path = exchange.getRequestURI().getPath();
    asked.add(method + " " + path + " " + exchange.getRequestHeaders().getFirst("User-Agent"));
    int status =
        switch (path.replaceAll("[0-9]", "")) {
          case "/gone" -> 404;
          case "/left" -> 410;
          case "/refuses" -> 403;
          case "/get" -> method.equals("HEAD") ? 405 : 200;
          case "/moved" -> 301;
          case "/busy" -> busy-- > 0 ? 429 : 200;
          case "/broken" -> 503;
          default -> 200;
        };
    if (status == 429) {
      exchange.getResponseHeaders().add("Retry-After", retryAfter);
    }
    if (status == 301) {
      exchange.getResponseHeaders().add("Location", "/fine");
    }
    pause(path.startsWith("/slow") ? 1500 : 20);
    open.decrementAndGet();
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  private static void pause(int milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String host() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** The messages about a page that links to some paths of the server. */
  private List<String> check(Instant now, String... paths) throws IOException {
    StringBuilder html = new StringBuilder();
    for (String path : paths) {
      String address = path.startsWith("/") ? host() + path : path;
      html.append("<a href=\"").append(address).append("\">x</a>");
    }
    TreeMap<String, byte[]> files = new TreeMap<>();
    files.put("a.html", html.toString().getBytes(StandardCharsets.UTF_8));
    files.put("b.html", html.toString().getBytes(StandardCharsets.UTF_8));
    Manners manners =
        new Manners(
            "Test/1",
            2,
            Duration.ofMillis(1),
            Duration.ofMillis(900),
            2,
            Duration.ofMillis(5),
            Duration.ofSeconds(5));
    Diagnostics diagnostics = new Diagnostics();
    new ExternalLinks(new Site(files), Origins.NONE, "https://own.example/")
        .check(folder.resolve("cache/links.tsv"), WEEK, now, manners, diagnostics);
    return diagnostics.sorted().stream()
        .map(Diagnostic::text)
        .filter(text -> text.startsWith("a.html"))
        .map(text -> text.lines().findFirst().orElseThrow().replace(host(), ""))
        .toList();
  }

  @Test
  void whatIsThereIsFine() throws IOException {
    assertThat(check(NOW, "/fine", "/moved", "/get", "/fine#part", "https://own.example/x"))
        .isEmpty();
  }

  @Test
  void whatIsGoneIsDeadAndWhatIsRefusedIsUncertain() throws IOException {
    assertThat(check(NOW, "/gone", "/left", "/refuses"))
        .containsExactly(
            "a.html: warning: dead link to /gone (status 404) [dead-external-link]",
            "a.html: warning: dead link to /left (status 410) [dead-external-link]",
            "a.html: warning: nobody can tell where this leads: /refuses (status 403) [unreachable-link]");
  }

  @Test
  void eachAddressIsAskedOnceAndByName() throws IOException {
    check(NOW, "/fine#one", "/fine#two", "/fine");

    assertThat(asked).containsExactly("HEAD /fine Test/1");
  }

  @Test
  void headIsTriedFirstAndThenGet() throws IOException {
    check(NOW, "/get");

    assertThat(asked).containsExactly("HEAD /get Test/1", "GET /get Test/1");
  }

  @Test
  void noHostIsAskedMoreThanTwiceAtATime() throws IOException {
    check(NOW, "/1", "/2", "/3", "/4", "/5", "/6", "/7", "/8", "/9");

    assertThat(asked).hasSize(9);
    assertThat(most.get()).isEqualTo(2);
  }

  @Test
  void aBusyHostIsAskedAgain() throws IOException {
    busy = 2;

    assertThat(check(NOW, "/busy")).isEmpty();
    assertThat(asked).hasSize(3);
  }

  @Test
  void aHostThatAsksForPatienceGetsIt() throws IOException {
    busy = 1;
    retryAfter = "1";
    long start = System.nanoTime();

    assertThat(check(NOW, "/busy")).isEmpty();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(950));
  }

  @Test
  void nobodyWaitsForHours() throws IOException {
    busy = 1;
    retryAfter = "7200";

    assertThat(check(NOW, "/busy"))
        .containsExactly(
            "a.html: warning: nobody can tell where this leads: /busy (status 429, to be asked again in 7200 s) [unreachable-link]");
  }

  @Test
  void whatStaysBrokenOrSlowIsUncertainAfterRetries() throws IOException {
    assertThat(check(NOW, "/broken", "/slow"))
        .containsExactly(
            "a.html: warning: nobody can tell where this leads: /broken (status 503) [unreachable-link]",
            "a.html: warning: nobody can tell where this leads: /slow (no answer within 0 s) [unreachable-link]");
    assertThat(asked.stream().filter(each -> each.contains("/broken"))).hasSize(6);
  }

  @Test
  void aHostThatIsNotThereIsTriedForOneAddressOnly() throws IOException {
    String nobody = host().replaceAll("\\d+$", "1");

    assertThat(check(NOW, nobody + "/1", nobody + "/2", nobody + "/3"))
        .hasSize(3)
        .allMatch(text -> text.contains("(no connection) [unreachable-link]"));
  }

  @Test
  void answersAreRememberedForAWhile() throws IOException {
    check(NOW, "/fine", "/gone", "/refuses");
    asked.clear();

    assertThat(check(NOW.plus(WEEK), "/fine", "/gone", "/refuses")).hasSize(2);
    assertThat(asked).allMatch(each -> each.contains("/refuses"));
    asked.clear();
    check(NOW.plus(WEEK).plusSeconds(1), "/fine");
    assertThat(asked).hasSize(1);
  }

  @Test
  void aCacheThatCannotBeReadIsForgotten() throws IOException {
    Path cache = folder.resolve("cache/links.tsv");
    Files.createDirectories(cache.getParent());
    Files.writeString(cache, "variorum-links 1\n" + host() + "/gone\tx\talive\n\0\n");

    assertThat(check(NOW, "/gone")).hasSize(1);
    assertThat(Files.readString(cache))
        .isEqualTo(
            "variorum-links 1\n" + host() + "/gone\t" + NOW.getEpochSecond() + "\tstatus 404\n");
  }

  @Test
  void whatIsNoAddressIsDead() throws IOException {
    assertThat(check(NOW, "http://[x/", "http:///x"))
        .allMatch(text -> text.endsWith("(no address of a page) [dead-external-link]"))
        .hasSize(2);
  }
}
