package org.variorum.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.page.SheetStatement;
import org.variorum.page.SheetTopic;

class FlashCardsTest {
  private static SheetStatement statement(
      String id, String heading, String kind, String html, String key, String value) {
    return new SheetStatement(
        id,
        "tea",
        0,
        heading,
        "",
        0,
        kind,
        html,
        key,
        value,
        html,
        1,
        0.5,
        1,
        false,
        "Ann, a.md:7");
  }

  private static List<String> cards(SheetStatement... statements) {
    SheetTopic tea =
        new SheetTopic("tea", "Tea", "Tea", "Hot drinks", "tea.html", 9, 1, List.of(statements));
    return FlashCards.of(List.of(tea)).lines().skip(4).toList();
  }

  @Test
  void aFigureIsACardAndSoIsWhatStandsBelowOneHeadingWhereverItStands() {
    assertThat(
            cards(
                statement("a", "", "item", "Water: 90 °C", "Water:", "90 °C"),
                statement("b", "Water", "item", "Soft, <a href=\"x.html\">see</a>", "", ""),
                statement("c", "Pots", "item", "Warm \"ones\"", "", ""),
                statement("d", "Water", "item", "Fresh", "", "")))
        .containsExactly(
            "Tea: Water = ?\t90 °C\tAnn, a.md:7\tHot-drinks::tea",
            "Tea: Water\t<ul><li>Soft, see</li><li>Fresh</li></ul>\tAnn, a.md:7\tHot-drinks::tea",
            "Tea: Pots\tWarm &quot;ones&quot;\tAnn, a.md:7\tHot-drinks::tea");
  }

  @Test
  void theLinesOfCodeStayLinesOnOneLineOfTheFile() {
    assertThat(
            cards(statement("a", "", "code", "<pre><code>if a\n  b &lt; c</code></pre>", "", "")))
        .containsExactly(
            "Tea: in short\t<pre>if&nbsp;a<br>&nbsp;&nbsp;b&nbsp;&lt;&nbsp;c</pre>\tAnn, a.md:7\t"
                + "Hot-drinks::tea");
  }
}
