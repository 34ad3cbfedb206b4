package org.variorum.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What differs between the site that stands on a branch and the next one.
 *
 * @param files sorted by path; those that are equal are not among them
 * @param size of the whole next site, in bytes
 * @param count of its files
 */
public record SiteChange(List<Changed> files, long size, int count) {
  private static final String PAGE = ".html";

  /** An asset's name with what tells its content: {@code assets/page.487c4e50.js}. */
  private static final Pattern ASSET =
      Pattern.compile("(assets/[^\"\\s.]+)\\.[0-9a-f]{8}\\.(\\w+)");

  public SiteChange {
    files = List.copyOf(files);
  }

  /**
   * A file that differs.
   *
   * @param before its bytes on the branch; -1 where it is new
   * @param after its bytes in the next site; -1 where it goes
   * @param renamed does it only load assets of other names, since these changed?
   */
  public record Changed(String path, long before, long after, boolean renamed) {
    /** {@code added}, {@code changed} or {@code removed}. */
    public String what() {
      return before < 0 ? "added" : after < 0 ? "removed" : "changed";
    }

    boolean isPage() {
      return path.endsWith(PAGE);
    }
  }

  /** A file of a tree: its id and its bytes. */
  record Blob(String id, long size) {}

  /**
   * @param texts of pages that differ, by id
   */
  static SiteChange between(
      Map<String, Blob> before, Map<String, Blob> after, Map<String, String> texts) {
    List<Changed> changed = new ArrayList<>();
    for (String path : differing(before, after)) {
      Blob old = before.get(path);
      Blob next = after.get(path);
      changed.add(
          new Changed(
              path,
              old == null ? -1 : old.size(),
              next == null ? -1 : next.size(),
              old != null && next != null && isRenamed(texts.get(old.id()), texts.get(next.id()))));
    }
    return new SiteChange(
        changed, after.values().stream().mapToLong(Blob::size).sum(), after.size());
  }

  private static boolean isRenamed(String old, String next) {
    return old != null && next != null && plain(old).equals(plain(next));
  }

  private static String plain(String page) {
    return ASSET.matcher(page).replaceAll("$1.$2");
  }

  private static List<String> differing(Map<String, Blob> before, Map<String, Blob> after) {
    TreeSet<String> paths = new TreeSet<>(before.keySet());
    paths.addAll(after.keySet());
    return paths.stream()
        .filter(path -> !Objects.equals(id(before, path), id(after, path)))
        .toList();
  }

  private static String id(Map<String, Blob> files, String path) {
    Blob blob = files.get(path);
    return blob == null ? null : blob.id();
  }

  /** The ids of the pages, old and new, whose texts tell whether they really changed. */
  static List<String> pagesToRead(Map<String, Blob> before, Map<String, Blob> after) {
    return differing(before, after).stream()
        .filter(path -> path.endsWith(PAGE) && before.containsKey(path) && after.containsKey(path))
        .flatMap(path -> Stream.of(id(before, path), id(after, path)))
        .toList();
  }

  /** A line for each page that says something else, and one for all others and all other files. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    long renamed = files.stream().filter(Changed::renamed).count();
    int width =
        files.stream()
            .filter(file -> file.isPage() && !file.renamed())
            .mapToInt(f -> f.path().length())
            .max()
            .orElse(0);
    for (Changed file : files) {
      if (file.isPage() && !file.renamed()) {
        String size = size(Math.max(file.after(), file.before()));
        if (file.what().equals("changed")) {
          size = size(file.after()) + ", before " + size(file.before());
        }
        lines.add(
            String.format(
                Locale.ROOT, "  %-7s  %-" + width + "s  %s", file.what(), file.path(), size));
      }
    }
    if (renamed > 0) {
      lines.add("  pages that only load newer assets: " + renamed);
    }
    List<Changed> others = files.stream().filter(file -> !file.isPage()).toList();
    if (!others.isEmpty()) {
      lines.add("  other files: " + counts(others));
    }
    return lines;
  }

  /** Example: {@code 2 added, 1 changed, 0 removed}. */
  public String counts() {
    return counts(files);
  }

  private static String counts(List<Changed> files) {
    List<String> counts = new ArrayList<>();
    for (String what : List.of("added", "changed", "removed")) {
      counts.add(files.stream().filter(file -> file.what().equals(what)).count() + " " + what);
    }
    return String.join(", ", counts);
  }

  /** Example: {@code 1.2 MB}. */
  public static String size(long bytes) {
    return bytes < 1000
        ? bytes + " B"
        : bytes < 1_000_000
            ? String.format(Locale.ROOT, "%.1f kB", bytes / 1e3)
            : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }
}
