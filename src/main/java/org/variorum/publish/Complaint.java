package org.variorum.publish;

import java.util.List;
import java.util.regex.Pattern;

/** What git and hosts complain of, in plain words. */
final class Complaint {
  private static final Pattern MOVED_ON =
      Pattern.compile(
          "\\(fetch first\\)|\\(non-fast-forward\\)|\\(stale info\\)|\\(already exists\\)"
              + "|reference already exists|incorrect old value|failed to update ref"
              + "|cannot lock ref|but expected [0-9a-f]{40}");

  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              "GH006|[Pp]rotected branch|GH013|[Rr]epository rule violations",
              "the branch {branch} of {remote} is protected",
              "allow pushes to it in the host's settings, or name another with --branch"),
          new Kind(
              "(?i)hook declined",
              "a hook of {remote} refuses the push to {branch}",
              "see what it says; another branch can be named with --branch"),
          new Kind(
              "refusing to update checked out branch|branch is currently checked out",
              "the branch {branch} is checked out in {remote}",
              "check out another one there, or push to a bare repository"),
          new Kind(
              "could not read (Username|Password)|terminal prompts disabled|[Aa]uthentication failed"
                  + "|Invalid username or (password|token)|HTTP Basic: Access denied|error: 401",
              "{remote} wants credentials that git does not have",
              "log in once with git, for example by 'gh auth setup-git' or a key for ssh; without a"
                  + " terminal nothing is asked"),
          new Kind(
              "Host key verification failed",
              "ssh does not know the host of {remote}",
              "connect to it once by hand and compare its key"),
          new Kind(
              "(?i)permission (to \\S+ )?denied|denied to |error: 403|insufficient permission"
                  + "|not allowed to push|unable to create temporary|read-only|ERROR: Write access",
              "you may not push to {remote}",
              "ask its owner for the right to write, or name another remote with --remote"),
          new Kind(
              "Could not resolve|Name or service not known|Connection refused|timed out|Network is"
                  + " unreachable|No route to host|Failed to connect|Couldn't connect"
                  + "|Connection reset|early EOF|remote end hung up unexpectedly during",
              "{remote} cannot be reached",
              "is there a network? nothing was changed, so that it can simply be repeated"),
          new Kind(
              "does not appear to be a git repository|[Rr]epository .*not found|does not exist"
                  + "|error: 404|not valid: is this a git repository",
              "there is no repository at the address of {remote}",
              "see 'git remote --verbose'; a host may also answer so to those who may not see it"),
          new Kind(
              "Could not read from remote repository|unable to access",
              "{remote} cannot be read",
              "see what git says"));

  private Complaint() {}

  private record Kind(Pattern says, String message, String hint) {
    Kind(String says, String message, String hint) {
      this(Pattern.compile(says), message, hint);
    }
  }

  /** Did somebody else change the branch between our look at it and our push? */
  static boolean movedOn(String said) {
    return MOVED_ON.matcher(said).find();
  }

  /** The exception that tells it; git's own words stand behind ours. */
  static PublishException of(GitFailure failure, String remote, String branch) {
    String said = failure.said();
    String words = words(said);
    if (movedOn(said)) {
      return PublishException.fault(
          "others push to " + branch + " of " + remote + " all the time: " + words,
          "try again later");
    }
    for (Kind kind : KINDS) {
      if (kind.says().matcher(said).find()) {
        return PublishException.fault(
            kind.message().replace("{remote}", remote).replace("{branch}", branch)
                + (words.isEmpty() ? "" : ": " + words),
            kind.hint());
      }
    }
    return PublishException.fault(failure.getMessage(), "see what git says");
  }

  /** The lines that say something, in one. */
  private static String words(String said) {
    List<String> lines =
        said.lines()
            .map(line -> line.replaceFirst("^remote:\\s*", "").replace('\t', ' ').strip())
            .filter(line -> !line.isEmpty())
            .filter(
                line ->
                    !line.matches(
                        "(?i)(To |Done$|hint:|Please make sure|and the repository"
                            + "|error: failed to push).*"))
            .distinct()
            .toList();
    return String.join("; ", lines);
  }
}
