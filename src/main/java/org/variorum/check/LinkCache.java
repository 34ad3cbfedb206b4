package org.variorum.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.variorum.output.OutputFile;

/**
 * What other hosts said lately, in a file: {@code variorum-links 1}, then a line for each address,
 * sorted: address, seconds since 1970, {@code alive} or the reason why not, with tabs between. What
 * cannot be read is forgotten: the file only saves time.
 */
final class LinkCache {
  private static final String HEADER = "variorum-links 1";
  private static final String ALIVE = "alive";

  private final Path file;
  private final Instant now;
  private final Map<String, Entry> entries = new TreeMap<>();

  private record Entry(long asked, String said) {}

  private LinkCache(Path file, Instant now) {
    this.file = file;
    this.now = now;
  }

  /** The cache in a file, without what is older than {@code age} or from the future. */
  static LinkCache read(Path file, Duration age, Instant now) {
    LinkCache cache = new LinkCache(file, now);
    try {
      String text = Files.exists(file) ? Files.readString(file) : "";
      if (text.startsWith(HEADER + "\n")) {
        text.lines().skip(1).forEach(line -> cache.line(line, now.minus(age).getEpochSecond()));
      }
    } catch (IOException e) {
      cache.entries.clear();
    }
    return cache;
  }

  private void line(String line, long oldest) {
    String[] parts = line.split("\t", 3);
    if (parts.length == 3 && parts[1].matches("\\d{1,15}")) {
      long asked = Long.parseLong(parts[1]);
      if (asked >= oldest && asked <= now.getEpochSecond()) {
        entries.put(parts[0], new Entry(asked, parts[2]));
      }
    }
  }

  Optional<Answer> get(String address) {
    return Optional.ofNullable(entries.get(address))
        .map(entry -> entry.said().equals(ALIVE) ? Answer.ALIVE : Answer.dead(entry.said()));
  }

  /** Remembers what is certain. */
  void put(String address, Answer answer) {
    if (answer.kind() != Answer.Kind.UNREACHABLE) {
      String said = answer.kind() == Answer.Kind.ALIVE ? ALIVE : answer.reason();
      entries.put(address, new Entry(now.getEpochSecond(), said.replaceAll("\\s+", " ")));
    }
  }

  void write() throws IOException {
    StringBuilder out = new StringBuilder(HEADER).append('\n');
    entries.forEach(
        (address, entry) ->
            out.append(address)
                .append('\t')
                .append(entry.asked())
                .append('\t')
                .append(entry.said())
                .append('\n'));
    if (file.toAbsolutePath().getParent() != null) {
      Files.createDirectories(file.toAbsolutePath().getParent());
    }
    OutputFile.replace(file, out.toString().getBytes(StandardCharsets.UTF_8));
  }
}
