package org.variorum.note;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/**
 * The one place that fixes the parser's options: CommonMark with tables, strikethrough, task and
 * definition lists.
 */
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
          .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
          .set(TablesExtension.MAX_HEADER_ROWS, 1)
          // in notes a line such as "~ 5 cups" says "about 5 cups"
          .set(DefinitionExtension.TILDE_MARKER, false)
          // pages give ids of their own, and making these would walk the whole file for each
          // fragment
          .set(HtmlRenderer.GENERATE_HEADER_ID, false)
          .set(HtmlRenderer.FENCED_CODE_LANGUAGE_CLASS_PREFIX, "language-")
          .toImmutable();

  private final Parser parser = Parser.builder(OPTIONS).build();
  private final HtmlRenderer renderer;

  /** A parser for text whose code was found before. */
  MarkdownParser(List<CodeRegion> regions) {
    renderer =
        HtmlRenderer.builder(OPTIONS)
            .nodeRendererFactory(options -> new NoteRenderer(regions))
            .build();
  }

  Document parse(CharSequence text) {
    return parser.parse(BasedSequence.of(text));
  }

  String render(Document document) {
    return renderer.render(document);
  }

  /** Renders some nodes of a document as if nothing else stood there. */
  String render(List<Node> nodes) {
    return nodes.isEmpty() ? "" : renderer.render(new NoteRenderer.Piece(nodes));
  }
}
