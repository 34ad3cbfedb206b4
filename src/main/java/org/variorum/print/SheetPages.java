package org.variorum.print;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.page.SheetStatement;
import org.variorum.page.SheetTopic;

/** The HTML of a sheet's pages: columns at fixed places. */
final class SheetPages {
  private static final double ENDLESS = 1_000_000;

  private SheetPages() {}

  /** All rows below each other in one column, to be measured. */
  static String endless(Paper paper, List<Row> rows) throws IOException {
    double width = paper.columnWidth();
    StringBuilder html = new StringBuilder("<html><head><style>");
    html.append(page(width, ENDLESS, 0, 0)).append(PdfSheet.resource("cheatsheet.css"));
    html.append("</style></head><body>");
    rows.forEach(row -> html.append(row.html()));
    return html.append("</body></html>").toString();
  }

  /** The pages; topics that are not on them cannot be linked to. */
  static String of(
      SheetOrder order, List<List<Row>> columns, List<SheetTopic> topics, SheetText text)
      throws IOException {
    Set<String> slugs = topics.stream().map(SheetTopic::slug).collect(Collectors.toSet());
    Paper paper = order.paper();
    StringBuilder html = new StringBuilder("<html lang=\"" + order.language() + "\"><head><title>");
    html.append(text.plain(order.title(), "")).append("</title><style>");
    html.append(page(paper.width(), paper.height(), Paper.MARGIN, Paper.HEADER));
    html.append(header(order, isEdited(columns)));
    html.append(PdfSheet.resource("cheatsheet.css"));
    html.append("</style><bookmarks>");
    for (SheetTopic topic : topics) {
      html.append("<bookmark name=\"").append(attribute(topic.title()));
      html.append("\" href=\"#t-").append(topic.slug()).append("\"></bookmark>");
    }
    html.append("</bookmarks></head><body>");
    int pages = (columns.size() + paper.columns() - 1) / paper.columns();
    for (int page = 0; page < Math.max(1, pages); page++) {
      html.append("<div class=\"page\" style=\"height:").append(points(paper.columnHeight() - 3));
      html.append(page + 1 < pages ? ";page-break-after:always\">" : "\">");
      for (int k = 0; k < paper.columns(); k++) {
        int index = page * paper.columns() + k;
        if (index < columns.size()) {
          html.append("<div class=\"column\" style=\"left:");
          html.append(points(k * (paper.columnWidth() + Paper.GAP)));
          html.append(";width:").append(points(paper.columnWidth())).append("\">");
          for (Row row : columns.get(index)) {
            html.append(withLinks(row.html(), text, row.topic().href(), slugs));
          }
          html.append("</div>");
        }
      }
      html.append("</div>");
    }
    return html.append("</body></html>").toString();
  }

  /** The running header: title, address and date, page n of m. */
  private static String header(SheetOrder order, boolean edited) {
    String style = "font: 7.5pt Sheet; vertical-align: bottom; padding-bottom: 1mm; ";
    return "@page { @top-left { content: \""
        + quoted(order.title())
        + "\"; font-weight: 700; "
        + style.replace("font: 7.5pt Sheet", "font: bold 7.5pt Sheet")
        + "} @top-center { content: \""
        + quoted(order.header(edited))
        + "\"; "
        + style
        + "} @top-right { content: counter(page) \" / \" counter(pages); "
        + style
        + "} }\n";
  }

  private static boolean isEdited(List<List<Row>> columns) {
    return columns.stream()
        .flatMap(List::stream)
        .anyMatch(row -> row.html().contains(SheetStatement.EDITOR));
  }

  /** A text inside a string of CSS inside HTML. */
  private static String quoted(String text) {
    return text.replaceAll("[\\\\\"<>\\p{Cntrl}]", "'");
  }

  /** The heading's link, and links to topics that were not chosen after all. */
  private static String withLinks(String html, SheetText text, String page, Set<String> slugs) {
    return html.contains("<a ") ? text.linked(html, page, slugs) : html;
  }

  static String page(double width, double height, double margin, double header) {
    return "@page { size: "
        + points(width)
        + " "
        + points(height)
        + "; margin: "
        + points(margin + header)
        + " "
        + points(margin)
        + " "
        + points(margin)
        + "; }\n";
  }

  private static String points(double length) {
    return String.format(Locale.ROOT, "%.3fpt", length);
  }

  static String attribute(String text) {
    return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
  }
}
