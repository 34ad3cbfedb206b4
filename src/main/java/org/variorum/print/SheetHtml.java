package org.variorum.print;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.variorum.page.Block;
import org.variorum.page.SectionView;
import org.variorum.page.StatementView;
import org.variorum.page.TopicPage;

/** The HTML of a sheet: the statements alone, without sources or links. */
final class SheetHtml {
  private final StringBuilder html = new StringBuilder();

  private SheetHtml() {}

  static String of(String title, List<TopicPage> topics) throws IOException {
    SheetHtml sheet = new SheetHtml();
    sheet.html.append("<html><head><title>").append(escape(title)).append("</title>");
    sheet.html.append("<style>").append(style()).append("</style></head><body>");
    for (TopicPage topic : topics) {
      sheet
          .html
          .append("<h1>")
          .append(escape(topic.title()))
          .append("</h1><div class=\"columns\">");
      sheet.blocks(topic.introduction());
      topic.sections().forEach(sheet::section);
      sheet.html.append("</div>");
    }
    return sheet.html.append("</body></html>").toString();
  }

  private void section(SectionView section) {
    html.append("<h").append(section.level()).append('>').append(escape(section.title()));
    html.append("</h").append(section.level()).append('>');
    blocks(section.blocks());
    section.sections().forEach(this::section);
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      String tag = block.kind().equals("list") ? "ul" : block.kind().equals("steps") ? "ol" : "div";
      String item = tag.equals("div") ? "div" : "li";
      html.append('<')
          .append(tag)
          .append(tag.equals("ol") ? " start=\"" + block.start() + "\">" : ">");
      for (StatementView statement : block.statements()) {
        html.append('<').append(item).append('>');
        if (!statement.lead().isEmpty()) {
          html.append("<i>").append(escape(statement.lead())).append(":</i> ");
        }
        html.append(statement.html().replaceAll("</?a\\b[^>]*>", ""));
        blocks(statement.children());
        html.append("</").append(item).append('>');
      }
      html.append("</").append(tag).append('>');
    }
  }

  private static String style() throws IOException {
    try (InputStream style = SheetHtml.class.getResourceAsStream("sheet.css")) {
      return new String(style.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
