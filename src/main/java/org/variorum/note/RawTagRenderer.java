package org.variorum.note;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererFactory;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Set;

/** Writes tags that authors may use as tags, and all others, such as {@code <ProjectName>}, as the text that they are. */
final class RawTagRenderer implements NodeRenderer {
  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(
            HtmlInline.class, (node, context, html) -> write(html, node.getChars().toString())),
        new NodeRenderingHandler<>(
            HtmlBlock.class, (node, context, html) -> write(html, node.getChars().toString())));
  }

  private static void write(HtmlWriter html, String tag) {
    if (Cleaner.isAllowed(tag)) {
      html.raw(tag);
    } else {
      html.text(tag);
    }
  }

  /** Makes one for each document. */
  static final class Factory implements NodeRendererFactory {
    @Override
    public NodeRenderer apply(DataHolder options) {
      return new RawTagRenderer();
    }
  }
}
