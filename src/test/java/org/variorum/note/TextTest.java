package org.variorum.note;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.model.Node;
import org.variorum.model.NodeKind;

class TextTest {
  @Test
  void shows_the_lines_that_a_reader_sees() {
    assertThat(Outlines.only("Grind **fine**\nand brew  \nslowly\\\nfor `4` minutes").text())
        .isEqualTo("Grind fine and brew\nslowly\nfor 4 minutes");
  }

  @Test
  void leaves_no_blank_within_a_word() {
    assertThat(Outlines.only("the `bean`s of **Bra**zil, [tea](https://tea.example)s").text())
        .isEqualTo("the beans of Brazil, teas");
  }

  @Test
  void keeps_the_cells_of_a_table_apart() {
    Node table =
        Outlines.only("| Bean | Roast |\n|------|:-----:|\n| Arabica | dark |\n| Robusta |\n");
    assertThat(table.kind()).isEqualTo(NodeKind.TABLE);
    assertThat(table.text()).isEqualTo("Bean\tRoast\nArabica\tdark\nRobusta");
    assertThat(table.html())
        .contains("<td class=\"align-center\">dark</td>")
        .doesNotContain("align=");
  }

  @Test
  void of_a_table_has_more_cells_than_its_head_and_hangs_on_its_lead() {
    assertThat(Outlines.drawn("Roasts:\n\nBean | Roast\n--|--\na | b | c\n\nDone.\n"))
        .isEqualTo("1 paragraph: Roasts:\n  3-5 table Bean\tRoast|a\tb\tc\n7 paragraph Done.\n");
  }

  @Test
  void of_a_table_may_follow_its_lead_directly() {
    assertThat(Outlines.drawn("Roasts:\n| a | b |\n|---|---|\n| c | d |\n"))
        .isEqualTo("1 paragraph: Roasts:\n  2-4 table a\tb|c\td\n");
    assertThat(Outlines.drawn("- Pots:\n  | e | f |\n  |---|---|\n  | g | h |\n"))
        .isEqualTo("1 item: Pots:\n  2-4 table e\tf|g\th\n");
  }

  @Test
  void keeps_quotes_whole() {
    assertThat(Outlines.drawn("> Grind\n> fine\n>\n> - brew\ngo on\n"))
        .isEqualTo("1-5 quote Grind fine|brew go on\n");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "> 5 cups are too many | paragraph | > 5 cups are too many",
        ">5 cups | paragraph | >5 cups",
        "- >= 5 cups | item | >= 5 cups",
        "* > $5 a cup | item | > $5 a cup",
        "> Five cups | quote | Five cups",
        "> 5 > 4 | paragraph | > 5 > 4",
      })
  void says_greater_than_before_a_figure(String line, String kind, String text) {
    Node node = Outlines.only(line);
    assertThat(node.kind().word()).isEqualTo(kind);
    assertThat(node.text()).isEqualTo(text);
  }

  @Test
  void quotes_of_several_lines_may_begin_one_with_a_figure() {
    assertThat(Outlines.drawn("> Five cups, no,\n> 4 cups\n"))
        .isEqualTo("1-2 quote Five cups, no, 4 cups\n");
  }

  @Test
  void knows_definitions_from_other_lines_with_colons_and_tildes() {
    assertThat(Outlines.drawn("Arabica\n: a bean\n: mild\n\nRobusta\n: strong\n"))
        .isEqualTo("1-6 definition Arabica|a bean|mild|Robusta|strong\n");
    assertThat(Outlines.drawn("Water\n~ 5 cups\n:smile: now\n"))
        .isEqualTo("1-3 paragraph Water ~ 5 cups :smile: now\n");
    assertThat(Outlines.drawn("Beans\n: kinds\n  - Arabica\n"))
        .isEqualTo("1 paragraph: Beans\n  2 item: kinds\n    3 item Arabica\n");
  }

  @Test
  void before_which_front_matter_stands_is_read_without_it() {
    assertThat(Outlines.drawn("---\ntitle: Pots\ntags:\n  - tea\n---\n# Pots\n"))
        .isEqualTo("1-5 frontmatter\n6 heading1 Pots\n");
    assertThat(Outlines.drawn("---\n\nPots: many\n\n---\nLids\n"))
        .isEqualTo("1 break\n3 paragraph Pots: many\n5 break\n6 paragraph Lids\n");
  }
}
