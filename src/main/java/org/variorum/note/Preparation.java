package org.variorum.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a file fit for a strict Markdown parser, line by line: front matter is taken out, every
 * fenced block and unfenced script becomes a fence of our own that is closed where the author meant
 * it to be, lists are indented as they are meant.
 *
 * <p>Why not leave fences to the parser: authors leave them open, indent their ends less than their
 * starts, and write the code's first line behind the fence.
 */
final class Preparation {
  private static final Pattern BEHIND_TEXT =
      Pattern.compile(
          "(?<text>[^`]*[^`\\s])[ \\t]+(?<marker>`{3,})(?<language>[A-Za-z0-9_+#.-]*)\\s*");

  private static final Pattern FOOTNOTE = Pattern.compile(" {0,3}\\[\\^[^\\]]++]:.*+");
  private static final int BODY = 4;

  private final List<String> source;
  private final List<String> prepared;
  private final List<CodeRegion> regions = new ArrayList<>();
  private final ListIndents indents;
  private final RawBlocks raw;
  private final TextLines text;
  private final AdmonitionLines admonitions;
  private final int frontMatterEnd;
  private final Set<Integer> refused;

  private Preparation(List<String> source, Set<Integer> refused) {
    this.source = source;
    this.refused = refused;
    this.prepared = new ArrayList<>(source);
    this.indents = new ListIndents(source);
    this.raw = new RawBlocks(source);
    this.frontMatterEnd = FrontMatter.end(source);
    this.admonitions = new AdmonitionLines(source);
    this.text = new TextLines(source, frontMatterEnd, indents);
  }

  /**
   * Prepares a file.
   *
   * @param refused the first lines of code regions that turned out to be none, and are left as they
   *     are
   */
  static Preparation of(List<String> lines, Set<Integer> refused) {
    Preparation preparation = new Preparation(lines, refused);
    preparation.run();
    return preparation;
  }

  /** The text for the parser. */
  String text() {
    return String.join("\n", prepared) + "\n";
  }

  /** Where the source's lines are in that text. */
  LineIndex lines() {
    return new LineIndex(prepared);
  }

  List<CodeRegion> regions() {
    return regions;
  }

  /** The last line of the front matter; 0 where there is none. */
  int frontMatterEnd() {
    return frontMatterEnd;
  }

  private void run() {
    for (int line = 0; line < frontMatterEnd; line++) {
      prepared.set(line, "");
    }
    int line = frontMatterEnd;
    while (line < source.size()) {
      line = region(line) + 1;
    }
    if (source.stream().anyMatch(text -> text.contains("[^"))) {
      // in a footnote the parser takes a tab for one column
      prepared.replaceAll(Columns::expanded);
    }
  }

  /** Prepares what begins at a line, and gives its last line (from 0). */
  private int region(int line) {
    Fence fence = Fence.of(source.get(line));
    if (fence != null) {
      return fenced(line, fence);
    }
    int behindText = behindText(line);
    if (behindText >= 0) {
      return behindText;
    }
    int admonition = admonitions.end(line);
    if (admonition >= 0) {
      return admonition(line, admonition);
    }
    int footnote = footnoteEnd(line);
    if (footnote > line) {
      // the parser finds lists and code in it by itself
      prepared.set(line, text.settled(line, false));
      return footnote;
    }
    if (AbbreviationLine.isDefinition(source.get(line)) && beginsParagraph(line)) {
      prepared.set(line, AbbreviationLine.hidden(text.settled(line, false)));
      return line;
    }
    int scriptEnd = Scripts.end(source, line);
    if (scriptEnd >= 0) {
      put(line, scriptEnd, "", "bash", String.join("\n", source.subList(line, scriptEnd + 1)));
      return scriptEnd;
    }
    int rawEnd = raw.end(line);
    if (rawEnd >= 0 && rawEnd < source.size()) {
      return rawEnd;
    }
    prepared.set(line, text.settled(line, rawEnd >= 0));
    return line;
  }

  private int admonition(int line, int last) {
    String opening = indents.settledFence(admonitions.opening(line));
    boolean behindText = line > 0 && !source.get(line - 1).isBlank();
    prepared.set(line, (behindText ? "\n" : "") + opening);
    List<String> body = admonitions.body(line, last, " ".repeat(indents.column()));
    for (int k = 0; k < body.size(); k++) {
      prepared.set(line + 1 + k, body.get(k));
    }
    return last;
  }

  private boolean beginsParagraph(int line) {
    return line == 0
        || source.get(line - 1).isBlank()
        || AbbreviationLine.isHidden(prepared.get(line - 1));
  }

  /** The last line of a footnote's definition; -1 where none begins. */
  private int footnoteEnd(int line) {
    if (!FOOTNOTE.matcher(source.get(line)).matches()) {
      return -1;
    }
    int last = line;
    for (int k = line + 1; k < source.size(); k++) {
      if (source.get(k).isBlank()) {
        continue;
      }
      if (Columns.indent(source.get(k)) < BODY) {
        break;
      }
      last = k;
    }
    return last;
  }

  /**
   * Takes code whose fence opens behind a line's text; gives its last line, or -1 where there is
   * none. Its end must stand on a line of its own, before any blank line.
   */
  private int behindText(int line) {
    if (!source.get(line).contains("```")) {
      return -1; // the pattern would look for it from each blank on
    }
    Matcher opening = BEHIND_TEXT.matcher(source.get(line));
    if (!opening.matches() || refused.contains(line + 2)) {
      return -1;
    }
    Fence fence = new Fence("", opening.group("marker"), opening.group("language"));
    int end = line + 1;
    while (end < source.size()
        && !source.get(end).isBlank()
        && !fence.isClosedBy(source.get(end))) {
      end++;
    }
    if (end == line + 1 || end >= source.size() || source.get(end).isBlank()) {
      return -1;
    }
    prepared.set(line, indents.settledFence(opening.group("text")));
    List<String> code = new ArrayList<>();
    for (int k = line + 1; k < end; k++) {
      code.add(Columns.dedented(source.get(k), indents.column()));
    }
    String prefix = " ".repeat(indents.column());
    put(line + 1, end, prefix, fence.language(), String.join("\n", code));
    return end;
  }

  private int fenced(int line, Fence fence) {
    int end = fence.end(source, line);
    boolean closed = end < source.size() && fence.isClosedBy(source.get(end));
    int last = closed ? end : lastFilled(line, end - 1);
    List<String> code = new ArrayList<>();
    if (!fence.isPlain()) {
      code.add(fence.info());
    }
    for (int k = line + 1; k < (closed ? end : last + 1); k++) {
      code.add(Columns.dedented(source.get(k), fence.indent()));
    }
    put(line, last, fence.prefix(), fence.language(), String.join("\n", code));
    return last;
  }

  private int lastFilled(int from, int to) {
    int last = to;
    while (last > from && source.get(last).isBlank()) {
      last--;
    }
    return last;
  }

  private void put(int first, int last, String prefix, String language, String code) {
    if (refused.contains(first + 1)) {
      return;
    }
    if (first == last) {
      // one line is too short for a fence and its end; as inline code it keeps its place
      String text = code.isBlank() ? "\\" + source.get(first).strip() : "``` " + code + " ```";
      prepared.set(first, indents.settledFence(prefix + text));
      return;
    }
    prepared.set(first, indents.settledFence(prefix + "```" + CodeRegion.MARK + regions.size()));
    for (int k = first + 1; k < last; k++) {
      prepared.set(k, "");
    }
    prepared.set(last, " ".repeat(indents.column()) + "```");
    regions.add(new CodeRegion(first + 1, last + 1, language, code));
  }
}
