package org.variorum.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * What differs between the site that stands on a branch and the next one.
 *
 * @param files sorted by path; those that are equal are not among them
 * @param size of the whole next site, in bytes
 * @param count of its files
 */
public record SiteChange(List<Changed> files, long size, int count) {
  public SiteChange {
    files = List.copyOf(files);
  }

  /**
   * A file that differs.
   *
   * @param before its bytes on the branch; -1 where it is new
   * @param after its bytes in the next site; -1 where it goes
   */
  public record Changed(String path, long before, long after) {
    /** {@code added}, {@code changed} or {@code removed}. */
    public String what() {
      return before < 0 ? "added" : after < 0 ? "removed" : "changed";
    }

    boolean isPage() {
      return path.endsWith(".html");
    }
  }

  /** A file of a tree: its id and its bytes. */
  record Blob(String id, long size) {}

  static SiteChange between(Map<String, Blob> before, Map<String, Blob> after) {
    TreeSet<String> paths = new TreeSet<>(before.keySet());
    paths.addAll(after.keySet());
    List<Changed> changed = new ArrayList<>();
    for (String path : paths) {
      Blob old = before.get(path);
      Blob next = after.get(path);
      if (old == null || next == null || !old.id().equals(next.id())) {
        changed.add(
            new Changed(path, old == null ? -1 : old.size(), next == null ? -1 : next.size()));
      }
    }
    return new SiteChange(
        changed, after.values().stream().mapToLong(Blob::size).sum(), after.size());
  }

  /** A line for each page that differs, and one for all other files. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    int width =
        files.stream().filter(Changed::isPage).mapToInt(f -> f.path().length()).max().orElse(0);
    for (Changed file : files) {
      if (file.isPage()) {
        String size = size(Math.max(file.after(), file.before()));
        if (file.what().equals("changed")) {
          size = size(file.after()) + ", before " + size(file.before());
        }
        lines.add(
            String.format(
                Locale.ROOT, "  %-7s  %-" + width + "s  %s", file.what(), file.path(), size));
      }
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
