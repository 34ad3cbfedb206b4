package org.variorum.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.variorum.model.Checkout;

/**
 * Reads from git when each file of a folder last changed.
 *
 * <p>A file's day is the newest author date of all commits that touch it, in the author's own time
 * zone: rebasing does not move it, and the order of commits does not matter. What is not certain is
 * left out: a file with uncommitted changes, one that git does not track, every day in a shallow
 * clone, and everything where git is missing or fails.
 */
public final class GitHistory {
  private GitHistory() {}

  /** What git knows of a folder; {@link Checkout#NONE} where that is nothing. */
  public static Checkout of(Path folder) {
    try {
      GitProcess git = new GitProcess(folder);
      List<String> place =
          lines(
              git.run(
                  "rev-parse",
                  "--is-inside-work-tree",
                  "--is-shallow-repository",
                  "--show-prefix"));
      if (place.size() < 2 || !place.get(0).equals("true")) {
        return Checkout.NONE;
      }
      Set<String> files = new TreeSet<>(entries(git.run("ls-files", "-z", "--", ".")));
      files.removeAll(differing(git));
      boolean whole = place.get(1).equals("false");
      Map<String, String> changed = whole ? changes(git) : new TreeMap<>();
      changed.keySet().retainAll(files);
      return new Checkout(place.size() > 2 ? place.get(2) : "", files, changed);
    } catch (IOException e) {
      return Checkout.NONE;
    }
  }

  /** Files that do not stand here as in the last commit, whether they are staged or not. */
  private static Set<String> differing(GitProcess git) throws IOException {
    return new HashSet<>(
        entries(
            git.run(
                "diff",
                "--relative",
                "--name-only",
                "--no-renames",
                "--no-ext-diff",
                "-z",
                "HEAD",
                "--",
                ".")));
  }

  /**
   * The log is one day a commit, each with the files that it touches; a merge only with those that
   * it changed itself.
   */
  private static Map<String, String> changes(GitProcess git) throws IOException {
    Map<String, String> changed = new TreeMap<>();
    String day = "";
    for (String entry :
        entries(
            git.run(
                "-c",
                "log.showSignature=false",
                "log",
                "-z",
                "-c",
                "--no-renames",
                "--no-ext-diff",
                "--relative",
                "--name-only",
                "--format=tformat:%x01%as",
                "--",
                "."))) {
      String text = entry.strip();
      if (text.startsWith("\u0001")) {
        day = text.substring(1);
      } else if (!text.isEmpty()) {
        changed.merge(entry.replaceFirst("^\n+", ""), day, (a, b) -> a.compareTo(b) > 0 ? a : b);
      }
    }
    return changed;
  }

  private static List<String> lines(String output) {
    return Arrays.asList(output.split("\n", -1));
  }

  private static List<String> entries(String output) {
    return Arrays.stream(output.split("\0")).filter(entry -> !entry.isEmpty()).toList();
  }
}
