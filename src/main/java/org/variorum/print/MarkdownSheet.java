package org.variorum.print;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.variorum.page.SheetPart;
import org.variorum.page.SheetStatement;
import org.variorum.page.SheetTopic;

/** The chosen statements as Markdown: a heading for each topic and each part, a list below it. */
public final class MarkdownSheet {
  private final StringBuilder out = new StringBuilder();

  private MarkdownSheet() {}

  /**
   * The text, with lines that end in {@code \n}.
   *
   * @param title of the sheet
   * @param edition its address and date; may be empty
   */
  public static String of(String title, String edition, List<SheetTopic> topics) {
    MarkdownSheet sheet = new MarkdownSheet();
    sheet.out.append("# ").append(escaped(title)).append("\n");
    if (!edition.isEmpty()) {
      sheet.out.append("\n").append(escaped(edition)).append("\n");
    }
    for (SheetTopic topic : topics) {
      sheet.out.append("\n## ").append(escaped(topic.title())).append("\n");
      topic.parts().forEach(sheet::part);
    }
    return sheet.out.toString();
  }

  private void part(SheetPart part) {
    if (!part.heading().isEmpty()) {
      out.append("\n### ").append(escaped(part.heading())).append("\n");
    }
    out.append("\n");
    for (SheetStatement statement : part.statements()) {
      String margin = "  ".repeat(statement.depth());
      String text = statement.block() ? block(statement.html()) : inline(statement.html());
      out.append(margin).append("- ");
      out.append(text.replace("\n", "\n" + margin + "  ")).append("\n");
    }
  }

  /** A whole block, without a line's end behind it. */
  private static String block(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    StringBuilder text = new StringBuilder();
    for (Node node : body.childNodes()) {
      if (node instanceof Element element) {
        block(element, text);
      }
    }
    return text.isEmpty() ? inline(html) : text.toString().strip();
  }

  private static void block(Element element, StringBuilder text) {
    if (element.normalName().equals("pre")) {
      text.append("```\n").append(element.wholeText().stripTrailing()).append("\n```\n");
    } else if (element.normalName().equals("ol") || element.normalName().equals("ul")) {
      int number = element.hasAttr("start") ? Integer.parseInt(element.attr("start")) : 1;
      for (Element item : element.children()) {
        String mark = element.normalName().equals("ol") ? number++ + ". " : "- ";
        text.append(mark).append(inline(item.html()).replace("\n", "\n   ")).append("\n");
      }
    } else if (element.normalName().equals("table")) {
      table(element, text);
    } else if (Set.of("div", "figure").contains(element.normalName())) {
      element.children().forEach(child -> block(child, text));
    } else {
      text.append(inline(element.html())).append("\n");
    }
  }

  private static void table(Element table, StringBuilder text) {
    int rows = 0;
    for (Element row : table.select("tr")) {
      List<String> cells =
          row.children().stream().map(cell -> inline(cell.html()).replace("|", "\\|")).toList();
      text.append("| ").append(String.join(" | ", cells)).append(" |\n");
      if (rows++ == 0) {
        text.append("| ").append(String.join(" | ", cells.stream().map(c -> "---").toList()));
        text.append(" |\n");
      }
    }
  }

  /** Running text on one line. */
  static String inline(String html) {
    StringBuilder text = new StringBuilder();
    inline(Jsoup.parseBodyFragment(html).body(), text);
    return text.toString().replaceAll("\\s+", " ").strip();
  }

  private static void inline(Element element, StringBuilder text) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode run) {
        text.append(escaped(run.getWholeText()));
      } else if (node instanceof Element inner) {
        String mark =
            switch (inner.normalName()) {
              case "code" -> "`";
              case "b", "strong" -> "**";
              case "i", "em" -> "*";
              default -> "";
            };
        text.append(mark);
        if (mark.equals("`")) {
          text.append(inner.wholeText());
        } else {
          inline(inner, text);
        }
        text.append(mark.isEmpty() && inner.isBlock() ? " " : mark);
      }
    }
  }

  /** Text that Markdown does not take for marks. */
  private static String escaped(String text) {
    return text.replaceAll("([\\\\`*_\\[\\]<>])", "\\\\$1");
  }
}
