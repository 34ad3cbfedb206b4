package org.variorum;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.variorum.theme.ThemeException;
import org.variorum.theme.ThemeRenderer;

/** The theme's search engine as a site has it: its parts joined by the theme. */
public final class SearchEngineScript {
  private SearchEngineScript() {}

  /** The source of {@code search-engine.js}. */
  public static String text() {
    try {
      byte[] script = ThemeRenderer.load("default", Path.of("themes")).asset("search-engine.js");
      return new String(script, StandardCharsets.UTF_8);
    } catch (ThemeException e) {
      throw new IllegalStateException(e);
    }
  }
}
