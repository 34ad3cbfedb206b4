package org.variorum.theme;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The names of a theme's files, from its {@code theme.yml}: assets, and the parts of each {@link
 * Bundle} in their order. Templates are found by their names. A class path cannot be listed, hence
 * the lists.
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
 * @param parts for each folder of a {@link Bundle} the file names below it, in the order in which
 *     they are joined
 */
record ThemeManifest(List<String> assets, SortedMap<String, List<String>> parts) {
  private static final String ASSETS = "assets";
  private static final String ASSET =
      "[A-Za-z0-9_][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+)*\\.[A-Za-z0-9]+";

  ThemeManifest {
    assets = List.copyOf(assets);
    parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
  }

  /**
   * @param label how messages name the file
   */
  static ThemeManifest parse(String label, byte[] content) throws ThemeException {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    lists.put(ASSETS, new ArrayList<>());
    Bundle.ALL.forEach(bundle -> lists.put(bundle.folder(), new ArrayList<>()));
    String key = "";
    int number = 0;
    for (String line : new String(content, StandardCharsets.UTF_8).split("\\R")) {
      number++;
      String text = line.replaceAll("(^|\\s)#.*", "").strip();
      if (text.startsWith("- ") && lists.containsKey(key)) {
        lists.get(key).add(asset(label, number, text.substring(2).strip()));
      } else if (text.matches("(name|about):\\s+\\S.*")
          || text.endsWith(":") && lists.containsKey(text.substring(0, text.length() - 1))) {
        key = text.substring(0, text.indexOf(':'));
      } else if (!text.isEmpty()) {
        String hint =
            "a theme.yml has the keys name and about, and lists of file names: "
                + String.join(", ", lists.keySet());
        throw new ThemeException(label, number, "cannot read '" + text + "'", hint);
      }
    }
    return new ThemeManifest(lists.remove(ASSETS), new TreeMap<>(lists));
  }

  static String asset(String label, int line, String name) throws ThemeException {
    if (!name.matches(ASSET)) {
      throw new ThemeException(
          label, line, "'" + name + "' is no name of an asset", "for example style.css");
    }
    return name;
  }
}
