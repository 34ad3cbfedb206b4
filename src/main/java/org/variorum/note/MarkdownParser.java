package org.variorum.note;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/** The one place that fixes the Markdown parser's options: CommonMark with tables, strikethrough, task and definition lists. */
final class MarkdownParser {
  private static final DataHolder OPTIONS =
      new MutableDataSet()
          .set(
              Parser.EXTENSIONS,
              List.of(
                  TablesExtension.create(),
                  AutolinkExtension.create(),
                  StrikethroughExtension.create(),
                  TaskListExtension.create(),
                  DefinitionExtension.create()))
          .set(TablesExtension.COLUMN_SPANS, false)
          .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
          .set(TablesExtension.DISCARD_EXTRA_COLUMNS, false)
          .set(HtmlRenderer.FENCED_CODE_LANGUAGE_CLASS_PREFIX, "language-")
          .toImmutable();

  private final Parser parser = Parser.builder(OPTIONS).build();
  private final HtmlRenderer renderer =
      HtmlRenderer.builder(OPTIONS).nodeRendererFactory(new RawTagRenderer.Factory()).build();

  Document parse(String text) {
    return parser.parse(text);
  }

  HtmlRenderer renderer() {
    return renderer;
  }
}
