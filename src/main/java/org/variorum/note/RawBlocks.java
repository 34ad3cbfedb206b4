package org.variorum.note;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Raw HTML that runs over blank lines up to its own end (CommonMark 4.6, kinds 1 to 5): nothing in
 * it is Markdown.
 */
final class RawBlocks {
  private record Kind(Pattern start, Pattern end) {
    Kind(String start, String end) {
      this(
          Pattern.compile(" {0,3}" + start + ".*+", Pattern.CASE_INSENSITIVE | Pattern.DOTALL),
          Pattern.compile(end, Pattern.CASE_INSENSITIVE));
    }
  }

  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              "<(?:script|pre|style|textarea)(?=[\\s>]|$)", "</(?:script|pre|style|textarea)>"),
          new Kind("<!--", "-->"),
          new Kind("<\\?", "\\?>"),
          new Kind("<!\\[CDATA\\[", "]]>"),
          new Kind("<![A-Z]", ">"));

  private final List<String> lines;
  private final boolean[] neverEnds = new boolean[KINDS.size()];

  RawBlocks(List<String> lines) {
    this.lines = lines;
  }

  /**
   * The last line (from 0) of the block that begins at a line; -1 where none does; the number of
   * lines where it is left open.
   */
  int end(int line) {
    String text = lines.get(line);
    if (!text.stripLeading().startsWith("<")) {
      return -1;
    }
    for (int kind = 0; kind < KINDS.size(); kind++) {
      if (KINDS.get(kind).start().matcher(text).matches()) {
        return neverEnds[kind] ? lines.size() : end(line, kind);
      }
    }
    return -1;
  }

  private int end(int line, int kind) {
    for (int k = line; k < lines.size(); k++) {
      if (KINDS.get(kind).end().matcher(lines.get(k)).find()) {
        return k;
      }
    }
    neverEnds[kind] = true;
    return lines.size();
  }
}
