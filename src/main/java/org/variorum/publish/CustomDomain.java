package org.variorum.publish;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * The domain of one's own that GitHub Pages shows a site under: the first line of a file {@code
 * CNAME} in the branch.
 */
final class CustomDomain {
  static final String FILE = "CNAME";

  private static final String NAME = "([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z][a-z0-9-]*";

  private CustomDomain() {}

  /**
   * The domain that a base URL tells: its host, if the site stands at the root of it and the host
   * is not one that GitHub gives away. Else empty.
   *
   * <p>Example: {@code https://notes.example.org/} tells {@code notes.example.org}; {@code
   * https://ada.github.io/notes/} and {@code https://example.org/notes/} tell none.
   */
  static String of(String baseUrl) {
    try {
      URI address = new URI(baseUrl);
      String host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
      boolean root = address.getPath() == null || address.getPath().matches("/?");
      return root && address.getPort() == -1 && host.matches(NAME) && !host.endsWith(".github.io")
          ? host
          : "";
    } catch (URISyntaxException e) {
      return "";
    }
  }

  /** The domain that a {@code CNAME} file names; empty where that is none. */
  static String in(String file) {
    String text = file.strip().toLowerCase(Locale.ROOT);
    return text.matches(NAME) ? text : "";
  }
}
