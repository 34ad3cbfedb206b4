package org.variorum.browser;

import java.util.ArrayList;
import java.util.List;

/** What moves in a page after it was first painted (wicg.github.io/layout-instability). */
record LayoutShifts(Browser browser) {
  private static final String WATCH =
      """
      window.shifts = [];
      new PerformanceObserver(list => list.getEntries().forEach(e => window.shifts.push(
          e.value + ' ' + e.sources.map(s => s.node && (s.node.nodeName + '.' + s.node.className)))))
        .observe({type: 'layout-shift', buffered: true});
      """;

  /** Long enough for what a page does after it is loaded. */
  private static final String QUIET =
      "new Promise(done => setTimeout(() => requestAnimationFrame(() => done(window.shifts)), 500))";

  static LayoutShifts watchedBy(Browser browser) throws Exception {
    browser.beforeEachPage(WATCH);
    return new LayoutShifts(browser);
  }

  /** Chromium may paint between two pieces of a line that it is still reading; seldom twice. */
  private static final int LOADS = 4;

  /**
   * A line for each shift, with what moved; empty where all stands still. A page is loaded again
   * where something moved: what scripts or late files move, they move each time.
   */
  List<String> whileLoading(String address) throws Exception {
    List<String> shifts = new ArrayList<>();
    for (int load = 1; load <= LOADS; load++) {
      browser.open(address + (address.contains("?") ? "&" : "?") + "load=" + load);
      shifts.clear();
      browser.promised(QUIET).forEach(shift -> shifts.add(shift.asText()));
      if (shifts.isEmpty()) {
        break;
      }
    }
    return shifts;
  }
}
