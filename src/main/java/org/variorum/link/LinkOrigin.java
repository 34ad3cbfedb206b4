package org.variorum.link;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.Diagnostic;
import org.variorum.model.Diagnostics;
import org.variorum.model.Rule;

/**
 * Where a text with links stands, for messages.
 *
 * @param path of its file, as messages name it
 * @param note the file's path below the folder of all notes; empty for an editor's text
 * @param firstLine the number of the first of its lines, from 1
 * @param lines of the file from there on
 * @param before how many equal links stand before the one that is meant
 */
record LinkOrigin(String path, String note, int firstLine, List<String> lines, int before) {
  LinkOrigin behind(int equalLinks) {
    return new LinkOrigin(path, note, firstLine, lines, equalLinks);
  }

  /** The line that has some words as they were written; else the first line. */
  private int lineOf(String written) {
    // "#iced" is not meant where "#iced-tea" is written
    Pattern whole = Pattern.compile(Pattern.quote(written) + "(?![\\p{L}\\p{N}_-])");
    int left = before;
    int last = firstLine;
    for (int k = 0; k < lines.size() && left >= 0; k++) {
      for (Matcher found = whole.matcher(lines.get(k)); left >= 0 && found.find(); left--) {
        last = firstLine + k;
      }
    }
    return last;
  }

  /** A link that leads nowhere; {@code written} begins as the author's text has it. */
  void warn(Diagnostics diagnostics, Rule rule, String written, String message, String hint) {
    diagnostics.add(Diagnostic.warning(path, lineOf(written), message, hint).as(rule));
  }
}
