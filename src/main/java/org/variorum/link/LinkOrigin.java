package org.variorum.link;

import java.util.List;
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
    int left = before;
    int last = firstLine;
    for (int k = 0; k < lines.size() && left >= 0; k++) {
      for (int at = lines.get(k).indexOf(written); at >= 0 && left >= 0; left--) {
        last = firstLine + k;
        at = lines.get(k).indexOf(written, at + 1);
      }
    }
    return last;
  }

  /** A link that leads nowhere; {@code written} begins as the author's text has it. */
  void warn(Diagnostics diagnostics, Rule rule, String written, String message, String hint) {
    diagnostics.add(Diagnostic.warning(path, lineOf(written), message, hint).as(rule));
  }
}
