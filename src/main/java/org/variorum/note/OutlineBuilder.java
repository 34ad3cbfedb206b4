package org.variorum.note;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.variorum.model.NodeKind;

/**
 * Turns a parsed file into an outline: headings nest by level wherever they stand, blocks hang on
 * what introduces them.
 */
final class OutlineBuilder {
  /** Deeper lists than this are laid flat: nobody reads them, and they would exhaust the stack. */
  private static final int DEEPEST = 40;

  private final BlockReader reader;
  private final Fragments fragments;
  private final LineIndex lines;
  private final List<Draft> roots = new ArrayList<>();
  private final Deque<Draft> sections = new ArrayDeque<>();
  private Set<Reference> usedReferences = Set.of();
  private int headings;

  OutlineBuilder(BlockReader reader, Fragments fragments, LineIndex lines) {
    this.reader = reader;
    this.fragments = fragments;
    this.lines = lines;
  }

  List<Draft> build(Document document) {
    usedReferences = Addresses.usedReferences(document);
    blocks(document.getFirstChild(), null, 0);
    return roots;
  }

  /** Adds blocks from one on below {@code parent}, or to the current section where it is null. */
  private void blocks(Node first, Draft parent, int depth) {
    Draft below = parent;
    for (Node block = first; block != null; block = block.getNext()) {
      int before = headings;
      block(block, below, depth);
      if (headings != before) {
        // a heading inside a list item is a heading of the document: what follows belongs to it
        below = null;
      }
    }
  }

  private void block(Node block, Draft parent, int depth) {
    if (block instanceof Heading heading) {
      heading(reader.heading(heading), parent);
    } else if (block instanceof Paragraph) {
      paragraph(block, parent);
    } else if (block instanceof DefinitionList) {
      definitions(block, parent, depth);
    } else if (block instanceof ListItem orphan) {
      // a definition without a term
      item(orphan, parent, 0, depth);
    } else if (block instanceof ListBlock) {
      list(block, parent, depth);
    } else if (block instanceof FencedCodeBlock fence) {
      code(reader.fenced(fence), parent);
    } else if (block instanceof IndentedCodeBlock code) {
      code(reader.indented(code), parent);
    } else if (block instanceof TableBlock || block instanceof BlockQuote) {
      add(reader.whole(BlockReader.kindOfWhole(block), block), introduction(parent), parent);
    } else if (block instanceof HtmlCommentBlock) {
      add(reader.comment(block), null, parent);
    } else if (block instanceof FootnoteBlock footnote) {
      add(reader.footnote(footnote), null, parent);
    } else if (block instanceof Reference reference) {
      add(reader.reference(reference, usedReferences.contains(reference)), null, parent);
    } else if (block instanceof HtmlBlock) {
      Draft html = reader.html(block);
      if (html.kind == NodeKind.CODE) {
        code(html, parent);
      } else {
        add(html, null, parent);
      }
    } else if (block instanceof ThematicBreak) {
      add(Draft.of(NodeKind.BREAK, lines.first(block), lines.last(block), "", ""), null, parent);
    } else {
      add(reader.asWritten(NodeKind.PARAGRAPH, block), null, parent);
    }
  }

  private void heading(Draft heading, Draft parent) {
    if (heading.kind != NodeKind.HEADING) {
      add(heading, null, parent);
      return;
    }
    while (!sections.isEmpty() && sections.peek().level >= heading.level) {
      sections.pop();
    }
    (sections.isEmpty() ? roots : sections.peek().children).add(heading);
    sections.push(heading);
    headings++;
  }

  private void paragraph(Node paragraph, Draft parent) {
    if (fragments.isLostPicture(paragraph)) {
      add(reader.asWritten(NodeKind.IMAGE, paragraph), null, parent);
      return;
    }
    for (Fragments.Stretch stretch : fragments.stretches(paragraph)) {
      stretch(stretch, parent);
    }
  }

  private void stretch(Fragments.Stretch stretch, Draft parent) {
    if (stretch.code() != null) {
      code(Draft.code(stretch.firstLine(), stretch.lastLine(), "", stretch.code()), parent);
    } else {
      add(reader.text(NodeKind.PARAGRAPH, 0, stretch), null, parent);
    }
  }

