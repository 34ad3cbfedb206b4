package org.variorum.theme;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The names of a theme's assets, from its {@code theme.yml}. A class path cannot be listed, hence
 * the list.
 *
 * <p>The file is a small part of YAML, read line by line: comments, {@code key: value}, and one
 * list.
 *
 * <pre>
 * # What differs from the default theme
 * name: plain
 * assets:
 *   - style.css
 * </pre>
 *
 * @param assets file names below the theme's {@code assets/}
 */
record ThemeManifest(List<String> assets) {
  private static final String ASSET =
      "[A-Za-z0-9_][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+)*\\.[A-Za-z0-9]+";

  ThemeManifest {
    assets = List.copyOf(assets);
  }

  /**
   * @param label how messages name the file
   */
  static ThemeManifest parse(String label, byte[] content) throws ThemeException {
    List<String> assets = new ArrayList<>();
    String key = "";
    int number = 0;
    for (String line : new String(content, StandardCharsets.UTF_8).split("\\R")) {
      number++;
      String text = line.replaceAll("(^|\\s)#.*", "").strip();
      if (text.startsWith("- ") && key.equals("assets")) {
        assets.add(asset(label, number, text.substring(2).strip()));
      } else if (text.matches("(name|about):\\s+\\S.*") || text.equals("assets:")) {
        key = text.substring(0, text.indexOf(':'));
      } else if (!text.isEmpty()) {
        String hint =
            "a theme.yml has the keys name and about, and assets with a list of file names";
        throw new ThemeException(label, number, "cannot read '" + text + "'", hint);
      }
    }
    return new ThemeManifest(assets);
  }

  private static String asset(String label, int line, String name) throws ThemeException {
    if (!name.matches(ASSET)) {
      throw new ThemeException(
          label, line, "'" + name + "' is no name of an asset", "for example style.css");
    }
    return name;
  }
}
