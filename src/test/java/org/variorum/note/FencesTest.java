package org.variorum.note;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.variorum.model.Node;

class FencesTest {
  @Test
  void keep_language_and_indentation() {
    assertThat(Outlines.drawn("```yaml\nbeds:\n  - roses\n\n  - beans   \n```\n"))
        .isEqualTo("1-6 code[yaml] beds:|  - roses||  - beans\n");
    assertThat(Outlines.only("```sh\nmake <bed>\n```").html())
        .isEqualTo("<pre><code class=\"language-sh\">make &lt;bed&gt;</code></pre>");
  }

  @Test
  void glued_to_bullets_belong_to_the_list() {
    assertThat(Outlines.drawn("- Dig\n- ```\n  make bed\n  ```\n- Sow\n  ```make row\n  ```\n"))
        .isEqualTo(
            """
            1 item: Dig
              2-4 code make bed
            5 item: Sow
              6-7 code make row
            """);
  }

  @Test
  void closed_on_their_own_line_are_code_of_that_line() {
    assertThat(Outlines.drawn("- Dig\n  ```make bed```\n  then rake\n- Sow\n"))
        .isEqualTo("1 item: Dig\n  2 code make bed\n  3 paragraph then rake\n4 item Sow\n");
  }

  @Test
  void left_open_end_before_the_next_heading_or_where_their_item_ends() {
    assertThat(Outlines.drawn("```\nmake bed\n\n## Roses\n\nPrune.\n"))
        .isEqualTo("1-2 code make bed\n4 heading2 Roses\n  6 paragraph Prune.\n");
    assertThat(Outlines.drawn("- Dig\n  ```\n  make bed\n- Sow\n"))
        .isEqualTo("1 item: Dig\n  2-3 code make bed\n4 item Sow\n");
    assertThat(Outlines.drawn("```sh\nmake bed\n```sh\nmake row\n```\nDone.\n"))
        .isEqualTo("1-2 code[sh] make bed\n3-5 code[sh] make row\n6 paragraph Done.\n");
  }

  @Test
  void hold_hash_lines_that_are_no_headings() {
    assertThat(Outlines.drawn("~~~\n# dig\n## rake\n~~~\n")).isEqualTo("1-4 code # dig|## rake\n");
  }

  @Test
  void indented_beyond_their_item_are_still_fences() {
    assertThat(Outlines.drawn("- Dig\n        ```\n        make bed\n        ```\n- Sow\n"))
        .isEqualTo("1 item: Dig\n  2-4 code make bed\n5 item Sow\n");
  }

  @Test
  void hang_on_the_sentence_that_leads_to_them() {
    assertThat(Outlines.drawn("Run this\n```\nmake\n```\n- a\n\n```\nmake\n```\n"))
        .isEqualTo("1 paragraph Run this\n  2-4 code make\n5 item a\n7-9 code make\n");
  }

  @Test
  void in_quotes_and_definitions_keep_their_code() {
    Node quote = Outlines.only("> Run\n> ```\n> make <bed>\n>\n>   rake\n> ```\n");
    assertThat(quote.text()).isEqualTo("Run\nmake <bed>\n\n  rake");
    Node definition =
        Outlines.only("Dig\n:   Run\n\n    ```sh\n    make bed\n\n      rake\n    ```\n");
    assertThat(definition.html()).contains("<code class=\"language-sh\">make bed\n\n  rake</code>");
    assertThat(definition.text()).isEqualTo("Dig\nRun\nmake bed\n\n  rake");
  }

  @Test
  void within_raw_html_are_left_as_they_stand() {
    assertThat(Outlines.drawn("<div>\n```\nmake bed\n```\n</div>\n\nDone.\n"))
        .isEqualTo("1-5 paragraph ``` make bed ```\n7 paragraph Done.\n");
  }

  @Test
  void and_indented_code_keep_what_would_be_mended_in_text() {
    assertThat(Outlines.drawn("Dig\n\n    > 5\n    a | b\n    --|--\n    c | d\n"))
        .isEqualTo("1 paragraph: Dig\n  3-6 code > 5|a | b|--|--|c | d\n");
  }

  @Test
  void tell_indented_code_from_sentences_that_go_on() {
    assertThat(Outlines.drawn("Dig\n    deep\n\n    make bed\n    # rake\n\n    make row\n\nSow\n"))
        .isEqualTo(
            "1-2 paragraph: Dig deep\n  4-7 code make bed|# rake||make row\n9 paragraph Sow\n");
  }
}
