package org.variorum.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * How a page of the repository's host names a file: addresses with {@code {path}}, the path below
 * the repository's root, and {@code {line}} and {@code {lastLine}}.
 *
 * <p>Example: {@code https://github.com/o/r/edit/main/{path}}.
 *
 * @param edit where a file can be edited; empty where nobody knows
 * @param source where a file's lines are shown; empty where nobody knows
 * @param root the content folder's path below the repository's root; null: git is asked
 */
public record RepositoryLinks(String edit, String source, String root) {
  /** No links. */
  public static final RepositoryLinks NONE = new RepositoryLinks("", "", null);

  /** Does anybody know how this host names files? */
  public static boolean isKnown(String repository) {
    return isGitLab(repository) || host(repository).matches("(.*\\.)?github\\..*");
  }

  private static boolean isGitLab(String repository) {
    return host(repository).matches("(.*\\.)?gitlab\\..*");
  }

  private static String host(String address) {
    return address
        .replaceAll("(?i)^https?://(?:[^/@]*@)?([^/:]*).*$", "$1")
        .toLowerCase(Locale.ROOT);
  }

  /**
   * The links of a known host. Markdown is asked for as plain text: the rendered page has no lines.
   *
   * @param repository its address; a last slash or {@code .git} does not matter
   */
  public static RepositoryLinks of(String repository, String branch, String root) {
    String base = repository.replaceAll("(/|\\.git)+$", "");
    boolean gitLab = isGitLab(repository);
    String files = base + (gitLab ? "/-/" : "/");
    return new RepositoryLinks(
        files + "edit/" + branch + "/{path}",
        files
            + "blob/"
            + branch
            + "/{path}?plain=1#L{line}-"
            + (gitLab ? "{lastLine}" : "L{lastLine}"),
        root);
  }

  /** Where a file is edited; empty where nobody knows. */
  public String editing(String path) {
    return edit.replace("{path}", encoded(path));
  }

  /** Where a file is shown; empty where nobody knows. */
  public String showing(String path) {
    return showing(path, 0, 0);
  }

  /** Where lines of a file are shown: one line is no range; none (0) is the whole file. */
  public String showing(String path, int line, int lastLine) {
    String address = source;
    if (line == 0) {
      address = address.replaceAll("(\\?plain=1)?#.*$", "");
    } else if (line == lastLine) {
      address = address.replaceAll("-L?\\{lastLine}", "");
    }
    return address
        .replace("{path}", encoded(path))
        .replace("{line}", "" + line)
        .replace("{lastLine}", "" + lastLine);
  }

  /** Example: {@code a b.md} is {@code a%20b.md} in an address. */
  private static String encoded(String path) {
    try {
      return new URI(null, null, "/" + path, null).toASCIIString().substring(1);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no file is called so: " + path, e);
    }
  }
}
