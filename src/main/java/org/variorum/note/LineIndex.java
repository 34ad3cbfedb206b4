package org.variorum.note;

import com.vladsch.flexmark.util.ast.Node;
import java.util.Arrays;

/** Offsets of a text to its lines, from 1. The library counts from the start of the text each time. */
final class LineIndex {
  private final CharSequence text;
  private final int[] starts;

  LineIndex(String text) {
    this.text = text;
    int[] found = new int[(int) text.chars().filter(c -> c == '\n').count() + 1];
    int count = 1;
    for (int k = 0; k < text.length(); k++) {
      if (text.charAt(k) == '\n') {
        found[count++] = k + 1;
      }
    }
    starts = found;
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
