package org.variorum.page;

import java.util.Comparator;
import java.util.List;

/** The cheat sheet as a page: about as much as four sheets of paper have room for. */
final class CheatSheetComposer {
  private static final int LINES =
      4 * 3 * 66; // pages, columns, lines: browsers have wide fonts, and keep cards whole
  private static final double LETTERS = 46; // of a line
  private static final double GAP = 0.6; // between cards and around headings, in lines

  private final SheetChoice choice;

  CheatSheetComposer(SheetChoice choice) {
    this.choice = choice;
  }

  /**
   * The page.
   *
   * @param topics that it is made of
   * @param pdf is there a PDF of it?
   */
  CheatSheetPage page(SiteInfo site, List<TopicPage> topics, boolean pdf) {
    List<SheetTopic> best = choice.best(choice.ranked(), chosen -> lines(chosen) <= LINES);
    return new CheatSheetPage(
        "Cheat sheet",
        "What matters most in "
            + site.title()
            + ", on a few sheets: what several authors agree on, limits, defaults and commands.",
        best.stream().mapToInt(topic -> topic.statements().size()).sum(),
        choice.ranked().size(),
        topics.stream()
            .map(topic -> topic.origin().changed())
            .max(Comparator.naturalOrder())
            .orElse(""),
        pdf ? CheatSheetPage.PDF : "",
        best.stream()
            .map(
                t ->
                    new CheatSheetPage.Card(
                        t.slug(),
                        t.title(),
                        t.shortTitle(),
                        t.category(),
                        t.href(),
                        t.parts().stream().map(CheatSheetComposer::part).toList()))
            .toList());
  }

  private static CheatSheetPage.Part part(SheetPart part) {
    return new CheatSheetPage.Part(
        part.heading(),
        part.runsIn(),
        part.statements().stream().map(CheatSheetPage.Entry::of).toList());
  }

  /** How many lines these topics take, as far as can be told without fonts. */
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
