package org.variorum.print;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Tables where there is no room for their columns: a line for each row, its cells between bars.
 *
 * <p>Example: the row {@code <tr><td>Green</td><td>80 °C</td></tr>} becomes <b>Green</b> | 80 °C.
 */
final class NarrowTables {
  /** A narrower column of a table is mostly white, and tears words; in points. */
  private static final double CELL = 88;

  private NarrowTables() {}

  /**
   * Changes the tables in an element that are too wide.
   *
   * @param width that there is, in points
   */
  static void fold(Element element, double width) {
    for (Element table : element.select("table")) {
      List<Element> rows = table.select("tr");
      int cells = rows.stream().mapToInt(row -> row.children().size()).max().orElse(0);
      if (cells > 0 && width / cells < CELL) {
        Element lines = new Element("div");
        rows.forEach(row -> lines.appendChild(line(row)));
        table.replaceWith(lines);
      }
    }
  }

  private static Element line(Element row) {
    Element line = new Element("div").addClass("row");
    boolean heading = row.select("td").stream().allMatch(cell -> cell.text().isBlank());
    for (Element cell : row.children()) {
      if (cell.text().isBlank()) {
        continue;
      }
      if (line.childNodeSize() > 0) {
        line.appendText(" | ");
      }
      String tag = heading ? "i" : cell.elementSiblingIndex() == 0 ? "b" : "span";
      line.appendChild(new Element(tag).html(cell.html()));
    }
    return line;
  }
}
