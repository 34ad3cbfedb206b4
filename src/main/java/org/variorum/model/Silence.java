package org.variorum.model;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An entry of {@code silence} in {@code site.yml}: warnings that an editor has seen and lives with.
 *
 * @param where a file of the edition, a page of the site or an address; {@code *} stands for
 *     anything but a slash, {@code **} for anything
 * @param why for who comes later
 * @param line of {@code site.yml}
 */
public record Silence(Rule what, String where, String why, int line) {
  private static final Pattern WILD = Pattern.compile("\\*\\*|\\*|[^*]+");

  /**
   * What is left of a warning: itself where this is not about it, null where nothing is left, else
   * the same on fewer pages.
   *
   * @param folder the edition's folder as messages name it, with a closing slash
   */
  Diagnostic applied(Diagnostic found, String folder) {
    Evidence evidence = found.evidence();
    if (found.severity() != Severity.WARNING || evidence.rule() != what) {
      return found;
    }
    String path = found.path();
    String file = path.startsWith(folder) ? path.substring(folder.length()) : path;
    if (matches(file) || matches(path) || matches(evidence.subject())) {
      return null;
    }
    List<String> left =
        evidence.pages().stream()
            .filter(page -> !matches(page) && !matches(page.replaceAll("#.*", "")))
            .toList();
    if (left.size() == evidence.pages().size()) {
      return found;
    }
    return left.isEmpty() ? null : found.with(evidence.with(left));
  }

  private boolean matches(String text) {
    String pattern =
        WILD.matcher(where)
            .replaceAll(
                part ->
                    switch (part.group()) {
                      case "**" -> ".*";
                      case "*" -> "[^/]*";
                      default -> Matcher.quoteReplacement(Pattern.quote(part.group()));
                    });
    return !text.isEmpty() && text.matches("(?s)" + pattern);
  }
}
