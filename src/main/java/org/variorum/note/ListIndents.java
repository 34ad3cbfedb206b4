package org.variorum.note;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Indents list items so that a strict parser sees the nesting that every reader sees. What is
 * indented too far would be code or the end of the sentence above; what is indented too little
 * under a wide marker ({@code 1.}) would leave its list.
 *
 * <p>Example: of {@code - a}, then {@code - b} six columns further right, b becomes an item below
 * a.
 */
final class ListIndents {
  /** From here on, relative to what it stands in, a block is indented code. */
  private static final int CODE = 4;

  private static final Pattern BLOCK = Pattern.compile("\\s*+(?:#{1,6}\\s|<|\\|).*+");

  /**
   * An open item: its marker's and its text's column in the source, and how much further right its
   * text stands now.
   */
  private record Item(int marker, int text, int shift) {
    boolean holds(int column) {
      return column >= Math.min(text, marker + 2);
    }
  }

  private final List<String> lines;
  private final Deque<Item> open = new ArrayDeque<>();
  private boolean inCode;
  private int column;

  ListIndents(List<String> lines) {
    this.lines = lines;
  }

  /** The column where the text of the line that was settled last stands now. */
  int column() {
    return column;
  }

  /** Is the line that was settled last indented code? */
  boolean isInCode() {
    return inCode;
  }

  /** A line (from 0) that is no part of a code region, as it should stand. */
  String settled(int line) {
    String text = lines.get(line);
    boolean afterBlank = line == 0 || lines.get(line - 1).isBlank();
    int indent = Columns.indent(text);
    if (text.isBlank()) {
      return text;
    }
    if (inCode && indent >= base() + CODE) {
      return placed(text, indent, indent + shift());
    }
    inCode = false;
    ListMarker marker = ListMarker.of(text);
    if (marker == null) {
      return text(text, indent, afterBlank);
    }
    leave(indent);
    if (indent - base() >= CODE && afterBlank && !isList(line)) {
      inCode = true;
      return placed(text, indent, indent + shift());
    }
    return item(text, marker);
  }

  /** The line that opens a code region, which stands for itself however far it is indented. */
  String settledFence(String text) {
    inCode = false;
    int indent = Columns.indent(text);
    leave(indent);
    ListMarker marker = ListMarker.of(text);
    return marker != null ? item(text, marker) : placed(text, indent, target(indent));
  }

  /** Does a line begin a block of its own, whatever stands before it? */
  static boolean isBlock(String line) {
    return BLOCK.matcher(line).matches();
  }

  private String text(String text, int indent, boolean afterBlank) {
    if (!afterBlank && !isBlock(text)) {
      // goes on with the sentence before it
      return placed(text, indent, indent >= base() ? indent + shift() : indent);
    }
    leave(indent);
    inCode = afterBlank && indent - base() >= CODE;
    return placed(text, indent, inCode ? indent + shift() : target(indent));
  }

  private String item(String text, ListMarker marker) {
    int target = target(marker.column());
    int gap = marker.gap() > CODE ? 1 : marker.gap();
    String settled = text;
    if (target != marker.column() || gap != marker.gap()) {
      settled = " ".repeat(target) + marker.mark() + " ".repeat(gap) + marker.rest();
    }
    column = target + marker.mark().length() + gap;
    open.push(new Item(marker.column(), marker.text(), column - marker.text()));
    int shift = column - marker.text();
    for (ListMarker inner = ListMarker.of(marker.rest(), marker.text());
        inner != null && inner.gap() <= CODE;
        inner = ListMarker.of(inner.rest(), inner.text())) {
      open.push(new Item(inner.column(), inner.text(), shift));
      column = inner.text() + shift;
    }
    return settled;
  }

  private void leave(int indent) {
    while (!open.isEmpty() && !open.peek().holds(indent)) {
      open.pop();
    }
  }

  /** Is all of the indented block that begins at a line list items, not code? */
  private boolean isList(int line) {
    for (int k = line; k < lines.size() && !lines.get(k).isBlank(); k++) {
      if (ListMarker.of(lines.get(k)) == null) {
        return false;
      }
    }
    return true;
  }

  private int base() {
    return open.isEmpty() ? 0 : open.peek().text();
  }

  private int shift() {
    return open.isEmpty() ? 0 : open.peek().shift();
  }

  private int target(int indent) {
    int further = indent - base();
    return base() + shift() + (further < 0 || further >= CODE ? 0 : further);
  }

  private String placed(String text, int from, int to) {
    column = to;
    return from == to
        ? text
        : " ".repeat(Math.max(0, to)) + text.substring(Columns.blanks(text).length());
  }
}
