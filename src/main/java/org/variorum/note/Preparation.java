package org.variorum.note;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a file's lines fit for a strict Markdown parser without moving any line: front matter is taken out, and every
 * fenced block and unfenced script becomes a fence of our own that is closed where the author meant it to be.
 *
 * <p>Why not leave fences to the parser: authors leave them open, indent their ends less than their starts, and write
 * the code's first line behind the fence.
 */
final class Preparation {
  private static final Pattern OPEN =
      Pattern.compile("^(\\s*(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]+)*)(`{3,}|~{3,})(.*)$");
  private static final Pattern INFO =
      Pattern.compile("\\s*(?<language>[A-Za-z][A-Za-z0-9_+#.-]*)?\\s*(?:\\{.*\\}|\\w+=.*)?\\s*");
  private static final Pattern HEADING = Pattern.compile("^ {0,3}#{1,6}\\s+\\S.*$");
  private static final Pattern SUBHEADING = Pattern.compile("^#{2,6}\\s+\\S.*$");
  private static final Pattern ITEM = Pattern.compile("^\\s*(?:[-*+]|\\d{1,9}[.)])\\s+\\S.*$");
  private static final Pattern META = Pattern.compile("^\\s*(?:[\\w-]+\\s*:.*|- .*|#.*)?$");

  private final List<String> source;
  private final List<String> prepared;
  private final List<CodeRegion> regions = new ArrayList<>();
  private int frontMatterEnd;

  private Preparation(List<String> source) {
    this.source = source;
    this.prepared = new ArrayList<>(source);
  }

  static Preparation of(List<String> lines) {
    Preparation preparation = new Preparation(lines);
    preparation.run();
    return preparation;
  }

  /** The text for the parser: as many lines as the source has. */
  String text() {
    return String.join("\n", prepared) + "\n";
  }

  List<CodeRegion> regions() {
    return regions;
  }

  /** The last line of the front matter; 0 where there is none. */
  int frontMatterEnd() {
    return frontMatterEnd;
  }

  private void run() {
    int line = takeFrontMatter();
    while (line < source.size()) {
      int end = region(line);
      line = end < 0 ? line + 1 : end + 1;
    }
  }

  /** The last line (from 0) of the code region that begins at a line, or -1 where none does. */
  private int region(int line) {
    Matcher open = OPEN.matcher(source.get(line));
    if (open.matches() && !(open.group(2).startsWith("`") && open.group(3).contains("`"))) {
      return fenced(line, open);
    }
    int scriptEnd = Scripts.end(source, line);
    if (scriptEnd > line) {
      put(line, scriptEnd, "", "bash", String.join("\n", source.subList(line, scriptEnd + 1)));
      return scriptEnd;
    }
    return -1;
  }

  private int fenced(int line, Matcher open) {
    String prefix = open.group(1);
    int indent = width(prefix);
    int end = end(line, open.group(2), indent);
    boolean closed = end < source.size() && isClose(source.get(end), open.group(2));
    int last = closed ? end : lastFilled(line, end - 1);
    List<String> code = new ArrayList<>();
    Matcher info = INFO.matcher(open.group(3));
    boolean language = info.matches();
    if (!language) {
      code.add(open.group(3).strip());
    }
    for (int k = line + 1; k < (closed ? end : last + 1); k++) {
      code.add(dedent(source.get(k), indent));
    }
    String name = language && info.group("language") != null ? info.group("language") : "";
    put(line, last, prefix, name, String.join("\n", code));
    return last;
  }

  /** The line of the closing fence; or, where it was left open, the line after the block. */
  private int end(int line, String fence, int indent) {
    for (int k = line + 1; k < source.size(); k++) {
      String text = source.get(k);
      if (isClose(text, fence) || isOtherFence(text, fence) || isBeyond(k, indent)) {
        return k;
      }
    }
    // never closed: up to the next heading, or to where the list item that it stands in ends
    for (int k = line + 1; k < source.size(); k++) {
      String text = source.get(k);
      boolean afterBlank = source.get(k - 1).isBlank();
      if (afterBlank && HEADING.matcher(text).matches() || indent > 0 && !text.isBlank() && width(blanks(text)) < indent) {
        return k;
      }
    }
    return source.size();
  }

  private static boolean isOtherFence(String text, String fence) {
    Matcher other = OPEN.matcher(text);
    return other.matches() && other.group(2).equals(fence) && !other.group(3).isBlank() && !other.group(3).contains("`");
  }

  /** Is this line plainly none of the code's: a subheading after a blank line, or an item of an outer list? */
  private boolean isBeyond(int line, int indent) {
    String text = source.get(line);
    return source.get(line - 1).isBlank() && SUBHEADING.matcher(text).matches()
        || indent > 0 && ITEM.matcher(text).matches() && width(blanks(text)) < indent;
  }

  private static boolean isClose(String text, String fence) {
    String stripped = text.strip();
    return stripped.length() >= fence.length() && stripped.chars().allMatch(c -> c == fence.charAt(0));
  }

  private int lastFilled(int from, int to) {
    int last = to;
    while (last > from && source.get(last).isBlank()) {
      last--;
    }
    return last;
  }

  private void put(int first, int last, String prefix, String language, String code) {
    if (first == last) {
      // one line is too short for a fence and its end; as inline code it keeps its place
      prepared.set(first, prefix + "``` " + code + " ```");
      if (code.isBlank()) {
        prepared.set(first, prefix + "\\" + source.get(first).strip());
      }
      return;
    }
    prepared.set(first, prefix + "```" + CodeRegion.MARK + regions.size());
    for (int k = first + 1; k < last; k++) {
      prepared.set(k, "");
    }
    prepared.set(last, " ".repeat(width(prefix)) + "```");
    regions.add(new CodeRegion(first + 1, last + 1, language, code));
  }

  private int takeFrontMatter() {
    if (source.isEmpty() || !source.get(0).stripTrailing().equals("---")) {
      return 0;
    }
    for (int k = 1; k < source.size(); k++) {
      String text = source.get(k).stripTrailing();
      if (text.equals("---") || text.equals("...")) {
        for (int j = 0; j <= k; j++) {
          prepared.set(j, "");
        }
        frontMatterEnd = k + 1;
        return k + 1;
      }
      if (!META.matcher(text).matches()) {
        return 0;
      }
    }
    return 0;
  }

  /** How many columns a prefix takes, tabs to the next multiple of four (CommonMark 2.2). */
  private static int width(String prefix) {
    int width = 0;
    for (char c : prefix.toCharArray()) {
      width = c == '\t' ? width / 4 * 4 + 4 : width + 1;
    }
    return width;
  }

  private static String blanks(String text) {
    return text.substring(0, text.length() - text.stripLeading().length());
  }

  private static String dedent(String text, int indent) {
    int cut = 0;
    int width = 0;
    while (cut < text.length() && width < indent && (text.charAt(cut) == ' ' || text.charAt(cut) == '\t')) {
      width = text.charAt(cut) == '\t' ? width / 4 * 4 + 4 : width + 1;
      cut++;
    }
    return text.substring(cut).stripTrailing();
  }
}
