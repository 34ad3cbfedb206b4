package org.variorum.note;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quote that begins with {@code [!NOTE]} or the like: a remark set apart from the text.
 *
 * @param type as it was written, in small letters
 * @param title of its author's; may be empty
 * @param first the rest of its first paragraph
 * @param more the blocks below that
 */
record Admonition(String type, List<Node> title, List<Node> first, List<Node> more) {
  /** The types that authors write, and the five that look different. */
  private static final Map<String, String> STYLES =
      Map.ofEntries(
          Map.entry("note", "note"),
          Map.entry("info", "note"),
          Map.entry("abstract", "note"),
          Map.entry("summary", "note"),
          Map.entry("example", "note"),
          Map.entry("question", "note"),
          Map.entry("todo", "note"),
          Map.entry("tip", "tip"),
          Map.entry("hint", "tip"),
          Map.entry("success", "tip"),
          Map.entry("important", "important"),
          Map.entry("warning", "warning"),
          Map.entry("attention", "warning"),
          Map.entry("caution", "caution"),
          Map.entry("danger", "caution"),
          Map.entry("error", "caution"),
          Map.entry("failure", "caution"),
          Map.entry("bug", "caution"));

  private static final Pattern MARKER = Pattern.compile("\\[!([A-Za-z]+)]");

  /** Is it a type that has a style? */
  static boolean isType(String type) {
    return STYLES.containsKey(type.toLowerCase(Locale.ROOT));
  }

  /** The admonition that a quote is; null where it is a quote. */
  static Admonition of(BlockQuote quote) {
    if (!(quote.getFirstChild() instanceof Paragraph paragraph)) {
      return null;
    }
    List<Node> title = new ArrayList<>();
    List<Node> first = new ArrayList<>();
    List<Node> line = title;
    for (Node node : paragraph.getChildren()) {
      boolean ends = node instanceof SoftLineBreak || node instanceof HardLineBreak;
      if (ends && line == title) {
        line = first;
      } else {
        line.add(node);
      }
    }
    Matcher marker = MARKER.matcher(title.isEmpty() ? "" : title.remove(0).getChars().toString());
    if (!marker.matches() || !isType(marker.group(1))) {
      return null;
    }
    List<Node> more = new ArrayList<>();
    for (Node block = paragraph.getNext(); block != null; block = block.getNext()) {
      more.add(block);
    }
    return new Admonition(marker.group(1).toLowerCase(Locale.ROOT), title, first, more);
  }

  void render(NodeRendererContext context, HtmlWriter html) {
    html.raw("<div class=\"admonition " + STYLES.get(type) + "\"><p class=\"admonition-title\">");
    if (title.stream().allMatch(node -> node.getChars().isBlank())) {
      html.raw(type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1));
    } else {
      title.forEach(context::render);
    }
    html.raw("</p>\n");
    if (!first.isEmpty()) {
      html.raw("<p>");
      first.forEach(context::render);
      html.raw("</p>\n");
    }
    more.forEach(context::render);
    html.raw("</div>\n");
  }
}
