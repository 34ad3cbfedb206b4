package org.variorum.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.model.Catalogue;
import org.variorum.model.NoteTexts;
import org.variorum.model.Notes;
import org.variorum.model.Topic;

class TopicPreviewTest {
  private static final Catalogue CATALOGUE =
      new Catalogue(List.of(Topic.proposed("tea", "Tea"), Topic.proposed("soda", "Soda")));

  @TempDir Path folder;

  @Test
  void thePreviewHasTheEditorsLeadElseWhatTheNotesSayFirst() {
    Map<String, TopicPreview> previews =
        previews("# Tea\n\n- hot\n\n# Soda\n\nIt *fizzes* &amp; cools.\n\n- cold\n", "");

    assertThat(previews.get("tea").lead()).isEqualTo("By the editor.");
    assertThat(previews.get("soda").lead()).isEqualTo("It fizzes & cools.");
    assertThat(previews.get("soda").title()).isEqualTo("Soda");
  }

  @Test
  void sectionsThatAnEditorLinksToHaveTheirHeadingPath() {
    String text =
        "<p><a href=\"soda.html#ice\">a</a> <a href=\"soda.html#none\">b</a>"
            + " <a href=\"https://example.org/soda.html#sugar\">c</a></p>";

    assertThat(
            previews(
                    "# Soda\n\n## Cold\n\n### Ice\n\n- a\n- b\n- c\n\n### Snow\n\n- d\n- e\n- f\n\n"
                        + "## Sugar\n\n- x\n",
                    text)
                .get("soda")
                .sections())
        .containsExactly(Map.entry("ice", "Cold › Ice"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "One. Two. Three is longer.  | 9  | One. Two.",
        "One. Two. Three is longer.  | 99 | One. Two. Three is longer.",
        "At 1.5 GB. Then more        | 12 | At 1.5 GB.",
        "no end at all               | 99 | no end at all",
        "a sentence, far too long    | 12 | a sentence…",
        "indivisible                 | 5  | indi…",
      })
  void theBeginningIsWholeSentencesWhereTheyFit(String text, int length, String expected) {
    assertThat(PlainHtml.beginning(text, length)).isEqualTo(expected);
  }

  private Map<String, TopicPreview> previews(String text, String page) {
    Notes notes = new NoteTexts(folder).add("ann/a.md", text).read();
    return TopicPreview.of(Composing.pages(notes, CATALOGUE, Map.of("about", page)).pages());
  }
}
