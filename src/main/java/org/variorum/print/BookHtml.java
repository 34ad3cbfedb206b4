package org.variorum.print;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.page.Block;
import org.variorum.page.SectionView;
import org.variorum.page.SourceView;
import org.variorum.page.StatementView;
import org.variorum.page.TopicPage;

/** The HTML of a book: contents, then the statements alone, without sources. */
final class BookHtml {
  private final SheetOrder order;
  private final SheetText text;
  private final StringBuilder html = new StringBuilder();
  private TopicPage page;
  private Set<String> slugs = Set.of();

  BookHtml(SheetOrder order, SheetText text) {
    this.order = order;
    this.text = text;
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
    html.append("<h").append(section.level()).append('>').append(text.plain(section.title(), ""));
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
          html.append("<i>").append(text.plain(statement.lead(), "")).append(":</i> ");
        }
        html.append(said(statement));
        blocks(statement.children());
        html.append("</").append(item).append('>');
      }
      html.append("</").append(tag).append('>');
    }
  }

  private String said(StatementView statement) {
    SourceView source = statement.sources().isEmpty() ? null : statement.sources().get(0);
    String place =
        source == null ? "" : source.collection() + ", " + source.file() + ":" + source.lines();
    return text.linked(
        // the book has no pictures; what they are said to show stays
        text.rich(statement.html().replaceAll("<img [^>]*?alt=\"([^\"]*)\"[^>]*>", "[$1]"), place),
        page.path(),
        slugs);
  }
}
