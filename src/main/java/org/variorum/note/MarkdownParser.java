package org.variorum.note;

import com.vladsch.flexmark.ext.abbreviation.AbbreviationExtension;
import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.wikilink.WikiLinkExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;

/**
 * The one place that fixes the parser's options: CommonMark with tables, strikethrough, task and
 * definition lists, footnotes and links by name; in the editor's pages also abbreviations.
 */
final class MarkdownParser {
  private static final List<Extension> RENDERED =
      List.of(
          TablesExtension.create(),
          AutolinkExtension.create(),
          StrikethroughExtension.create(),
          TaskListExtension.create(),
          DefinitionExtension.create());

  /** These are rendered by us (see {@link NoteRenderer}): their own ids are unique in no page. */
  private static final List<Extension> PARSED =
      List.of(FootnoteExtension.create(), WikiLinkExtension.create());

  private static final DataHolder COMMON =
      new MutableDataSet()
          .set(TablesExtension.COLUMN_SPANS, false)
          .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
          .set(TablesExtension.DISCARD_EXTRA_COLUMNS, false)
          .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
          .set(TablesExtension.MAX_HEADER_ROWS, 1)
          // in notes a line such as "~ 5 cups" says "about 5 cups"
          .set(DefinitionExtension.TILDE_MARKER, false)
          .set(WikiLinkExtension.LINK_FIRST_SYNTAX, true)
          .set(WikiLinkExtension.ALLOW_PIPE_ESCAPE, true)
          .set(WikiLinkExtension.IMAGE_LINKS, false)
          // pages give ids of their own, and making these would walk the whole file for each
          // fragment
          .set(HtmlRenderer.GENERATE_HEADER_ID, false)
          .set(HtmlRenderer.FENCED_CODE_LANGUAGE_CLASS_PREFIX, "language-")
          .toImmutable();

  private final Parser parser;
  private final HtmlRenderer renderer;
  private Footnotes footnotes;

  /** A parser for notes, whose code was found before. */
  MarkdownParser(List<CodeRegion> regions) {
    this(regions, List.of());
  }

  private MarkdownParser(List<CodeRegion> regions, List<Extension> further) {
    List<Extension> rendered = joined(RENDERED, further);
    parser = Parser.builder(options(joined(rendered, PARSED))).build();
    renderer =
        HtmlRenderer.builder(options(rendered))
            .nodeRendererFactory(options -> new NoteRenderer(regions, this::footnotes))
            .build();
  }

  /** A parser for the editor's pages. */
  static MarkdownParser ofPages() {
    return new MarkdownParser(List.of(), List.of(AbbreviationExtension.create()));
  }

  private static List<Extension> joined(List<Extension> first, List<Extension> second) {
    List<Extension> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  private static DataHolder options(List<Extension> extensions) {
    return new MutableDataSet(COMMON).set(Parser.EXTENSIONS, extensions).toImmutable();
  }

  Document parse(CharSequence text) {
    Document document = parser.parse(BasedSequence.of(text));
    footnotes = new Footnotes(document);
    return document;
  }

  /** Those of the document that was parsed last. */
  Footnotes footnotes() {
    return footnotes;
  }

  String render(Document document) {
    return renderer.render(document);
  }

  /** Renders some nodes of a document as if nothing else stood there. */
  String render(List<Node> nodes) {
    return nodes.isEmpty() ? "" : renderer.render(new NoteRenderer.Piece(nodes));
  }
}
