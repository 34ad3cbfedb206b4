package org.variorum.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The rules of axe-core (github.com/dequelabs/axe-core), run on the page that a browser shows. */
final class Axe {
  /** The version that the rules are of; {@code null} in a page that has not been asked yet. */
  private static final String LOADED = "window.axe && axe.version";

  private static final String SCRIPT = script();

  /** WCAG 2.0 to 2.2, A and AA, and what axe calls best practice. */
  private static final String ALL =
      "{runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa',"
          + " 'best-practice'], rules: {'target-size': {enabled: true}},"
          + " resultTypes: ['violations']}";

  private static final String CONTRAST =
      "{runOnly: {type: 'rule', values: ['color-contrast']}, resultTypes: ['violations']}";

  /**
   * Marks one element of each look: colour of the text, its size and weight, and what lies behind
   * it. The rule of contrast looks at those alone; with all of a long page it takes a minute.
   */
  private static final String MARK_LOOKS =
      """
      (() => {
        const behind = new Map([[null, '']]);
        const looks = new Set();
        for (const e of document.querySelectorAll('*')) {
          const s = getComputedStyle(e);
          const ground = s.backgroundColor + s.backgroundImage + s.opacity + s.filter;
          const above = behind.get(e.parentElement);
          behind.set(e, above.endsWith(ground) ? above : above + '|' + ground);
          e.removeAttribute('data-look');
          const text = [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim());
          if (!(text || e.matches('input, select, textarea')) || !e.checkVisibility()) continue;
          const look = [s.color, s.fontSize, s.fontWeight, s.textShadow, behind.get(e)].join();
          if (!looks.has(look)) e.setAttribute('data-look', looks.size);
          looks.add(look);
        }
        axe.configure({rules: [{id: 'color-contrast', selector: '[data-look]'}]});
      })()""";

  private Axe() {}

  /** A line for each rule that is broken, with the first places. */
  static List<String> violations(Browser browser) throws Exception {
    return run(browser, ALL);
  }

  /** The same for colours alone: what another scheme can break in a page that is known. */
  static List<String> contrast(Browser browser) throws Exception {
    return run(browser, CONTRAST);
  }

  private static List<String> run(Browser browser, String options) throws Exception {
    if (browser.value(LOADED).isEmpty()) {
      browser.value(SCRIPT);
    }
    browser.promised(MARK_LOOKS);
    JsonNode broken =
        browser.promised(
            "axe.run(document, "
                + options
                + ").then(r => r.violations.map(v => ({id: v.id, count: v.nodes.length,"
                + " places: v.nodes.slice(0, 3).map(n => n.html.replace(/ data-look=.[0-9]+./, '')"
                + ".slice(0, 160) + ' ' + n.failureSummary)})))");
    List<String> lines = new ArrayList<>();
    for (JsonNode rule : broken) {
      List<String> places = new ArrayList<>();
      rule.path("places").forEach(place -> places.add(place.asText().replaceAll("\\s+", " ")));
      lines.add(rule.path("id").asText() + " × " + rule.path("count").asInt() + ": " + places);
    }
    return lines;
  }

  private static String script() {
    try (InputStream stream = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
