package org.variorum.check;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Where in a page something was found.
 *
 * @param page its path
 * @param anchor the nearest id around it; may be empty
 * @param statement the id of the statement that it belongs to; may be empty
 * @param frame does it stand around the main part, as on every page?
 * @param line of the HTML, or 0 where that was not kept
 */
public record Place(String page, String anchor, String statement, boolean frame, int line) {
  /** The id of a statement, or of its line on its collection's page. */
  private static final Pattern STATEMENT = Pattern.compile("[sn]-[0-9a-f]{12}");

  /** A whole page. */
  static Place of(String page) {
    return new Place(page, "", "", false, 0);
  }

  /** An element's place. */
  static Place of(String page, Element element) {
    String anchor = "";
    String statement = "";
    boolean main = false;
    for (Element each = element; each != null; each = each.parent()) {
      anchor = anchor.isEmpty() ? each.id() : anchor;
      if (statement.isEmpty()) {
        statement = each.hasClass("heading") ? anchored(each) : statement(each.id());
      }
      main |= each.normalName().equals("main");
    }
    boolean frame = !main && element.ownerDocument().selectFirst("main") != null;
    int line = element.sourceRange().isTracked() ? element.sourceRange().start().lineNumber() : 0;
    return new Place(page, anchor, statement, frame, Math.max(0, line));
  }

  /** A section's heading stands beside the anchor of the statement that it was. */
  private static String anchored(Element heading) {
    return heading.getElementsByClass("anchor").stream()
        .map(each -> statement(each.id()))
        .filter(id -> !id.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String statement(String id) {
    return STATEMENT.matcher(id).matches() ? "s-" + id.substring(2) : "";
  }

  static boolean isStatement(String id) {
    return STATEMENT.matcher(id).matches();
  }

  /** The page, with the anchor where there is one. */
  String shown() {
    return anchor.isEmpty() ? page : page + "#" + anchor;
  }
}
