package org.variorum.config;

import java.util.ArrayList;
import java.util.List;
import org.variorum.model.Diagnostics;

/**
 * The lines of one entry of a list in a file, without the comments between it and the next.
 *
 * @param first the line with its dash, from 0
 * @param end the line after its last
 * @param indent the dash's column, from 0
 */
record EntryLines(int first, int end, int indent) {
  /** The lines of each entry; an error where one does not begin a line of its own. */
  static List<EntryLines> of(
      SourceText source, List<Yaml> items, List<String> lines, Diagnostics diagnostics) {
    List<Integer> dashes = new ArrayList<>();
    for (Yaml item : items) {
      int dash = Math.min(item.line(), lines.size()) - 1;
      int least = dashes.isEmpty() ? 0 : dashes.get(dashes.size() - 1) + 1;
      while (dash >= least && !lines.get(dash).stripLeading().matches("(?s)-(?:\\s.*)?")) {
        dash--;
      }
      if (dash < least) {
        diagnostics.add(
            source.error(
                item,
                "this entry does not begin a line of its own, so that nothing can be added here",
                "begin each entry with '- ' on a line of its own"));
        return List.of();
      }
      dashes.add(dash);
    }
    List<EntryLines> entries = new ArrayList<>();
    for (int k = 0; k < dashes.size(); k++) {
      int indent = indent(lines.get(dashes.get(k)));
      int end = k + 1 < dashes.size() ? dashes.get(k + 1) : lines.size();
      while (end > dashes.get(k) + 1 && isBetween(lines.get(end - 1), indent)) {
        end--;
      }
      entries.add(new EntryLines(dashes.get(k), end, indent));
    }
    return entries;
  }

  /**
   * The line before which an entry is inserted that is to be the {@code k}th: above the comment
   * that stands directly above the present one, but below the file's first comment.
   */
  static int insertion(List<EntryLines> entries, int k, List<String> lines) {
    if (k == entries.size()) {
      return k == 0 ? lines.size() : entries.get(k - 1).end();
    }
    int least = k == 0 ? 0 : entries.get(k - 1).end();
    int at = entries.get(k).first();
    while (at > least && lines.get(at - 1).stripLeading().startsWith("#")) {
      at--;
    }
    return at == 0 ? entries.get(k).first() : at;
  }

  /** Blank, a comment of the list's own level, or the document's end. */
  private static boolean isBetween(String line, int indent) {
    String text = line.strip();
    return text.isEmpty()
        || text.startsWith("#") && indent(line) <= indent
        || text.equals("...")
        || text.equals("---");
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }
}
