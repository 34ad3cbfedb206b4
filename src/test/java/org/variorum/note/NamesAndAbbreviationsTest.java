package org.variorum.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.model.Collection;
import org.variorum.model.Notes;

class NamesAndAbbreviationsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      value = {
        "[[S3]] ~ <a data-wiki=\"S3\">S3</a> ~ S3",
        "[[S3|the **store**]] ~ <a data-wiki=\"S3\">the **store**</a> ~ the **store**",
        "[[S3#Versioning]] ~ <a data-wiki=\"S3#Versioning\">S3 › Versioning</a> ~ S3 › Versioning",
        "- a [[Tea & \"milk\"]] ~ a <a data-wiki=\"Tea &amp; &quot;milk&quot;\">Tea &amp; \"milk\"</a> ~ a Tea & \"milk\"",
        "**[[S3]]** ~ <strong><a data-wiki=\"S3\">S3</a></strong> ~ S3",
      })
  void areMarkedForTheLinks(String text, String html, String plain) {
    assertThat(Outlines.only(text).html()).isEqualTo(html);
    assertThat(Outlines.only(text).text()).isEqualTo(plain);
  }

  @Test
  void areMarkedInTables() {
    assertThat(Outlines.only("| a |\n|---|\n| [[S3\\|store]] |\n").html())
        .contains("<td><a data-wiki=\"S3\">store</a></td>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[[ -f x ]]", "[[1, 2], [3, 4]]", "[[]]", "[[S3", "a[[0]", "[[|x]]"})
  void areNoneWhereBracketsAreSomethingElse(String text) {
    assertThat(Outlines.only(text).html()).isEqualTo(text);
    assertThat(EditorText.html(text)).isEqualTo("<p>" + text + "</p>");
  }

  @Test
  void areNoneInCode() {
    assertThat(Outlines.only("`[[S3]]`").html()).isEqualTo("<code>[[S3]]</code>");
    assertThat(Outlines.only("```sh\n[[S3]]\n```\n").text()).isEqualTo("[[S3]]");
    assertThat(EditorText.html("    [[S3]]\n")).contains("[[S3]]");
  }

  @Test
  void definitionsAreDataAndNoText() {
    String text =
        "Tea\n\n*[TTS]: Time *to* steep\n*[C]: Celsius\n\n- a\n\n  *[D]: Degree\n- b\n*[no]: text\n";

    assertThat(Outlines.drawn(text))
        .isEqualTo(
            """
            1 paragraph Tea
            3 comment *[TTS]: Time *to* steep
            4 comment *[C]: Celsius
            6 item: a
              8 comment *[D]: Degree
            9-10 item b *[no]: text
            """);
    Notes notes =
        new Notes(
            List.of(new Collection("ann", "Ann", "", "", "", 1)), List.of(Outlines.read(text)));
    Map<String, String> forms = new TreeMap<>();
    notes.abbreviations().forEach((form, definition) -> forms.put(form, definition.longForm()));
    assertThat(forms)
        .containsEntry("TTS", "Time *to* steep")
        .containsEntry("C", "Celsius")
        .containsEntry("D", "Degree")
        .hasSize(3);
  }

  @Test
  void abbreviationsAreExplainedInPages() {
    assertThat(EditorText.html("Mind TTS.\n\n*[TTS]: Time to steep\n"))
        .isEqualTo("<p>Mind <abbr title=\"Time to steep\">TTS</abbr>.</p>");
  }
}
