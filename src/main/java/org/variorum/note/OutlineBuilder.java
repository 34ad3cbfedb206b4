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
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.variorum.model.NodeKind;

/** Turns a parsed file into an outline: headings nest by level wherever they stand, blocks hang on what introduces them. */
final class OutlineBuilder {
  /** Deeper lists than this are laid flat: nobody reads them, and they would exhaust the stack. */
  private static final int DEEPEST = 40;

  private final Fragments fragments;
  private final List<CodeRegion> regions;
  private final List<Draft> roots = new ArrayList<>();
  private final Deque<Draft> sections = new ArrayDeque<>();
  private int headings;

  OutlineBuilder(Fragments fragments, List<CodeRegion> regions) {
    this.fragments = fragments;
    this.regions = regions;
  }

  List<Draft> build(Document document) {
    blocks(document, null, 0);
    return roots;
  }

  /** Adds the blocks of a container below {@code parent}, or to the current section where it is null. */
  private void blocks(Node container, Draft parent, int depth) {
    Draft below = parent;
    for (Node block : container.getChildren()) {
      int before = headings;
      block(block, below, depth);
      if (headings != before) {
        // a heading inside a list item is a heading of the document: what follows belongs to it
        below = null;
      }
    }
  }

  private void block(Node block, Draft parent, int depth) {
    int first = block.getStartLineNumber() + 1;
    int last = lastLine(block);
    if (block instanceof Heading heading) {
      heading(heading, first, last);
    } else if (block instanceof Paragraph) {
      paragraph(block, parent, first, last);
    } else if (block instanceof ListBlock) {
      list(block, parent, depth, first, last);
    } else if (block instanceof FencedCodeBlock fence) {
      code(fenced(fence, first, last), parent);
    } else if (block instanceof IndentedCodeBlock) {
      code(Draft.code(first, last, "", indented(block)), parent);
    } else if (block instanceof TableBlock) {
      add(block(NodeKind.TABLE, block, first, last), introduction(parent, true), parent);
    } else if (block instanceof BlockQuote) {
      add(block(NodeKind.QUOTE, block, first, last), introduction(parent, true), parent);
    } else if (block instanceof HtmlCommentBlock || block instanceof Reference) {
      add(Draft.of(NodeKind.COMMENT, first, last, block.getChars().toString().strip(), ""), null, parent);
    } else if (block instanceof HtmlBlock) {
      html(block, parent, first, last);
    } else if (block instanceof ThematicBreak) {
      add(Draft.of(NodeKind.BREAK, first, last, "", ""), null, parent);
    } else if (block instanceof DefinitionList) {
      add(block(NodeKind.DEFINITION, block, first, last), null, parent);
    } else {
      add(Draft.of(NodeKind.PARAGRAPH, first, last, block.getChars().toString().strip(),
          Cleaner.escape(block.getChars().toString().strip())), null, parent);
    }
  }

  private void heading(Heading heading, int first, int last) {
    while (!sections.isEmpty() && sections.peek().level >= heading.getLevel()) {
      sections.pop();
    }
    String html = fragments.inline(heading);
    String text = Cleaner.text(html).replaceAll("[\\s:#]+$", "");
    Draft draft = new Draft(NodeKind.HEADING, heading.getLevel(), 0, first, last, text, html, "");
    (sections.isEmpty() ? roots : sections.peek().children).add(draft);
    sections.push(draft);
    headings++;
  }

  private void paragraph(Node paragraph, Draft parent, int first, int last) {
    if (Fragments.isPicture(paragraph)) {
      add(Draft.of(NodeKind.IMAGE, first, last, paragraph.getChars().toString().strip(), ""), null, parent);
      return;
    }
    for (Fragments.Stretch stretch : fragments.stretches(paragraph)) {
      if (stretch.code() != null) {
        code(Draft.code(stretch.firstLine(), stretch.lastLine(), "", stretch.code()), parent);
      } else {
        add(text(NodeKind.PARAGRAPH, 0, stretch), null, parent);
      }
    }
  }

  private Draft text(NodeKind kind, int number, Fragments.Stretch stretch) {
    String html = fragments.inline(stretch.nodes());
    return new Draft(kind, 0, number, stretch.firstLine(), stretch.lastLine(), Cleaner.text(html), html, "");
  }

  private void list(Node list, Draft parent, int depth, int first, int last) {
    if (Contents.isContents(list)) {
      add(Draft.of(NodeKind.CONTENTS, first, last, "", ""), null, parent);
      return;
    }
    Draft lead = introduction(parent, true);
    Draft below = lead != null && lead.kind == NodeKind.PARAGRAPH && lead.text.endsWith(":") ? lead : parent;
    int number = list instanceof OrderedList ordered ? ordered.getStartNumber() : 0;
    for (Node item : list.getChildren()) {
      int before = headings;
      item((ListItem) item, below, list instanceof OrderedList ? Math.max(1, number++) : 0, depth);
      if (headings != before) {
        below = null;
      }
    }
  }

