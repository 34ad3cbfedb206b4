package org.variorum.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What was found wrong in a page; all empty where all is well.
 *
 * @param page its path below the server
 * @param complaints of the browser itself
 * @param twice ids that stand on more than one element
 * @param axe rules of axe that are broken in the light scheme
 * @param dark contrast that is too low in the dark one
 * @param wide widths of the window, in CSS pixels, that the page does not fit into
 */
record Visit(
    String page,
    List<String> complaints,
    List<String> twice,
    List<String> axe,
    List<String> dark,
    List<String> wide) {
  private static final String TWICE =
      "[...document.querySelectorAll('[id]')].map(e => e.id)"
          + ".filter((id, i, all) => all.indexOf(id) !== i).join(' ')";

  /** Wider than the window, or cut off so that it does not show. */
  static final String WIDE =
      "document.documentElement.scrollWidth > document.documentElement.clientWidth || [document.documentElement, document.body]"
          + ".some(e => ['hidden', 'clip'].includes(getComputedStyle(e).overflowX))";

  Visit {
    complaints = List.copyOf(complaints);
    twice = List.copyOf(twice);
    axe = List.copyOf(axe);
    dark = List.copyOf(dark);
    wide = List.copyOf(wide);
  }

  /** Opens a page and looks at it from all sides; what is folded is open. */
  static Visit of(Browser browser, String page, String address) throws Exception {
    scheme(browser, "light");
    browser.resize(1280, 900);
    browser.open(address);
    browser.value(open("details:not(.sources)"));
    List<String> axe = new ArrayList<>(Axe.violations(browser));
    // sources lie over the text, one at a time: all of them at once only to look at their colours
    browser.value(open("details"));
    axe.addAll(Axe.contrast(browser));
    scheme(browser, "dark");
    List<String> dark = Axe.contrast(browser);
    List<String> wide = new ArrayList<>();
    for (int width : new int[] {2560, 820, 390, 320}) {
      browser.resize(width, 900);
      if (browser.value(WIDE).equals("true")) {
        wide.add(width + " px: " + browser.value("document.documentElement.scrollWidth"));
      }
    }
    String twice = browser.value(TWICE);
    return new Visit(
        page,
        browser.complaints(),
        twice.isEmpty() ? List.of() : List.of(twice.split(" ")),
        axe,
        dark,
        wide);
  }

  private static String open(String which) {
    return "document.querySelectorAll('" + which + "').forEach(e => { e.open = true; })";
  }

  private static void scheme(Browser browser, String scheme) throws Exception {
    browser.prefer(Map.of("prefers-color-scheme", scheme, "prefers-reduced-motion", "reduce"));
  }
}
