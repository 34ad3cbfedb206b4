package org.variorum.publish;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a repository, taken apart.
 *
 * <p>Example: {@code git@github.com:Ada/notes.git} has the host {@code github.com} and the path
 * {@code Ada/notes}.
 *
 * @param host in lower case, without user and port; empty for a folder of this machine
 * @param path without slashes around it and without {@code .git}
 */
record RemoteAddress(String host, String path) {
  private static final Pattern URL =
      Pattern.compile(
          "(?i)(?:https?|ssh|git|git\\+ssh|ssh\\+git)://(?:[^/]*@)?([^/:@]+)(?::\\d*)?/(.*)");

  /** Git's short form for ssh; a colon behind a slash, or behind one letter, is part of a path. */
  private static final Pattern SHORT = Pattern.compile("(?:[^/@:]+@)?([^/@:]{2,}):(?!//)(.*)");

  static RemoteAddress of(String address) {
    String text = address.strip();
    for (Pattern shape : new Pattern[] {URL, SHORT}) {
      Matcher matcher = shape.matcher(text);
      if (matcher.matches()) {
        String host = matcher.group(1).toLowerCase(Locale.ROOT).replaceFirst("^(www|ssh)\\.", "");
        return new RemoteAddress(host, plain(matcher.group(2)));
      }
    }
    return new RemoteAddress("", plain(text));
  }

  private static String plain(String path) {
    return path.replaceAll("^/+|/+$", "").replaceFirst("\\.git$", "").replaceAll("/+$", "");
  }

  /** Does the host show a branch under a domain that a file {@code CNAME} in it names? */
  boolean isGitHub() {
    return host.equals("github.com");
  }

  /**
   * Where the host shows the repository's pages, with a closing slash; empty where nobody knows.
   *
   * <p>Example: {@code https://ada.github.io/notes/}, and {@code https://ada.github.io/} for the
   * repository {@code Ada.github.io}.
   */
  String pages() {
    String domain = isGitHub() ? "github.io" : host.equals("gitlab.com") ? "gitlab.io" : "";
    int slash = path.indexOf('/');
    if (domain.isEmpty() || slash < 1 || isGitHub() && path.indexOf('/', slash + 1) > 0) {
      return "";
    }
    String site = path.substring(0, slash).toLowerCase(Locale.ROOT) + "." + domain;
    String project = path.substring(slash + 1);
    return "https://" + site + "/" + (project.equalsIgnoreCase(site) ? "" : project + "/");
  }
}
