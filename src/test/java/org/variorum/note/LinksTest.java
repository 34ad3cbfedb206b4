package org.variorum.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.model.Node;
import org.variorum.model.NodeKind;

class LinksTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "See [tea](https://tea.example/a?b=1&c=2). | See <a href=\"https://tea.example/a?b=1&amp;c=2\">tea</a>.",
        "https://tea.example/pot, now | <a href=\"https://tea.example/pot\">https://tea.example/pot</a>, now",
        "<https://tea.example> | <a href=\"https://tea.example\">https://tea.example</a>",
        "[ann](mailto:ann@tea.example) | <a href=\"mailto:ann@tea.example\">ann</a>",
        "[**tea**s](http://tea.example 'Hot') | <a href=\"http://tea.example\" title=\"Hot\"><strong>tea</strong>s</a>",
        "[pot](pot.md) and [lid](#lid) | <a data-note=\"pot.md\">pot</a> and <a data-note=\"#lid\">lid</a>",
        "[pot](pot.txt) and [lid](/lid) | pot and lid",
        "[pot](javascript:brew) | pot",
        "[pot](JaVaScRiPt:brew) | pot",
        "[pot](data:text/html;base64,AA) | pot",
        "[pot] and [lid][] | [pot] and [lid][]",
      })
  void keep_their_addresses_where_these_lead_somewhere(String text, String html) {
    assertThat(Outlines.only(text).html()).isEqualTo(html);
  }

  @Test
  void keep_their_addresses_in_items_tables_quotes_and_definitions() {
    String link = "<a href=\"https://tea.example\">tea</a>";
    assertThat(Outlines.only("- [tea](https://tea.example)").html()).isEqualTo(link);
    assertThat(Outlines.only("> [tea](https://tea.example)").html()).contains(link);
    assertThat(Outlines.only("| a |\n|---|\n| [tea](https://tea.example) |").html()).contains(link);
    assertThat(Outlines.only("Pot\n: [tea](https://tea.example)").html()).contains(link);
    assertThat(Outlines.only("<p><a href=\"https://tea.example\">tea</a></p>").html())
        .contains(link);
  }

  @Test
  void by_reference_are_made_self_contained() {
    String definitions = "[TEA]: https://tea.example\n[cold  brew]: <https://brew.example> 'x'\n";
    String text = "Drink [tea] or [more][Cold Brew].\n\n" + definitions;
    assertThat(Outlines.nodes(Outlines.read(text)).get(0).html())
        .isEqualTo(
            "Drink <a href=\"https://tea.example\">tea</a> or <a href=\"https://brew.example\" title=\"x\">more</a>.");
    assertThat(Outlines.drawn(text))
        .endsWith(
            "3 comment [TEA]: https://tea.example\n4 comment [cold  brew]: <https://brew.example> 'x'\n");
  }

  @Test
  void whose_definition_nobody_uses_stay_as_text() {
    assertThat(
            Outlines.drawn(
                "[later]: prune\n\n[//]: # (for me)\n\n> [shop]: https://beans.example\n"))
        .isEqualTo(
            """
            1 paragraph [later]: prune
            3 comment [//]: # (for me)
            5 quote [shop]: https://beans.example
            """);
  }

  @Test
  void that_lead_nowhere_are_reported_with_their_line() {
    assertThat(
            Outlines.warnings(
                "# Pot\n\n- a\n- see [lid](lid.txt), [top](#pot), [pan](pan.md#lid), [tea](https://tea.example)\n"))
        .containsExactly(
            """
            notes/ann/note.md:4: warning: the link to 'lid.txt' leads nowhere on the site; its text stays [dead-link]
              hint: link to an address with https, or name the topic""");
  }

  @Test
  void to_places_of_the_file_alone_make_a_table_of_contents() {
    String contents = "- [Beds](#beds)\n  * [Roses](#roses)\n- [Tools](#tools)\n";
    assertThat(Outlines.drawn("# Garden\n\n" + contents + "\n## Beds\n"))
        .isEqualTo("1 heading1 Garden\n  3-5 contents\n  7 heading2 Beds\n");
    List<Node> mixed = Outlines.nodes(Outlines.read(contents + "- and more\n"));
    assertThat(mixed).extracting(Node::kind).containsOnly(NodeKind.ITEM);
  }
}
