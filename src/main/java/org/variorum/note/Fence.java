package org.variorum.note;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line that opens fenced code.
 *
 * @param prefix what stands before the fence: blanks, and the markers of list items
 * @param marker the backticks or tildes
 * @param info what stands behind it: a language, or the code's first line
 */
record Fence(String prefix, String marker, String info) {
  private static final Pattern OPEN =
      Pattern.compile("(?s)([ \\t]*+(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]++)*+)(`{3,}+|~{3,}+)(.*+)");
  private static final Pattern INFO =
      Pattern.compile("(?s)(?<language>[A-Za-z][A-Za-z0-9_+#.-]*+)?+\\s*+(?:\\{.*\\}|\\w++=.*+)?+");
  private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}\\s++\\S.*+");
  private static final Pattern SUBHEADING = Pattern.compile("#{2,6}\\s++\\S.*+");

  /** The fence that a line opens, or null where it opens none. */
  static Fence of(String line) {
    Matcher open = OPEN.matcher(line);
    if (!open.matches() || open.group(2).startsWith("`") && open.group(3).contains("`")) {
      return null;
    }
    return new Fence(open.group(1), open.group(2), open.group(3).strip());
  }

  int indent() {
    return Columns.width(prefix);
  }

  /** Does only a language stand behind it, or nothing? */
  boolean isPlain() {
    return INFO.matcher(info).matches();
  }

  String language() {
    Matcher matcher = INFO.matcher(info);
    return matcher.matches() && matcher.group("language") != null ? matcher.group("language") : "";
  }

  boolean isClosedBy(String line) {
    String stripped = line.strip();
    return stripped.length() >= marker.length()
        && stripped.chars().allMatch(c -> c == marker.charAt(0));
  }

  /**
   * The line (from 0) of its end: the closing fence; where it was left open, the line after the
   * block.
   *
   * @param line where it opens
   */
  int end(List<String> lines, int line) {
    for (int k = line + 1; k < lines.size(); k++) {
      if (isClosedBy(lines.get(k)) || isOtherFence(lines.get(k)) || isBeyond(lines, k)) {
        return k;
      }
    }
    // never closed: up to the next heading, or to where the list item that it stands in ends
    for (int k = line + 1; k < lines.size(); k++) {
      String text = lines.get(k);
      boolean heading = lines.get(k - 1).isBlank() && HEADING.matcher(text).matches();
      if (heading || indent() > 0 && !text.isBlank() && Columns.indent(text) < indent()) {
        return k;
      }
    }
    return lines.size();
  }

  private boolean isOtherFence(String line) {
    if (line.indexOf(marker) < 0) {
      return false;
    }
    Fence other = of(line);
    return other != null && other.marker.equals(marker) && !other.info.isEmpty();
  }

  /**
   * Is this line plainly none of the code's: a subheading after a blank line, or an item of an
   * outer list?
   */
  private boolean isBeyond(List<String> lines, int line) {
    String text = lines.get(line);
    return lines.get(line - 1).isBlank() && SUBHEADING.matcher(text).matches()
        || indent() > 0 && Columns.indent(text) < indent() && ListMarker.of(text) != null;
  }
}
