package org.variorum.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.model.Catalogue;
import org.variorum.model.NoteTexts;
import org.variorum.model.Topic;

class AgreementsTest {
  private static final Catalogue CATALOGUE =
      new Catalogue(List.of(Topic.proposed("tea", "Tea"), Topic.proposed("soda", "Soda")));

  @TempDir Path folder;

  @Test
  void whoSaysAThingTwiceAgreesWithHerself() {
    NoteTexts texts =
        new NoteTexts(folder)
            .add("ann/tea.md", "- Steep it long.\n")
            .add("ann/more/tea.md", "- steep it long\n")
            .add("ben/tea.md", "- Steep it long!\n");

    assertThat(report(texts).agreements())
        .extracting(ReportPage.Agreement::counts)
        .containsExactly(List.of(2, 2), List.of(1, 0));
  }

  @Test
  void tooManyForATableAreListedInPairs() {
    NoteTexts texts = new NoteTexts(folder);
    for (int k = 10; k < 27; k++) {
      texts.add("c" + k + "/tea.md", k < 12 ? "- Steep it long.\n" : "- brew number " + k + "\n");
    }

    assertThat(report(texts).agreements()).isEmpty();
    assertThat(report(texts).pairs())
        .containsExactly(
            new ReportPage.Pair("Notes of c10", "Notes of c11", 1),
            new ReportPage.Pair("Notes of c11", "Notes of c10", 1));
  }

  private static ReportPage report(NoteTexts texts) {
    return Composing.page(
        Composing.pages(texts.read(), CATALOGUE, Map.of()), "report.html", ReportPage.class);
  }
}