  private void item(ListItem item, Draft parent, int number, int depth) {
    Node first = item.getFirstChild();
    if (!(first instanceof Paragraph) || Fragments.isPicture(first)) {
      if (first == null) {
        int line = item.getStartLineNumber() + 1;
        add(new Draft(NodeKind.ITEM, 0, number, line, line, "", "", ""), null, parent);
      }
      // the marker stands before a heading, a fence or a table: that block is what the item says
      blocks(item, parent, depth);
      return;
    }
    List<Fragments.Stretch> stretches = fragments.stretches(first);
    int start = item.getStartLineNumber() + 1;
    Draft draft;
    int rest = 0;
    if (stretches.isEmpty() || stretches.get(0).code() != null) {
      draft = new Draft(NodeKind.ITEM, 0, number, start, start, Cleaner.text(fragments.inline(first)),
          fragments.inline(first), "");
      rest = stretches.size() > 1 ? 1 : stretches.size();
      if (!stretches.isEmpty()) {
        String html = fragments.inline(stretches.get(0).nodes());
        draft = new Draft(NodeKind.ITEM, 0, number, start, stretches.get(0).lastLine(), Cleaner.text(html), html, "");
      }
    } else {
      draft = text(NodeKind.ITEM, number, stretches.get(0));
      rest = 1;
    }
    draft = taskMark(item, draft);
    add(draft, null, parent);
    Draft below = depth < DEEPEST ? draft : parent;
    for (Fragments.Stretch stretch : stretches.subList(rest, stretches.size())) {
      Draft part =
          stretch.code() != null
              ? Draft.code(stretch.firstLine(), stretch.lastLine(), "", stretch.code())
              : text(NodeKind.PARAGRAPH, 0, stretch);
      add(part, null, below);
    }
    for (Node block = first.getNext(); block != null; block = block.getNext()) {
      int before = headings;
      block(block, below, depth + 1);
      if (headings != before) {
        below = null;
      }
    }
  }

  private static Draft taskMark(ListItem item, Draft draft) {
    if (!(item instanceof com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem task)) {
      return draft;
    }
    String box = "<input type=\"checkbox\" disabled" + (task.isItemDoneMarker() ? " checked" : "") + "> ";
    return new Draft(draft.kind, 0, draft.number, draft.firstLine, draft.lastLine, draft.text, box + draft.html, "");
  }

  /** What the parent, or the current section, said last and directly: the lead-in of a block that follows. */
  private Draft introduction(Draft parent, boolean colon) {
    List<Draft> before = siblings(parent);
    if (before.isEmpty()) {
      return null;
    }
    Draft last = before.get(before.size() - 1);
    boolean text = last.kind == NodeKind.PARAGRAPH || last.kind == NodeKind.ITEM;
    return text && (!colon || last.text.endsWith(":")) ? last : null;
  }

  private List<Draft> siblings(Draft parent) {
    return parent != null ? parent.children : sections.isEmpty() ? roots : sections.peek().children;
  }

  private void code(Draft code, Draft parent) {
    Draft lead = introduction(parent, false);
    boolean near = lead != null && (lead.kind == NodeKind.PARAGRAPH || lead.text.endsWith(":")
        || code.firstLine - endOf(lead) <= 1);
    add(code, near ? lead : null, parent);
  }

  private static int endOf(Draft draft) {
    return draft.children.isEmpty() ? draft.lastLine : endOf(draft.children.get(draft.children.size() - 1));
  }

  private void add(Draft draft, Draft lead, Draft parent) {
    (lead != null ? lead.children : siblings(parent)).add(draft);
  }

  private Draft fenced(FencedCodeBlock fence, int first, int last) {
    String info = fence.getInfo().toString();
    if (info.startsWith(CodeRegion.MARK)) {
      CodeRegion region = regions.get(Integer.parseInt(info.substring(CodeRegion.MARK.length())));
      return Draft.code(region.firstLine(), region.lastLine(), region.language(), region.code());
    }
    return Draft.code(first, last, info, fence.getContentChars().toString().stripTrailing());
  }

  private static String indented(Node block) {
    StringBuilder code = new StringBuilder();
    ((IndentedCodeBlock) block).getContentLines().forEach(line -> code.append(line.toString().stripTrailing()).append('\n'));
    return code.toString().stripTrailing();
  }

  private Draft block(NodeKind kind, Node block, int first, int last) {
    String html = fragments.block(block);
    return Draft.of(kind, first, last, Cleaner.text(html), html);
  }

  private void html(Node block, Draft parent, int first, int last) {
    String raw = block.getChars().toString().stripTrailing();
    if (Cleaner.isAllowed(raw)) {
      String html = Cleaner.clean(raw);
      add(Draft.of(NodeKind.HTML, first, last, Cleaner.text(html), html), null, parent);
    } else if (raw.lines().count() == 1) {
      add(Draft.of(NodeKind.PARAGRAPH, first, last, raw.strip(), Cleaner.escape(raw.strip())), null, parent);
    } else {
      code(Draft.code(first, last, "", raw), parent);
    }
  }

  private static int lastLine(Node block) {
    String chars = block.getChars().toString();
    String trimmed = chars.stripTrailing();
    return block.getStartLineNumber() + 1 + (int) trimmed.chars().filter(c -> c == '\n').count();
  }
}
