package org.variorum.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ListsTest {
  private static final String NESTED = "1 item: Roses\n  2 item prune\n3 item Beans\n";

  static Stream<Arguments> nested() {
    return Stream.of(
        Arguments.of("by two blanks", "- Roses\n  - prune\n- Beans"),
        Arguments.of("by four blanks", "* Roses\n    * prune\n* Beans"),
        Arguments.of("by a tab", "- Roses\n\t- prune\n- Beans"),
        Arguments.of("too far for a strict parser", "- Roses\n        - prune\n- Beans"),
        Arguments.of("by two tabs", "- Roses\n\t\t- prune\n- Beans"),
        Arguments.of("behind wide markers", "-   Roses\n    -   prune\n-   Beans"),
        Arguments.of("less than a wide marker", "-   Roses\n  -   prune\n-   Beans"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("nested")
  void nest(String how, String text) {
    assertThat(Outlines.drawn(text)).isEqualTo(NESTED);
  }

  @Test
  void go_on_below_an_item_that_was_moved() {
    String deep = "        - b1\n          more\n        - b2\n            - c1\n\n        - b3\n";
    assertThat(Outlines.drawn("- a1\n" + deep + "- a2\n"))
        .isEqualTo(
            """
            1 item: a1
              2-3 item b1 more
              4 item: b2
                5 item c1
              7 item b3
            8 item a2
            """);
  }

  @Test
  void hang_below_numbers_though_indented_less_than_their_text() {
    String grind = "1. Grind\n  - fine\n  - not hot\n";
    assertThat(Outlines.drawn(grind + "2. Brew\n\n  Take your time.\n\n10. Drink\n   - slowly\n"))
        .isEqualTo(
            """
            1 item#1 Grind
              2 item fine
              3 item not hot
            4 item#2 Brew
              6 paragraph Take your time.
            8 item#3 Drink
              9 item slowly
            """);
  }

  @Test
  void number_each_level_from_its_own_start() {
    assertThat(Outlines.drawn("3. Grind\n   1. weigh\n   2. mill\n4. Brew\n"))
        .isEqualTo("1 item#3 Grind\n  2 item#1 weigh\n  3 item#2 mill\n4 item#4 Brew\n");
  }

  @Test
  void number_from_one_where_the_author_counts_from_zero() {
    assertThat(Outlines.drawn("0. Grind\n1. Brew\n")).isEqualTo("1 item#1 Grind\n2 item#2 Brew\n");
  }

  @Test
  void are_no_code_after_a_blank_line_if_all_of_it_is_items() {
    assertThat(Outlines.drawn("Kinds of beans\n\n    - Arabica\n    - Robusta\n"))
        .isEqualTo("1 paragraph Kinds of beans\n3 item Arabica\n4 item Robusta\n");
    assertThat(Outlines.drawn("Settings\n\n    beans:\n    - arabica\n"))
        .isEqualTo("1 paragraph: Settings\n  3-4 code beans:|- arabica\n");
  }

  @Test
  void hang_below_the_line_that_announces_them() {
    assertThat(Outlines.drawn("Kinds:\n\n- Arabica\n\n**Roasts**\n- dark\n\nOthers\n\n- Robusta\n"))
        .isEqualTo(
            """
            1 paragraph: Kinds:
              3 item Arabica
            5 paragraph: Roasts
              6 item dark
            8 paragraph Others
            10 item Robusta
            """);
  }

  @Test
  void end_an_items_lines_before_its_sublist() {
    assertThat(Outlines.drawn("- Water\n  daily\nin summer\n  - at dawn\n\n  Never at noon.\n"))
        .isEqualTo(
            "1-3 item: Water daily in summer\n  4 item at dawn\n  6 paragraph Never at noon.\n");
  }

  @Test
  void have_boxes_and_empty_items() {
    assertThat(Outlines.drawn("- [x] dig\n- [ ] sow\n-\n- - rake\n"))
        .isEqualTo("1 item dig\n2 item sow\n3 item\n4 item rake\n");
    assertThat(Outlines.only("- [x] dig").html())
        .isEqualTo("<span class=\"task done\" role=\"img\" aria-label=\"Done\"></span> dig");
  }

  @Test
  void deeper_than_anyone_reads_are_laid_flat() {
    StringBuilder text = new StringBuilder();
    for (int k = 0; k < 60; k++) {
      text.append("  ".repeat(k)).append("- w").append(k).append('\n');
    }
    assertThat(Outlines.drawn(text.toString()))
        .contains(" 40 item: w39\n", " 41 item w40\n", " 60 item w59\n");
  }
}
