package org.variorum.note;

import com.vladsch.flexmark.util.ast.Node;
import java.util.Arrays;
import java.util.List;

/**
 * Offsets of a text to its lines, from 1. The library counts from the start of the text each time.
 */
final class LineIndex {
  private final String text;
  private final int[] starts;

  /**
   * The index of a text that is made of these lines; some may hold a line end themselves, and are
   * one line still.
   */
  LineIndex(List<String> lines) {
    text = String.join("\n", lines) + "\n";
    starts = new int[lines.size()];
    for (int k = 1; k < starts.length; k++) {
      starts[k] = starts[k - 1] + lines.get(k - 1).length() + 1;
    }
  }

  int first(Node node) {
    return line(node.getStartOffset());
  }

  /** The line of a node's last character that is not blank. */
  int last(Node node) {
    int end = node.getEndOffset();
    while (end > node.getStartOffset() && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return line(Math.max(node.getStartOffset(), end - 1));
  }

  private int line(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }
}
