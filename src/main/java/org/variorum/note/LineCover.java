package org.variorum.note;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.variorum.model.NodeKind;

/**
 * Makes sure that every line that is not blank lies in some node: what the parser left out becomes
 * paragraphs.
 */
final class LineCover {
  private final List<String> lines;

  LineCover(List<String> lines) {
    this.lines = lines;
  }

  void complete(List<Draft> roots) {
    BitSet covered = new BitSet();
    roots.forEach(root -> cover(root, covered));
    List<String> left = new ArrayList<>();
    int start = 0;
    for (int line = 1; line <= lines.size() + 1; line++) {
      boolean missing =
          line <= lines.size() && !lines.get(line - 1).isBlank() && !covered.get(line);
      if (missing) {
        start = left.isEmpty() ? line : start;
        left.add(lines.get(line - 1).strip());
      } else if (!left.isEmpty()) {
        String text = String.join("\n", left);
        insert(roots, Draft.of(NodeKind.PARAGRAPH, start, line - 1, text, Cleaner.escape(text)));
        left.clear();
      }
    }
  }

  private static void cover(Draft draft, BitSet covered) {
    covered.set(draft.firstLine, draft.lastLine + 1);
    draft.children.forEach(child -> cover(child, covered));
  }

  /** Puts a node where its line belongs: below the last heading before it. */
  private static void insert(List<Draft> roots, Draft draft) {
    List<Draft> siblings = roots;
    while (true) {
      int at = siblings.size();
      while (at > 0 && siblings.get(at - 1).firstLine > draft.firstLine) {
        at--;
      }
      if (at > 0 && siblings.get(at - 1).kind == NodeKind.HEADING) {
        siblings = siblings.get(at - 1).children;
      } else {
        siblings.add(at, draft);
        return;
      }
    }
  }
}
