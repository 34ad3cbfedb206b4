package org.variorum.model;

/**
 * Where a node stands: lines count from 1 and both ends belong to it.
 *
 * <p>Example: an item on the third line that goes on on the fourth is {@code new Span("tea.md", 3,
 * 4)}.
 */
public record Span(String file, int firstLine, int lastLine) {
  public Span {
    if (firstLine < 1 || lastLine < firstLine) {
      throw new IllegalArgumentException("not a span: " + file + " " + firstLine + "-" + lastLine);
    }
  }
}
