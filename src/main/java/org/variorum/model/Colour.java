package org.variorum.model;

import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A colour that {@code site.yml} gives the theme.
 *
 * @param name one of {@link #names()}
 * @param light in the light scheme, {@code #rgb} or {@code #rrggbb}
 * @param dark in the dark scheme
 * @param line of {@code site.yml}
 */
public record Colour(String name, String light, String dark, int line) {
  /** The names, each with the theme's CSS variable that it sets. */
  private static final TreeMap<String, String> VARIABLES = new TreeMap<>();

  static {
    for (String same :
        new String[] {
          "paper", "panel", "raised", "line", "edge", "ink", "strong", "muted", "link", "wash"
        }) {
      VARIABLES.put(same, "--" + same);
    }
    VARIABLES.put("accent", "--rubric");
  }

  public Colour {
    if (!VARIABLES.containsKey(name) || !isColour(light) || !isColour(dark)) {
      throw new IllegalArgumentException("not a colour: " + name + " " + light + " " + dark);
    }
    light = light.toLowerCase(Locale.ROOT);
    dark = dark.toLowerCase(Locale.ROOT);
  }

  /** The names that a site may use. */
  public static SortedSet<String> names() {
    return new TreeSet<>(VARIABLES.keySet());
  }

  /** Is it written as a theme can use it? Example: {@code #1b4f8f}. */
  public static boolean isColour(String text) {
    return text.matches("#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})");
  }

  /** The theme's CSS variable, for example {@code --link}. */
  public String variable() {
    return VARIABLES.get(name);
  }
}
