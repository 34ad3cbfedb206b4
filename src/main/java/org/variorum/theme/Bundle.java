package org.variorum.theme;

import java.util.List;

/**
 * An asset that is joined from parts, so that a theme can take the place of one of them.
 *
 * @param asset its name, for example {@code style.css}
 * @param folder where a theme keeps the parts, which is also the key of their list in {@code
 *     theme.yml}
 */
record Bundle(String asset, String folder) {
  /** What all pages are styled with. */
  static final Bundle STYLE = new Bundle("style.css", "styles");

  /** All there are. */
  static final List<Bundle> ALL =
      List.of(STYLE, new Bundle("page.js", "scripts"), new Bundle("search-engine.js", "search"));
}
