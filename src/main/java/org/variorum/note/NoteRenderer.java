package org.variorum.note;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Renders what the parser's own renderer would get wrong: tags that no author may use, such as
 * {@code <ProjectName>}, are the text that they are; code regions have their code; pieces of a
 * document keep their links; footnotes and links by name are marked for later.
 */
final class NoteRenderer implements NodeRenderer {
  private final List<CodeRegion> regions;

  private final Supplier<Footnotes> footnotes;

  /**
   * @param footnotes of the document that is rendered
   */
  NoteRenderer(List<CodeRegion> regions, Supplier<Footnotes> footnotes) {
    this.regions = regions;
    this.footnotes = footnotes;
  }

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(
            HtmlInline.class, (node, context, html) -> tag(html, node.getChars().toString())),
        new NodeRenderingHandler<>(
            HtmlBlock.class, (node, context, html) -> tag(html, node.getChars().toString())),
        new NodeRenderingHandler<>(FencedCodeBlock.class, this::fence),
        new NodeRenderingHandler<>(Reference.class, NoteRenderer::reference),
        new NodeRenderingHandler<>(BlockQuote.class, NoteRenderer::quote),
        new NodeRenderingHandler<>(
            WikiLink.class,
            (node, context, html) -> html.raw(WikiLinks.html(node.getChars().toString()))),
        new NodeRenderingHandler<>(
            Footnote.class, (node, context, html) -> html.raw(footnotes.get().mark(node))),
        new NodeRenderingHandler<>(FootnoteBlock.class, this::footnote),
        new NodeRenderingHandler<>(Piece.class, NoteRenderer::piece));
  }

  private static void tag(HtmlWriter html, String tag) {
    if (Tags.areAllowed(tag)) {
      html.raw(tag);
    } else {
      html.text(tag);
    }
  }

  private void fence(FencedCodeBlock fence, NodeRendererContext context, HtmlWriter html) {
    CodeRegion region = CodeRegion.find(fence.getInfo().toString(), regions);
    if (region == null) {
      context.delegateRender();
      return;
    }
    html.line();
    html.openPre();
    html.raw(region.draft().html);
    html.closePre();
    html.line();
  }

  /** A definition within a quote, that no link uses, would not be shown at all. */
  private static void reference(Reference reference, NodeRendererContext context, HtmlWriter html) {
    if (!Addresses.usedReferences(reference.getDocument()).contains(reference)) {
      html.raw("<p>" + Cleaner.escape(reference.getChars().toString()) + "</p>");
    }
  }

  private static void quote(BlockQuote quote, NodeRendererContext context, HtmlWriter html) {
    Admonition admonition = Admonition.of(quote);
    if (admonition == null) {
      context.delegateRender();
    } else {
      admonition.render(context, html);
    }
  }

  private void footnote(FootnoteBlock block, NodeRendererContext context, HtmlWriter html) {
    if (!footnotes.get().goes(block)) {
      html.raw("<p>[^" + Cleaner.escape(block.getText().toString()) + "]:</p>\n");
      context.renderChildren(block);
    }
  }

  private static void piece(Piece piece, NodeRendererContext context, HtmlWriter html) {
    // outside of a document the library renders a link as its text only
    context.doRenderLinks();
    piece.nodes.forEach(context::render);
    context.doNotRenderLinks();
  }

  /** Some nodes of a document, to be rendered together. */
  static final class Piece extends Node {
    private final List<Node> nodes;

    Piece(List<Node> nodes) {
      this.nodes = nodes;
    }

    @Override
    public Document getDocument() {
      return nodes.get(0).getDocument();
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }
}
