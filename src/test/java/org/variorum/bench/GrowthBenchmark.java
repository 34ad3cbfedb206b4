package org.variorum.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Seconds and heap of growing editions, each measured in a JVM of its own with the launcher's
 * options and {@code -Xmx2g}.
 *
 * <p>Run by {@code mvn -q -ntp test-compile exec:exec@growth}; other sizes by {@code
 * -Dsizes=1000,50000}.
 */
public final class GrowthBenchmark {
  private static final long SEED = 20261121;
  private static final List<String> OPTIONS =
      List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Xmx2g");
  private static final Pattern COLLECTION = Pattern.compile("(\\d+)M->\\d+M\\(\\d+M\\)");

  private final Path folder;

  private GrowthBenchmark(Path folder) {
    this.folder = folder;
  }

  /**
   * @param arguments the numbers of statements, separated by commas
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("growth");
    try {
      GrowthBenchmark benchmark = new GrowthBenchmark(folder);
      System.out.println(
          "| statements | reading | classifying | merging | the three | their heap |"
              + " naive: all pairs of a topic | twins joined | look-alikes joined |"
              + " whole check | its heap |");
      System.out.println("|" + " ---: |".repeat(11));
      for (String size : arguments[0].split(",")) {
        System.out.println(benchmark.row(Integer.parseInt(size.strip())));
      }
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private String row(int statements) throws IOException, InterruptedException {
    Path content = folder.resolve("edition-" + statements);
    GeneratedEdition.of(statements, SEED).write(content);
    Run stages = run(Stages.class.getName(), content.toString(), statements + "", SEED + "");
    Run check = run("org.variorum.Main", "check", "--content", content.toString());
    List<String> cells = new ArrayList<>(List.of(String.format(Locale.ROOT, "%,d", statements)));
    List<String> figures = List.of(stages.out().strip().split("\\s+"));
    cells.addAll(figures.subList(0, 4));
    cells.add(stages.heap());
    cells.addAll(figures.subList(4, figures.size()));
    cells.add(String.format(Locale.ROOT, "%.2fs", check.seconds()));
    cells.add(check.heap());
    return "| " + String.join(" | ", cells) + " |";
  }

  /**
   * One JVM.
   *
   * @param heap the most that was in use when garbage was collected
   */
  private record Run(String out, double seconds, String heap) {}

  private Run run(String... call) throws IOException, InterruptedException {
    Path log = folder.resolve("heap.log");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(OPTIONS);
    command.add("-Xlog:gc:file=" + log);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(call));
    long start = System.nanoTime();
    Path problems = folder.resolve("problems.log");
    Process process = new ProcessBuilder(command).redirectError(problems.toFile()).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int exit = process.waitFor();
    double seconds = (System.nanoTime() - start) / 1e9;
    if (exit != 0) {
      String told = out + Files.readString(problems);
      throw new IOException(call[0] + " ended with " + exit + ":\n" + told);
    }
    return new Run(out, seconds, heap(Files.readString(log)));
  }

  private static String heap(String log) {
    int used = 0;
    Matcher matcher = COLLECTION.matcher(log);
    while (matcher.find()) {
      used = Math.max(used, Integer.parseInt(matcher.group(1)));
    }
    return used == 0 ? "none collected" : used + " MB";
  }
}
