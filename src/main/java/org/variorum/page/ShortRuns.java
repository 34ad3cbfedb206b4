package org.variorum.page;

import java.util.List;

/**
 * Runs of short items that say more together than alone: "random", "spread" and "binpack" below
 * "Placement strategies".
 */
final class ShortRuns {
  private static final int ITEM = 100; // letters
  private static final int RUN = 400;
  private static final int MOST = 10;
  private static final int WORDS = 2;

  private ShortRuns() {}

  /**
   * Where the run ends that begins at a place; the place itself where none does.
   *
   * @param named does a label stand above them? Without one only bare names make a run
   */
  static int end(List<StatementView> views, int from, boolean named) {
    int end = from;
    int letters = 0;
    while (end < views.size() && fits(views.get(end), named)) {
      letters += text(views.get(end)).length() + 2;
      end++;
    }
    return end - from < 2 || end - from > MOST || letters > RUN ? from : end;
  }

  /** A name alone, such as "Redis": it says nothing but names what stands around it. */
  static boolean bare(String text) {
    return text.split("\\s+").length <= WORDS && text.matches("[^\\d.!?:=;]*") && !text.isEmpty();
  }

  private static boolean fits(StatementView view, boolean named) {
    String text = text(view);
    return !view.block()
        && !view.label()
        && view.children().isEmpty()
        && !text.endsWith(":")
        && text.length() <= ITEM
        && (named ? SheetWording.figure(view.html()).isEmpty() : bare(text));
  }

  private static String text(StatementView view) {
    return PlainHtml.text(view.html());
  }
}
