package org.variorum.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The figures that an editor put together above a topic's notes: the rows of his tables of two
 * columns, such as "Timeout | 15 minutes".
 *
 * @param heading of its table; may be empty
 * @param key HTML of what is measured
 * @param value HTML of the figure
 * @param cited the ids of the statements that the row links to
 */
record LeadFigures(String heading, String key, String value, List<String> cited) {
  private static final Pattern TABLE = Pattern.compile("(?s)<table\\b.*?</table>");
  private static final Pattern ROW = Pattern.compile("(?s)<tr\\b.*?</tr>");
  private static final Pattern CELL = Pattern.compile("(?s)<t[hd]\\b[^>]*>(.*?)</t[hd]>");

  LeadFigures {
    cited = List.copyOf(cited);
  }

  /** Those of a page, in their order; the HTML is the program's own, and so well-formed. */
  static List<LeadFigures> of(TopicPage page) {
    List<LeadFigures> figures = new ArrayList<>();
    Matcher table = TABLE.matcher(page.lead());
    while (table.find()) {
      String heading = "";
      Matcher row = ROW.matcher(table.group());
      while (row.find()) {
        List<String> cells = cells(row.group());
        if (cells.size() != 2) {
          break;
        }
        if (row.group().contains("<th ")) {
          heading = PlainHtml.text(cells.get(0));
        } else if (!PlainHtml.text(cells.get(1)).isEmpty()) {
          figures.add(
              new LeadFigures(heading, cells.get(0), cells.get(1), cited(row.group(), page)));
        }
      }
    }
    return figures;
  }

  private static List<String> cells(String row) {
    return CELL.matcher(row).results().map(cell -> cell.group(1).strip()).toList();
  }

  private static List<String> cited(String row, TopicPage page) {
    return Pattern.compile("href=\"(?:" + Pattern.quote(page.path()) + ")?#([^\"]+)\"")
        .matcher(row)
        .results()
        .map(link -> link.group(1))
        .toList();
  }

  /**
   * Them as statements of a sheet: as many collections say a figure as say the statement cited.
   * What two say and an editor put there is pinned.
   *
   * @param agreeing how many collections say a statement, by its id
   * @param pins the ids of statements that are pinned: with them the figures that cite them
   */
  static List<SheetStatement> statements(
      TopicPage page, List<LeadFigures> figures, Map<String, Integer> agreeing, Set<String> pins) {
    List<SheetStatement> made = new ArrayList<>();
    for (LeadFigures figure : figures) {
      // on the sheet's page the statement that it cites may stand, too
      String id = "figure-" + page.slug() + "-" + (made.size() + 1);
      int said = 1;
      for (String cited : figure.cited()) {
        said = Math.max(said, agreeing.getOrDefault(cited, 1));
      }
      String key = withoutLinks(figure.key()) + ":";
      String value = withoutLinks(figure.value());
      String text = PlainHtml.text(key + " " + value);
      made.add(
          new SheetStatement(
              id,
              page.slug(),
              made.size(),
              (figure.heading() + " " + SheetStatement.EDITOR).strip(),
              "",
              0,
              "figure",
              key + " " + value,
              key,
              value,
              text,
              said,
              Usefulness.of("item", figure.heading() + " " + text, text, false),
              1,
              said > 1 || figure.cited().stream().anyMatch(pins::contains),
              "pages/topics/" + page.slug() + ".md"));
    }
    return made;
  }

  private static String withoutLinks(String html) {
    return html.replaceAll("</?a\\b[^>]*>", "");
  }
}
