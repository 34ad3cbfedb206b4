package org.variorum.publish;

import java.util.regex.Pattern;

/** Takes credentials out of texts that a reader sees: addresses of remotes may hold some. */
final class Secrets {
  private static final Pattern WEB_USER =
      Pattern.compile("(?i)\\b((?:https?|ftps?)://)[^\\s/?#'\"]*@");
  private static final Pattern PASSWORD =
      Pattern.compile("(?i)\\b([a-z][a-z0-9+.-]*://[^\\s/@:'\"]*):[^\\s/'\"]*@");
  private static final Pattern QUERY =
      Pattern.compile("(?i)([?&][\\w.-]*(?:token|key|secret|password)[\\w.-]*=)[^&\\s'\"]+");
  private static final Pattern HEADER =
      Pattern.compile("(?i)(authorization:\\s*(?:basic|bearer|token)?\\s*)[^\\s'\"]+");

  private Secrets() {}

  /** Example: {@code https://ada:s3cret@github.com/} is {@code https://***@github.com/}. */
  static String masked(String text) {
    String shown = WEB_USER.matcher(text).replaceAll("$1***@");
    shown = PASSWORD.matcher(shown).replaceAll("$1:***@");
    shown = QUERY.matcher(shown).replaceAll("$1***");
    return HEADER.matcher(shown).replaceAll("$1***");
  }
}
