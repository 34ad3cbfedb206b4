package org.variorum.print;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.model.Rulings;
import org.variorum.page.Block;
import org.variorum.page.SectionView;
import org.variorum.page.SourceView;
import org.variorum.page.StatementView;
import org.variorum.page.TopicPage;

/**
 * The HTML of a book: contents, then the statements alone, without sources; what an editor keeps
 * off the sheet is left out with what stands below it, and what he put shortly is put so.
 */
final class BookHtml {
  private final SheetOrder order;
  private final SheetText text;
  private final Rulings rulings;
  private final StringBuilder html = new StringBuilder();
  private TopicPage page;
  private Set<String> slugs = Set.of();

  BookHtml(SheetOrder order, SheetText text, Rulings rulings) {
    this.order = order;
    this.text = text;
    this.rulings = rulings;
  }

  String of(List<TopicPage> topics) throws IOException {
    slugs = topics.stream().map(TopicPage::slug).collect(Collectors.toSet());
    html.append("<html lang=\"").append(order.language()).append("\"><head><title>");
    html.append(text.plain(order.title(), "")).append("</title><style>");
    html.append(SheetPages.page(order.paper().width(), order.paper().height(), Paper.MARGIN, 12));
    html.append(PdfSheet.resource("book.css"));
    html.append(".columns { column-count: ").append(Math.max(1, order.paper().columns() - 1));
    html.append("; }</style>").append(bookmarks(topics)).append("</head><body>");
    contents(topics);
    for (TopicPage topic : topics) {
      page = topic;
      html.append("<h1 id=\"t-").append(topic.slug()).append("\">");
      html.append(text.plain(topic.title(), "")).append("</h1>");
      if (!topic.about().isEmpty()) {
        html.append("<p class=\"about\">").append(text.plain(topic.about(), "")).append("</p>");
      }
      html.append("<div class=\"columns\">");
      blocks(topic.introduction());
      topic.sections().forEach(this::section);
      html.append("</div>");
    }
    return html.append("</body></html>").toString();
  }

  private static String bookmarks(List<TopicPage> topics) {
    StringBuilder marks = new StringBuilder("<bookmarks>");
    for (TopicPage topic : topics) {
      marks.append("<bookmark name=\"").append(SheetPages.attribute(topic.title()));
      marks.append("\" href=\"#t-").append(topic.slug()).append("\"></bookmark>");
    }
    return marks.append("</bookmarks>").toString();
  }

  private void contents(List<TopicPage> topics) {
    html.append("<p class=\"title\">").append(text.plain(order.title(), "")).append("</p>");
    html.append("<p class=\"edition\">").append(text.plain(order.edition(), "")).append("</p>");
    html.append("<table class=\"contents\">");
    String category = "";
    for (TopicPage topic : topics) {
      if (!topic.category().equals(category)) {
        category = topic.category();
        html.append("<tr><th colspan=\"2\">").append(text.plain(category, "")).append("</th></tr>");
      }
      String way = "<a href=\"#t-" + topic.slug() + "\"";
      html.append("<tr><td>").append(way).append('>').append(text.plain(topic.title(), ""));
      html.append("</a></td><td class=\"number\">").append(way);
      html.append(" class=\"page\"></a></td></tr>");
    }
    html.append("</table>");
  }

  private void section(SectionView section) {
    if (!hasText(section)) {
      return;
    }
    html.append("<h").append(section.level()).append('>').append(text.plain(section.title(), ""));
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
          html.append("<i>").append(text.plain(statement.lead(), "")).append(":</i> ");
        }
        html.append(said(statement));
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

  private String said(StatementView statement) {
    String shortly = rulings.shorts().get(statement.id());
    SourceView source = statement.sources().isEmpty() ? null : statement.sources().get(0);
    String place =
        source == null ? "" : source.collection() + ", " + source.file() + ":" + source.lines();
    return shortly == null
        ? text.linked(
            // the book has no pictures; what they are said to show stays
            text.rich(
                statement.html().replaceAll("<img [^>]*?alt=\"([^\"]*)\"[^>]*>", "[$1]"), place),
            page.path(),
            slugs)
        : text.plain(shortly, place).replaceAll("`([^`]+)`", "<code>$1</code>");
  }
}
