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
 */
record LinkOrigin(String path, String note, int firstLine, List<String> lines) {
  /** The first line that has some words as they were written; else the first line. */
  private int lineOf(String written) {
    for (int k = 0; k < lines.size(); k++) {
      if (lines.get(k).contains(written)) {
        return firstLine + k;
      }
    }
    return firstLine;
  }

  /** A link that leads nowhere; {@code written} begins as the author's text has it. */
  void warn(Diagnostics diagnostics, Rule rule, String written, String message, String hint) {
    diagnostics.add(Diagnostic.warning(path, lineOf(written), message, hint).as(rule));
  }
}
