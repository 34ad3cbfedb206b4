package org.variorum.print;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.variorum.model.Rulings;
import org.variorum.page.Block;
import org.variorum.page.SectionView;
import org.variorum.page.StatementView;
import org.variorum.page.TopicPage;

/**
 * The HTML of a sheet: the statements alone, without sources or links; what an editor keeps off the
 * sheet is left out with what stands below it, and what he put shortly is put so.
 */
final class SheetHtml {
  private final Rulings rulings;
  private final StringBuilder html = new StringBuilder();

  private SheetHtml(Rulings rulings) {
    this.rulings = rulings;
  }

  static String of(String title, List<TopicPage> topics, Rulings rulings) throws IOException {
    SheetHtml sheet = new SheetHtml(rulings);
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
    if (!hasText(section)) {
      return;
    }
    html.append("<h").append(section.level()).append('>').append(escape(section.title()));
    html.append("</h").append(section.level()).append('>');
    blocks(section.blocks());
    section.sections().forEach(this::section);
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      List<StatementView> shown = shown(block);
      if (shown.isEmpty()) {
        continue;
      }
      String tag = block.kind().equals("list") ? "ul" : block.kind().equals("steps") ? "ol" : "div";
      String item = tag.equals("div") ? "div" : "li";
      html.append('<')
          .append(tag)
          .append(tag.equals("ol") ? " start=\"" + block.start() + "\">" : ">");
      for (StatementView statement : shown) {
        html.append('<').append(item).append('>');
        if (!statement.lead().isEmpty()) {
          html.append("<i>").append(escape(statement.lead())).append(":</i> ");
        }
        html.append(text(statement));
        blocks(statement.children());
        html.append("</").append(item).append('>');
      }
      html.append("</").append(tag).append('>');
    }
  }

  private List<StatementView> shown(Block block) {
    return block.statements().stream()
        .filter(statement -> !rulings.nevers().contains(statement.id()))
        .toList();
  }

  /** A section that an editor keeps off the sheet altogether needs no heading there. */
  private boolean hasText(SectionView section) {
    return section.blocks().stream().anyMatch(block -> !shown(block).isEmpty())
        || section.sections().stream().anyMatch(this::hasText);
  }

  private String text(StatementView statement) {
    String shortly = rulings.shorts().get(statement.id());
    return shortly == null
        ? statement
            .html()
            .replaceAll("</?a\\b[^>]*>", "")
            // the sheet has no pictures; what they are said to show stays
            .replaceAll("<img [^>]*?alt=\"([^\"]*)\"[^>]*>", "[$1]")
        : escape(shortly).replaceAll("`([^`]+)`", "<code>$1</code>");
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
