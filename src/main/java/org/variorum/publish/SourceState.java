package org.variorum.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a site is made from: the state of the working copy.
 *
 * @param commit that is checked out; empty where there is none yet
 * @param branch that is checked out; empty where HEAD is detached
 * @param dirty does something differ from that commit?
 * @param nameless variables for git where it does not know who commits
 */
record SourceState(String commit, String branch, boolean dirty, Map<String, String> nameless) {
  static SourceState of(Git git) throws IOException {
    boolean dirty =
        !git.run("status", "--porcelain", "--untracked-files=no").isEmpty()
            || !git.run("status", "--porcelain", "--untracked-files=normal", "--", ".").isEmpty();
    return new SourceState(
        git.ask("rev-parse", "--quiet", "--verify", "HEAD"),
        git.ask("symbolic-ref", "--quiet", "--short", "HEAD"),
        dirty,
        nameless(git));
  }

  private static Map<String, String> nameless(Git git) throws IOException {
    Map<String, String> variables = new TreeMap<>();
    for (String role : List.of("AUTHOR", "COMMITTER")) {
      for (Map.Entry<String, String> part :
          Map.of("NAME", "Variorum", "EMAIL", "variorum@localhost").entrySet()) {
        String variable = "GIT_" + role + "_" + part.getKey();
        String key = part.getKey().toLowerCase(Locale.ROOT);
        boolean known =
            System.getenv(variable) != null
                || key.equals("email") && System.getenv("EMAIL") != null
                || !git.ask("config", "user." + key).isEmpty()
                || !git.ask("config", role.toLowerCase(Locale.ROOT) + "." + key).isEmpty();
        if (!known) {
          variables.put(variable, part.getValue());
        }
      }
    }
    return variables;
  }

  /** What a user should know of it. */
  List<String> notices() {
    List<String> notices = new ArrayList<>();
    if (commit.isEmpty()) {
      notices.add("nothing is committed here yet; what lies in the folder is published");
    } else if (dirty) {
      notices.add("the working tree has uncommitted changes; they are published with the rest");
    }
    if (branch.isEmpty()) {
      notices.add("HEAD is detached at " + brief() + "; the site is made from that");
    }
    if (nameless.containsKey("GIT_COMMITTER_NAME")) {
      notices.add("git has no user.name here; the commit is in the name of Variorum");
    }
    return notices;
  }

  /**
   * The message of a commit that publishes it.
   *
   * @param subject the first line; empty: one is made
   */
  String message(String subject, String version) {
    String source = commit.isEmpty() ? "no commit" : commit;
    String more =
        (branch.isEmpty() ? "" : " on " + branch)
            + (dirty && !commit.isEmpty() ? ", with uncommitted changes" : "");
    String first =
        subject.isEmpty()
            ? "Publish the site" + (commit.isEmpty() ? "" : " of " + brief())
            : subject.strip();
    return first + "\n\nSource: " + source + more + "\nProgram: Variorum " + version + "\n";
  }

  private String brief() {
    return commit.substring(0, Math.min(10, commit.length()));
  }
}
