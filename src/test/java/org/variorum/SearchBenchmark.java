package org.variorum;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.variorum.page.SearchDocument;
import org.variorum.search.LunrIndexBuilder;

/**
 * Building an index beside lunr.js on node, each in a process of its own, and the search's files
 * for 20,000 sections: what a question loads and how long it takes.
 *
 * <p>Run by {@code mvn -q -ntp test-compile exec:exec@search-benchmark}.
 */
public final class SearchBenchmark {
  private static final String LUNR = "/META-INF/resources/webjars/lunr/2.3.9/lunr.js";
  private static final String ENGINE = "/themes/default/assets/search-engine.js";
  private static final int QUESTIONS = 40;

  private final Path folder;

  private SearchBenchmark(Path folder) {
    this.folder = folder;
  }

  /**
   * @param arguments none; or {@code questions} alone; or what a process of its own is to do:
   *     {@code build}, documents, index
   */
  public static void main(String[] arguments) throws Exception {
    if (arguments.length > 0 && arguments[0].equals("build")) {
      build(Path.of(arguments[1]), Path.of(arguments[2]));
      return;
    }
    Path folder = Files.createTempDirectory("search");
    try {
      SearchBenchmark benchmark = new SearchBenchmark(folder);
      if (arguments.length == 0) {
        benchmark.buildings();
      }
      System.out.println(
          "| sections | loaded, median | most | first results, median | most | again, median | most |");
      System.out.println("|" + " ---: |".repeat(7));
      System.out.println(benchmark.questions(20_000));
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private void buildings() throws Exception {
    System.out.println(
        "| sections | ours | processor | peak memory | lunr.js on node | processor | peak memory"
            + " | times faster | by processor | equal |");
    System.out.println("|" + " ---: |".repeat(9) + " --- |");
    System.out.println(building(2_000));
    System.out.println(building(40_000));
    System.out.println();
  }

  /** One JVM, one index, as cold as in a build. */
  private static void build(Path documents, Path index) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<Map<?, ?>> read = new ArrayList<>();
    for (String line : Files.readAllLines(documents)) {
      read.add(json.readValue(line, Map.class));
    }
    long before = processor();
    long start = System.nanoTime();
    LunrIndexBuilder builder =
        new LunrIndexBuilder().field("title", 4).field("heading", 3).field("body");
    for (Map<?, ?> document : read) {
      builder.add(
          (String) document.get("ref"),
          Map.of(
              "title", document.get("title"),
              "heading", document.get("heading"),
              "body", document.get("body")));
    }
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(index), 1 << 16)) {
      builder.build().writeTo(out);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    String peak =
        Files.readAllLines(Path.of("/proc/self/status")).stream()
            .filter(line -> line.startsWith("VmHWM"))
            .map(line -> line.replaceAll("\\D", ""))
            .findFirst()
            .orElse("0");
    System.out.printf(
        Locale.ROOT,
        "%.2f %.2f %d%n",
        seconds,
        (processor() - before) / 1e9,
        Long.parseLong(peak) / 1024);
  }

