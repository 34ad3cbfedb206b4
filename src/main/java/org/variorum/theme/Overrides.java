package org.variorum.theme;

import java.nio.file.Path;
import java.util.List;
import org.variorum.model.Colour;

/**
 * What an edition changes of its theme.
 *
 * @param folder its own {@code templates/}, {@code styles/}, {@code scripts/} and {@code assets/},
 *     looked up before the theme's; may be absent, null for none
 * @param colours those that {@code site.yml} sets
 * @param siteFile how messages name {@code site.yml}
 */
public record Overrides(Path folder, List<Colour> colours, String siteFile) {
  /** Nothing. */
  public static final Overrides NONE = new Overrides(null, List.of(), "");

  public Overrides {
    colours = List.copyOf(colours);
  }
}
