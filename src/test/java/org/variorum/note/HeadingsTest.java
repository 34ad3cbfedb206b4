package org.variorum.note;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingsTest {
  @Test
  void nest_by_level_also_where_levels_are_left_out() {
    assertThat(Outlines.drawn("## Beds\n##### Soil\nLoam\n### Roses\n# Tools\n"))
        .isEqualTo(
            """
            1 heading2 Beds
              2 heading5 Soil
                3 paragraph Loam
              4 heading3 Roses
            5 heading1 Tools
            """);
  }

  @Test
  void inside_a_list_item_are_headings_of_the_document() {
    assertThat(Outlines.drawn("# Beds\n- # Roses\n  - prune in March\n- mulch\n"))
        .isEqualTo(
            """
            1 heading1 Beds
            2 heading1 Roses
              3 item prune in March
              4 item mulch
            """);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "# Beds   |Beds",
        "# Beds:|Beds",
        "# Beds : |Beds",
        "# Beds ##|Beds",
        "# Beds#|Beds",
        "# Beds ## : #|Beds",
        "# C# and F|C# and F",
        "   # Beds|Beds",
        "# **Beds**|Beds",
        "# `beds`|beds",
        "# Beds & <Plot>|Beds & <Plot>",
        "#\tBeds|Beds"
      })
  void are_named_without_what_stands_at_their_ends(String line, String text) {
    assertThat(Outlines.drawn(line)).isEqualTo("1 heading1 " + text + "\n");
  }

  @Test
  void need_a_word() {
    assertThat(Outlines.drawn("## Beds\n###\n#### ##\nLoam\n"))
        .isEqualTo(
            """
            1 heading2 Beds
              2 break
              3 break
              4 paragraph Loam
            """);
  }

  @Test
  void of_two_hashes_or_more_may_lack_the_blank() {
    assertThat(Outlines.drawn("##Beds\n\n#roses is a channel\n"))
        .isEqualTo(
            """
            1 heading2 Beds
              3 paragraph #roses is a channel
            """);
  }

  @Test
  void may_be_underlined() {
    assertThat(Outlines.drawn("Garden\n===\nBeds\n---\nLoam\n"))
        .isEqualTo(
            """
            1-2 heading1 Garden
              3-4 heading2 Beds
                5 paragraph Loam
            """);
  }

  @Test
  void are_not_made_of_sentences_above_a_break() {
    assertThat(Outlines.drawn("Loam holds water.\n---\nSand\nand clay\n---\n"))
        .isEqualTo(
            """
            1 paragraph Loam holds water.
            2 break
            3-4 paragraph Sand and clay
            5 break
            """);
  }

  @Test
  void may_hold_links() {
    assertThat(Outlines.only("## [Beds](https://beds.example)").html())
        .isEqualTo("<a href=\"https://beds.example\">Beds</a>");
  }
}
