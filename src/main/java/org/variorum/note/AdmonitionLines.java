package org.variorum.note;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Admonitions with an indented body, written as the quotes that they are to the parser, line by
 * line.
 *
 * <p>Example: {@code !!! tip "Warm it"} and {@code Twice.} become {@code > [!tip] Warm it} and
 * {@code > Twice.}
 */
final class AdmonitionLines {
  private static final Pattern OPENING =
      Pattern.compile("([ \\t]*+)!!!\\s?([A-Za-z]++)(?:\\s++\"([^\"]*+)\")?\\s*+");
  private static final int BODY = 4;
  private static final int DEEPEST = 10;

  private final List<String> source;
  private final int depth;

  AdmonitionLines(List<String> source) {
    this(source, 0);
  }

  private AdmonitionLines(List<String> source, int depth) {
    this.source = source;
    this.depth = depth;
  }

  /** The last line (from 0) of the admonition that begins at a line; -1 where none does. */
  int end(int line) {
    Matcher opening = OPENING.matcher(source.get(line));
    if (!opening.matches() || !Admonition.isType(opening.group(2)) || depth > DEEPEST) {
      return -1;
    }
    int last = -1;
    int column = Columns.indent(source.get(line)) + BODY;
    for (int k = line + 1; k < source.size(); k++) {
      boolean blank = source.get(k).isBlank();
      if (!blank && Columns.indent(source.get(k)) < column) {
        break;
      }
      last = blank ? last : k;
    }
    return last;
  }

  /** The first line of an admonition as that of a quote, as far indented as it was. */
  String opening(int line) {
    Matcher opening = OPENING.matcher(source.get(line));
    if (!opening.matches()) {
      throw new IllegalArgumentException("no admonition: " + source.get(line));
    }
    String title = opening.group(3) == null ? "" : " " + opening.group(3);
    return opening.group(1) + "> [!" + opening.group(2) + "]" + title;
  }

  /** The lines below it up to {@code last}, each behind the mark of a quote. */
  List<String> body(int line, int last, String indent) {
    int column = Columns.indent(source.get(line)) + BODY;
    List<String> inner = new ArrayList<>();
    for (int k = line + 1; k <= last; k++) {
      inner.add(Columns.dedented(source.get(k), column));
    }
    String mark = indent + "> ";
    List<String> body = new ArrayList<>();
    for (String text : new AdmonitionLines(inner, depth + 1).rewritten()) {
      body.add((mark + text.replace("\n", "\n" + mark)).stripTrailing());
    }
    // what follows would be taken for the end of the quote's last sentence
    body.set(body.size() - 1, body.get(body.size() - 1) + "\n");
    return body;
  }

  /** All lines, as many as there were; what stands in fences is left alone. */
  List<String> rewritten() {
    List<String> lines = new ArrayList<>();
    while (lines.size() < source.size()) {
      int line = lines.size();
      Fence fence = Fence.of(source.get(line));
      int last = fence == null ? end(line) : -1;
      if (fence != null) {
        int end = Math.min(fence.end(source, line), source.size() - 1);
        lines.addAll(source.subList(line, end + 1));
      } else if (last < 0) {
        lines.add(source.get(line));
      } else {
        boolean behindText = line > 0 && !source.get(line - 1).isBlank();
        lines.add((behindText ? "\n" : "") + opening(line));
        lines.addAll(body(line, last, " ".repeat(Columns.indent(source.get(line)))));
      }
    }
    return lines;
  }
}
