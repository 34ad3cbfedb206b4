package org.variorum;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.variorum.browser.Browser;
import org.variorum.browser.FolderServer;
import org.variorum.model.Diagnostics;
import org.variorum.page.SearchDocument;
import org.variorum.theme.ThemeRenderer;

/**
 * Questions asked in Chromium: of a site with 20,000 made-up sections, over http, where a worker
 * searches, and from a file, where the page itself does; and of the AWS edition by a reader who
 * types on a processor four times slower. What is pasted is measured from the opening of the
 * search, what is typed when it is open. What is measured tells {@code page-benchmark.js}.
 *
 * <p>Run by {@code mvn -q -ntp test-compile exec:exec@search-page-benchmark}.
 */
public final class SearchPageBenchmark {
  private static final int SECTIONS = 20_000;
  private static final int QUESTIONS = 40;
  private static final int SLOWER = 4;
  private static final long BETWEEN_KEYS = 100;

  private final Path folder;
  private final Browser browser;
  private final FolderServer server;
  private final Map<Path, Integer> sizes = new HashMap<>();

  private SearchPageBenchmark(Path folder, Browser browser, FolderServer server) {
    this.folder = folder;
    this.browser = browser;
    this.server = server;
  }

  /**
   * @param arguments {@code http} or {@code file}; none for both
   */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("search");
    try (Browser browser =
            new Browser(Files.createDirectory(folder.resolve("profile")), 1200, 900);
        FolderServer server = new FolderServer(folder)) {
      List<SearchDocument> sections = GeneratedSections.of(SECTIONS);
      List<String> made = GeneratedSections.questions(sections, QUESTIONS);
      write(sections, folder.resolve("made"));
      if (Programs.run("build", "--output", folder.resolve("aws").toString()) != 0) {
        throw new IOException("the AWS edition has errors");
      }
      List<String> asked = questions();
      browser.beforeEachPage(
          new String(
              SearchPageBenchmark.class
                  .getResourceAsStream("/search/page-benchmark.js")
                  .readAllBytes(),
              StandardCharsets.UTF_8));
      SearchPageBenchmark benchmark = new SearchPageBenchmark(folder, browser, server);
      System.out.println(
          "| site | questions | kB loaded | most | last byte to results, ms | most |"
              + " all but waiting for bytes, ms | most | longest task | its processor time | longest gap | key to letter, most |");
      System.out.println("| --- | --- |" + " ---: |".repeat(10));
      for (String mode : arguments.length == 0 ? new String[] {"http", "file"} : arguments) {
        boolean file = mode.equals("file");
        benchmark.row("20,000 sections", "made/espresso.html", made, file, false, 1);
        benchmark.row("20,000 sections", "made/espresso.html", made, file, true, 1);
        benchmark.row("AWS", "aws/s3.html", asked, file, false, 1);
        benchmark.row("AWS", "aws/s3.html", asked, file, true, 1);
        benchmark.row("AWS", "aws/s3.html", asked, file, true, SLOWER);
      }
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** A small edition's pages, whose search finds other sections than theirs. */
  private static void write(List<SearchDocument> sections, Path site) throws Exception {
    BuildOptions options = new BuildOptions();
    options.content = Path.of("src/test/resources/golden/coffee/content");
    SiteBuilder.Build build = new SiteBuilder(options, new Diagnostics()).build();
    Map<String, byte[]> files =
        ThemeRenderer.load("default", Path.of("themes"))
            .render(build.pages(), SearchAssets.of(sections, List.of(), new TreeMap<>()));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = site.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }

  /** Questions of two words that readers ask of the AWS edition. */
  private static List<String> questions() throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("src/test/resources/search/queries.tsv"))) {
      return lines
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t")[0])
          .filter(question -> question.matches("[a-z0-9]+ [a-z0-9]+"))
          .limit(QUESTIONS)
          .toList();
    }
  }

  private void row(
      String site, String page, List<String> questions, boolean file, boolean typed, int slower)
      throws Exception {
    browser.slow(slower);
    String address = file ? folder.resolve(page).toUri().toString() : server.address(page);
    Figures loaded = new Figures();
    Figures last = new Figures();
    Figures computing = new Figures();
    Figures task = new Figures();
    Figures processor = new Figures();
    Figures gap = new Figures();
    Figures key = new Figures();
    for (String question : questions) {
      JsonNode told = ask(address, question, typed);
      processor.add(browser.longestTask("benchmark"));
      double end = told.path("at").asDouble();
      List<FolderServer.Answer> answers =
          server.answers().stream().filter(answer -> answer.sent() <= end).toList();
      task.add(told.path("task").asDouble());
      gap.add(told.path("gap").asDouble());
      key.add(told.path("key").asDouble());
      if (file) {
        last.add(told.path("loaded").asDouble());
        computing.add(told.path("results").asDouble());
      } else {
        double begin = told.path("asked").asDouble();
        double sent = answers.stream().mapToDouble(FolderServer.Answer::sent).max().orElse(begin);
        loaded.add(answers.stream().mapToInt(this::size).sum() / 1000.0);
        last.add(end - Math.max(begin, sent));
        computing.add(told.path("results").asDouble() - waiting(answers, begin, end));
      }
    }
    browser.slow(1);
    System.out.println(
        String.join(
            " | ",
            "| " + site + (file ? ", a file" : ", http") + (slower > 1 ? ", 4 times slower" : ""),
            questions.size() + (typed ? " typed" : " pasted"),
            file ? "" : loaded.median(),
            file ? "" : loaded.most(),
            last.median(),
            last.most(),
            computing.median(),
            computing.most(),
            task.most(),
            processor.most(),
            gap.most(),
            key.most() + " |"));
  }

  private JsonNode ask(String address, String question, boolean typed) throws Exception {
    browser.open("about:blank#");
    browser.open(address);
    browser.await("typeof benchmark === 'object' && document.querySelector('a.search-open')");
    Thread.sleep(150);
    server.answers();
    if (!typed) {
      begin();
    }
    browser.press("/");
    browser.await("document.activeElement.matches('[role=combobox]')");
    if (typed) {
      begin();
      for (String letter : question.split("")) {
        browser.press(letter);
        Thread.sleep(BETWEEN_KEYS);
      }
    } else {
      browser.insert(question);
    }
    browser.await("benchmark.hasResults()");
    Thread.sleep(150); // long tasks are told a little later
    return browser.promised("Promise.resolve(benchmark.told())");
  }

  private void begin() throws Exception {
    browser.record();
    browser.value("benchmark.begin()");
  }

  /** Milliseconds in which some file had been asked for and was not sent. */
  private static double waiting(List<FolderServer.Answer> answers, double begin, double end) {
    double waited = 0;
    double until = begin;
    List<FolderServer.Answer> sorted = new ArrayList<>(answers);
    sorted.sort(Comparator.comparingDouble(FolderServer.Answer::asked));
    for (FolderServer.Answer answer : sorted) {
      double from = Math.max(until, answer.asked());
      double to = Math.min(end, answer.sent());
      waited += Math.max(0, to - from);
      until = Math.max(until, to);
    }
    return waited;
  }

  /** Compressed. */
  private int size(FolderServer.Answer answer) {
    return sizes.computeIfAbsent(
        answer.file(),
        file -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(Files.readAllBytes(file));
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
          return out.size();
        });
  }

  /** What was measured, question by question. */
  private static final class Figures {
    private final List<Double> values = new ArrayList<>();

    void add(double value) {
      values.add(value);
    }

    String median() {
      return text(values.stream().sorted().skip(values.size() / 2).findFirst().orElse(0.0));
    }

    String most() {
      return text(values.stream().mapToDouble(Double::doubleValue).max().orElse(0));
    }

    private static String text(double value) {
      return String.format(Locale.ROOT, "%.0f", value);
    }
  }
}
