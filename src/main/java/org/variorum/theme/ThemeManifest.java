package org.variorum.theme;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The names of a theme's files, from its {@code theme.yml}: assets, and the parts of its style
 * sheet and its script in their order. Templates are found by their names. A class path cannot be
 * listed, hence the lists.
 *
 * <p>The file is a small part of YAML, read line by line: comments, {@code key: value}, and lists.
 *
 * <pre>
 * # What differs from the default theme
 * name: plain
 * assets:
 *   - logo.svg
 * styles:
 *   - own.css
 * </pre>
 *
 * @param assets file names below the theme's {@code assets/}
 * @param styles file names below {@code styles/}, joined in this order to {@code style.css}
 * @param scripts file names below {@code scripts/}, joined in this order to {@code page.js}
 */
record ThemeManifest(List<String> assets, List<String> styles, List<String> scripts) {
  private static final String ASSET =
      "[A-Za-z0-9_][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+)*\\.[A-Za-z0-9]+";

  ThemeManifest {
    assets = List.copyOf(assets);
    styles = List.copyOf(styles);
    scripts = List.copyOf(scripts);
  }

  /**
   * @param label how messages name the file
   */
  static ThemeManifest parse(String label, byte[] content) throws ThemeException {
    Map<String, List<String>> lists =
        Map.of(
            "assets", new ArrayList<>(), "styles", new ArrayList<>(), "scripts", new ArrayList<>());
    String key = "";
    int number = 0;
    for (String line : new String(content, StandardCharsets.UTF_8).split("\\R")) {
      number++;
      String text = line.replaceAll("(^|\\s)#.*", "").strip();
      if (text.startsWith("- ") && lists.containsKey(key)) {
        lists.get(key).add(asset(label, number, text.substring(2).strip()));
      } else if (text.matches("(name|about):\\s+\\S.*")
          || text.matches("(assets|styles|scripts):")) {
        key = text.substring(0, text.indexOf(':'));
      } else if (!text.isEmpty()) {
        String hint =
            "a theme.yml has the keys name and about, and lists of file names: assets, styles,"
                + " scripts";
        throw new ThemeException(label, number, "cannot read '" + text + "'", hint);
      }
    }
    return new ThemeManifest(lists.get("assets"), lists.get("styles"), lists.get("scripts"));
  }

  static String asset(String label, int line, String name) throws ThemeException {
    if (!name.matches(ASSET)) {
      throw new ThemeException(
          label, line, "'" + name + "' is no name of an asset", "for example style.css");
    }
    return name;
  }
}
