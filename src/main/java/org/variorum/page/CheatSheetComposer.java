package org.variorum.page;

import java.util.Comparator;
import java.util.List;

/** The cheat sheet as a page. */
final class CheatSheetComposer {
  private CheatSheetComposer() {}

  /**
   * The page.
   *
   * @param topics that it is made of
   * @param best what was chosen
   * @param of how many statements there were to choose from
   * @param pdf is there a PDF of it?
   */
  static CheatSheetPage page(
      SiteInfo site, List<TopicPage> topics, List<SheetTopic> best, int of, boolean pdf) {
    return new CheatSheetPage(
        "Cheat sheet",
        "What matters most in "
            + site.title()
            + ", on a few sheets: what several authors agree on, limits, defaults and commands.",
        best.stream().mapToInt(topic -> topic.statements().size()).sum(),
        of,
        topics.stream()
            .map(topic -> topic.origin().changed())
            .max(Comparator.naturalOrder())
            .orElse(""),
        pdf ? CheatSheetPage.PDF : "",
        best.stream()
            .flatMap(topic -> topic.statements().stream())
            .anyMatch(each -> (each.heading() + each.html()).contains(SheetStatement.EDITOR)),
        best.stream()
            .map(
                t ->
                    new CheatSheetPage.Card(
                        t.slug(),
                        t.title(),
                        t.shortTitle(),
                        t.category(),
                        t.href(),
                        t.beside(),
                        t.parts().stream().map(CheatSheetComposer::part).toList()))
            .toList());
  }

  private static CheatSheetPage.Part part(SheetPart part) {
    return new CheatSheetPage.Part(
        part.heading(),
        part.runIn(),
        part.statements().stream().map(CheatSheetPage.Entry::of).toList());
  }
}
