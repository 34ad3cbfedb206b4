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
import java.util.stream.Stream;
import org.variorum.page.SearchDocument;
import org.variorum.search.LunrIndexBuilder;

/**
 * Building an index beside lunr.js on node, each in a process of its own. For questions see {@link
 * SearchPageBenchmark}.
 *
 * <p>Run by {@code mvn -q -ntp test-compile exec:exec@search-benchmark}.
 */
public final class SearchBenchmark {
  private static final String LUNR = "/META-INF/resources/webjars/lunr/2.3.9/lunr.js";

  private final Path folder;

  private SearchBenchmark(Path folder) {
    this.folder = folder;
  }

  /**
   * @param arguments none; or how many sections; or what a process of its own is to do: {@code
   *     build}, documents, index
   */
  public static void main(String[] arguments) throws Exception {
    if (arguments.length > 0 && arguments[0].equals("build")) {
      build(Path.of(arguments[1]), Path.of(arguments[2]));
      return;
    }
    Path folder = Files.createTempDirectory("search");
    try {
      new SearchBenchmark(folder).buildings(arguments);
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private void buildings(String... sizes) throws Exception {
    System.out.println(
        "| sections | ours | processor | peak memory | lunr.js on node | processor | peak memory"
            + " | times faster | by processor | equal |");
    System.out.println("|" + " ---: |".repeat(9) + " --- |");
    for (String size : sizes.length == 0 ? new String[] {"2000", "40000"} : sizes) {
      System.out.println(building(Integer.parseInt(size)));
    }
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
    for (SearchDocument section : GeneratedSections.of(sections)) {
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
