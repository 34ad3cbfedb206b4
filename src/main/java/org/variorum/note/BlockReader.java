package org.variorum.note;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.regex.Pattern;
import org.variorum.model.NodeKind;

/** Turns one block of the parser into a draft, wherever it is to hang. */
final class BlockReader {
  private static final Pattern DETAILS =
      Pattern.compile("</?details[^>]*+>", Pattern.CASE_INSENSITIVE);
  private static final Pattern SUMMARY =
      Pattern.compile("(</?)summary[^>]*+>", Pattern.CASE_INSENSITIVE);
  private static final Pattern BLOCK =
      Pattern.compile(
          "<(?:p|h[1-6]|[uod]l|li|d[dt]|table|t[drh]|tbody|thead|pre|blockquote|details)[ >]");

  private final Fragments fragments;
  private final LineIndex lines;
  private final List<CodeRegion> regions;

  BlockReader(Fragments fragments, LineIndex lines, List<CodeRegion> regions) {
    this.fragments = fragments;
    this.lines = lines;
    this.regions = regions;
  }

  Draft heading(Heading heading) {
    String html = fragments.heading(heading);
    String text = PlainText.of(html);
    int end = text.length();
    while (end > 0
        && (Character.isWhitespace(text.charAt(end - 1))
            || ":#".indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    if (end == 0) {
      // a heading without a word introduces nothing
      return Draft.of(NodeKind.BREAK, lines.first(heading), lines.last(heading), text, "");
    }
    String title = text.substring(0, end);
    return new Draft(
        NodeKind.HEADING,
        heading.getLevel(),
        0,
        lines.first(heading),
        lines.last(heading),
        title,
        html,
        "");
  }

  /** A stretch of a paragraph or of an item's text. */
  Draft text(NodeKind kind, int number, Fragments.Stretch stretch) {
    String html = fragments.inline(stretch.nodes());
    return new Draft(
        kind, 0, number, stretch.firstLine(), stretch.lastLine(), PlainText.of(html), html, "");
  }

  /** What is nothing but text. */
  Draft text(NodeKind kind, Node block) {
    String html = fragments.inline(block);
    return Draft.of(kind, lines.first(block), lines.last(block), PlainText.of(html), html);
  }

  /** Do definitions hold only sentences and code? */
  static boolean isPlainDefinitions(Node list) {
    for (Node part : list.getChildren()) {
      for (Node block : part.getChildren()) {
        boolean plain = block instanceof Paragraph || block instanceof FencedCodeBlock;
        if (part instanceof DefinitionItem && !plain) {
          return false;
        }
      }
    }
    return true;
  }

  /** A block that stays whole: a table, a quote, a list of definitions. */
  Draft whole(NodeKind kind, Node block) {
    String html = fragments.block(block);
    return Draft.of(kind, lines.first(block), lines.last(block), PlainText.of(html), html);
  }

  /** A block as the text that its author wrote. */
  Draft asWritten(NodeKind kind, Node block) {
    String text = block.getChars().toString().strip();
    boolean shown = kind == NodeKind.PARAGRAPH;
    return Draft.of(
        kind, lines.first(block), lines.last(block), text, shown ? Cleaner.escape(text) : "");
  }

  Draft fenced(FencedCodeBlock fence) {
    String info = fence.getInfo().toString();
    CodeRegion region = CodeRegion.find(info, regions);
    return region != null
        ? region.draft()
        : Draft.code(
            lines.first(fence),
            lines.last(fence),
            info,
            fence.getContentChars().toString().stripTrailing());
  }

  Draft indented(IndentedCodeBlock block) {
    StringBuilder code = new StringBuilder();
    block
        .getContentLines()
        .forEach(line -> code.append(line.toString().stripTrailing()).append('\n'));
    return Draft.code(lines.first(block), lines.last(block), "", code.toString().stripTrailing());
  }

  /** Raw HTML: markup where all of it is such as authors may write; else the text that it is. */
  Draft html(Node block) {
    String raw = block.getChars().toString().stripTrailing();
    if (!Tags.areAllowed(raw)) {
      return raw.indexOf('\n') < 0
          ? asWritten(NodeKind.PARAGRAPH, block)
          : Draft.code(lines.first(block), lines.last(block), "", raw);
    }
    boolean torn = raw.contains("<details") != raw.contains("</details");
    // where Markdown goes on between the tags, what is inside must not hide behind an empty box
    String markup =
        torn ? SUMMARY.matcher(DETAILS.matcher(raw).replaceAll("")).replaceAll("$1strong>") : raw;
    String html = fragments.clean(markup);
    NodeKind kind = BLOCK.matcher(html).find() ? NodeKind.HTML : NodeKind.PARAGRAPH;
    return Draft.of(kind, lines.first(block), lines.last(block), PlainText.of(html), html);
  }

  /**
   * The definition of a link. Where no link uses it, it is an address that would be lost, or a
   * sentence that only looks like a definition ({@code [later]: prune}).
   */
  Draft reference(Reference reference, boolean used) {
    String label = reference.getReference().toString();
    boolean comment =
        label.equals("//")
            || label.equalsIgnoreCase("comment")
            || reference.getUrl().toString().equals("#");
    return asWritten(used || comment ? NodeKind.COMMENT : NodeKind.PARAGRAPH, reference);
  }

  /**
   * A footnote's definition: a line of its own where it goes with what refers to it, else a
   * statement.
   */
  Draft footnote(FootnoteBlock footnote) {
    if (fragments.footnotes().goes(footnote)) {
      return asWritten(NodeKind.COMMENT, footnote);
    }
    String html =
        Cleaner.escape("[^" + footnote.getText() + "]: ") + fragments.definition(footnote);
    return Draft.of(
        NodeKind.PARAGRAPH,
        lines.first(footnote),
        lines.last(footnote),
        PlainText.of(html),
        html.strip());
  }

  /** A comment, or what was made one: the definition of an abbreviation. */
  Draft comment(Node comment) {
    Draft written = asWritten(NodeKind.COMMENT, comment);
    String definition = AbbreviationLine.revealed(written.text);
    return definition == null
        ? written
        : Draft.of(NodeKind.COMMENT, written.firstLine, written.lastLine, definition, "");
  }

  /** The text of an item with its box, where it has one. */
  static Draft withBox(Node item, Draft draft) {
    if (!(item instanceof TaskListItem task)) {
      return draft;
    }
    String checked = task.isItemDoneMarker() ? " checked" : "";
    String box = Cleaner.clean("<input type=\"checkbox\"" + checked + ">") + " ";
    return new Draft(
        draft.kind,
        0,
        draft.number,
        draft.firstLine,
        draft.lastLine,
        draft.text,
        box + draft.html,
        "");
  }

  static NodeKind kindOfWhole(Node block) {
    return block instanceof TableBlock ? NodeKind.TABLE : NodeKind.QUOTE;
  }
}