  /** Nanoseconds of processor time that this process took, the JVM's own threads included. */
  private static long processor() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
  }

  private String building(int sections) throws Exception {
    Path documents = folder.resolve("documents-" + sections);
    ObjectMapper json = new ObjectMapper();
    List<String> lines = new ArrayList<>();
    for (SearchDocument section : sections(sections)) {
      lines.add(
          json.writeValueAsString(
              Map.of(
                  "ref", section.ref(),
                  "title", section.title(),
                  "heading", section.heading(),
                  "body", section.body())));
    }
    Files.write(documents, lines);
    Path ours = folder.resolve("ours");
    Path lunrs = folder.resolve("lunrs");
    String[] java =
        run(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", // as the launcher does
                "-Xmx2g",
                "-cp",
                System.getProperty("java.class.path"),
                SearchBenchmark.class.getName(),
                "build",
                documents.toString(),
                ours.toString())
            .split(" ");
    String[] node =
        run(
                "node",
                "--max-old-space-size=8000",
                copy("/search/lunr-benchmark.js").toString(),
                copy(LUNR).toString(),
                documents.toString(),
                lunrs.toString())
            .split(" ");
    return String.format(
        Locale.ROOT,
        "| %,d | %s s | %s s | %s MB | %s s | %s s | %s MB | %.1f | %.1f | %s |",
        sections,
        java[0],
        java[1],
        java[2],
        node[0],
        node[1],
        node[2],
        Double.parseDouble(node[0]) / Double.parseDouble(java[0]),
        Double.parseDouble(node[1]) / Double.parseDouble(java[1]),
        Files.mismatch(ours, lunrs) < 0 ? "yes" : "no");
  }

  private String questions(int count) throws Exception {
    List<SearchDocument> sections = sections(count);
    Path files = Files.createDirectories(folder.resolve("files"));
    SearchAssets.of(sections, List.of(), new TreeMap<>())
        .forEach(
            (name, bytes) -> {
              try {
                Files.write(files.resolve(name.substring(name.lastIndexOf('/') + 1)), bytes);
              } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            });
    Random random = new Random(5);
    List<String> questions = new ArrayList<>();
    while (questions.size() < QUESTIONS) {
      String[] words = sections.get(random.nextInt(count)).body().split(" ");
      questions.add(
          words[random.nextInt(words.length)] + " " + words[random.nextInt(words.length)]);
    }
    Path asked = Files.write(folder.resolve("questions"), questions);
    String[] figures =
        run(
                "node",
                copy("/search/question-benchmark.js").toString(),
                copy(ENGINE).toString(),
                files.toString(),
                asked.toString())
            .split(" ");
    return String.format(Locale.ROOT, "| %,d |", count)
        + String.format(" %s kB | %s kB | %s ms | %s ms | %s ms | %s ms |", (Object[]) figures);
  }

  /** Pages of ten sections of 150 words, drawn from 30,000 as words are in a language. */
  private static List<SearchDocument> sections(int count) {
    Random random = new Random(20261129);
    Vocabulary words = new Vocabulary(random);
    List<SearchDocument> sections = new ArrayList<>();
    String title = "";
    for (int number = 0; number < count; number++) {
      if (number % 10 == 0) {
        title = words.text(2);
      }
      sections.add(
          new SearchDocument(
              Integer.toString(number),
              "page-" + number / 10 + ".html",
              "section-" + number % 10,
              title,
              List.of(),
              "",
              number % 10 == 0 ? List.of() : List.of(words.text(1 + random.nextInt(3))),
              words.text(150),
              List.of(),
              List.of()));
    }
    return sections;
  }

  /** The n-th commonest word is 1 / (n + 12) as often as the first. */
  private static final class Vocabulary {
    private static final int COUNT = 30_000;
    private final Random random;
    private final String[] words = new String[COUNT];
    private final double[] sums = new double[COUNT];

    Vocabulary(Random random) {
      this.random = random;
      double sum = 0;
      for (int k = 0; k < COUNT; k++) {
        words[k] = word();
        sum += 1.0 / (k + 12);
        sums[k] = sum;
      }
    }

    private String word() {
      StringBuilder word = new StringBuilder();
      for (int syllables = 2 + random.nextInt(3); syllables > 0; syllables--) {
        word.append("bdfgklmnprstvz".charAt(random.nextInt(14)))
            .append("aeiou".charAt(random.nextInt(5)));
      }
      return random.nextInt(3) == 0 ? word + (random.nextBoolean() ? "ing" : "s") : word.toString();
    }

    String text(int count) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < count; i++) {
        int place = java.util.Arrays.binarySearch(sums, random.nextDouble() * sums[COUNT - 1]);
        text.append(i == 0 ? "" : " ").append(words[place < 0 ? -1 - place : place]);
      }
      return text.toString();
    }
  }

  private static String run(String... call) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(call).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String out =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (process.waitFor() != 0) {
      throw new IOException(call[0] + " failed");
    }
    return out;
  }

  private Path copy(String resource) throws IOException {
    Path file = folder.resolve(resource.substring(resource.lastIndexOf('/') + 1));
    try (InputStream in = SearchBenchmark.class.getResourceAsStream(resource)) {
      Files.write(file, in.readAllBytes());
    }
    return file;
  }
}
