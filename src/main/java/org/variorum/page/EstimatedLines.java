package org.variorum.page;

import java.util.List;

/** How much room topics take on paper, as far as can be told without fonts. */
final class EstimatedLines {
  private static final int LINES =
      4 * 3 * 66; // pages, columns, lines: browsers have wide fonts, and keep cards whole
  private static final double LETTERS = 46; // of a line
  private static final double GAP = 0.6; // between cards and around headings, in lines

  private EstimatedLines() {}

  /** Have four sheets of paper room for them? */
  static boolean fit(List<SheetTopic> topics) {
    return lines(topics) <= LINES;
  }

  private static double lines(List<SheetTopic> topics) {
    double lines = 0;
    for (SheetTopic topic : topics) {
      lines += 1 + 2 * GAP;
      for (SheetPart part : topic.parts()) {
        lines += part.heading().isEmpty() || part.runsIn() ? 0 : 1 + GAP / 2;
        for (SheetStatement statement : part.statements()) {
          double letters =
              statement.text().length() + (part.runsIn() ? part.heading().length() : 0);
          // in a table's columns lines are short
          lines += Math.ceil(letters / LETTERS) * (statement.kind().equals("table") ? 3 : 1);
        }
      }
    }
    return lines;
  }
}