  private void list(Node list, Draft parent, int depth) {
    if (Contents.isContents(list)) {
      add(Draft.of(NodeKind.CONTENTS, lines.first(list), lines.last(list), "", ""), null, parent);
      return;
    }
    Draft lead = introduction(parent);
    Draft below = lead != null && lead.kind == NodeKind.PARAGRAPH ? lead : parent;
    int number = list instanceof OrderedList ordered ? Math.max(1, ordered.getStartNumber()) : 0;
    for (Node item : list.getChildren()) {
      int before = headings;
      item((ListItem) item, below, number, depth);
      number += number > 0 ? 1 : 0;
      if (headings != before) {
        below = null;
      }
    }
  }

  /**
   * Terms with sentences stay together; with lists, headings or breaks between them they are items
   * like others.
   */
  private void definitions(Node list, Draft parent, int depth) {
    if (BlockReader.isPlainDefinitions(list)) {
      add(reader.whole(NodeKind.DEFINITION, list), null, parent);
      return;
    }
    Draft term = parent;
    for (Node part : list.getChildren()) {
      int before = headings;
      if (part instanceof DefinitionTerm) {
        Draft said = reader.text(NodeKind.PARAGRAPH, part);
        add(said, null, parent);
        term = said;
      } else if (part instanceof ListItem definition) {
        item(definition, term, 0, depth + 1);
      } else {
        block(part, term, depth + 1);
      }
      term = headings == before ? term : null;
    }
  }

  private void item(ListItem item, Draft parent, int number, int depth) {
    Node first = item.getFirstChild();
    int line = lines.first(item);
    if (first == null) {
      add(new Draft(NodeKind.ITEM, 0, number, line, line, "", "", ""), null, parent);
      return;
    }
    if (!(first instanceof Paragraph) || fragments.isLostPicture(first)) {
      // the marker stands before a heading, a fence or a table: that block is what the item says
      blocks(first, parent, depth);
      return;
    }
    List<Fragments.Stretch> stretches = fragments.stretches(first);
    Draft draft = new Draft(NodeKind.ITEM, 0, number, line, line, "", "", "");
    if (!stretches.isEmpty()) {
      draft = reader.text(NodeKind.ITEM, number, stretches.get(0));
    }
    draft = BlockReader.withBox(item, draft);
    add(draft, null, parent);
    Draft below = depth < DEEPEST ? draft : parent;
    for (Fragments.Stretch stretch :
        stretches.subList(Math.min(1, stretches.size()), stretches.size())) {
      stretch(stretch, below);
    }
    blocks(first.getNext(), below, depth + 1);
  }

  /**
   * What the parent, or the current section, said last and directly, where it announces the block
   * that follows.
   */
  private Draft introduction(Draft parent) {
    Draft last = last(parent);
    return last != null && (last.text.endsWith(":") || isBoldLine(last)) ? last : null;
  }

  private Draft last(Draft parent) {
    List<Draft> before = siblings(parent);
    Draft last = before.isEmpty() ? null : before.get(before.size() - 1);
    return last != null && (last.kind == NodeKind.PARAGRAPH || last.kind == NodeKind.ITEM)
        ? last
        : null;
  }

  /** A line of bold text is what some authors write for a heading. */
  private static boolean isBoldLine(Draft draft) {
    return draft.kind == NodeKind.PARAGRAPH
        && draft.html.startsWith("<strong>")
        && draft.html.indexOf("</strong>") == draft.html.length() - "</strong>".length();
  }

  private List<Draft> siblings(Draft parent) {
    return parent != null ? parent.children : sections.isEmpty() ? roots : sections.peek().children;
  }

  private void code(Draft code, Draft parent) {
    Draft lead = last(parent);
    boolean near =
        lead != null
            && (lead.kind == NodeKind.PARAGRAPH
                || lead.text.endsWith(":")
                || code.firstLine - endOf(lead) <= 1);
    add(code, near ? lead : null, parent);
  }

  private static int endOf(Draft draft) {
    Draft last = draft;
    while (!last.children.isEmpty()) {
      last = last.children.get(last.children.size() - 1);
    }
    return last.lastLine;
  }

  private void add(Draft draft, Draft lead, Draft parent) {
    (lead != null ? lead.children : siblings(parent)).add(draft);
  }
}
