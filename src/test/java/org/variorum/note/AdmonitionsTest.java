package org.variorum.note;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.model.NodeKind;

class AdmonitionsTest {
  @Test
  void ofBothWritingsAreOneStatement() {
    String html =
        "<div class=\"admonition tip\" role=\"note\"><p class=\"admonition-title\">Warm it</p>\n"
            + "<p>Twice.</p>\n<ul>\n<li>gently</li>\n</ul>\n</div>";

    assertThat(Outlines.only("!!! tip \"Warm it\"\n    Twice.\n\n    - gently\n").html())
        .isEqualTo(html);
    assertThat(Outlines.only("> [!TIP] Warm it\n> Twice.\n>\n> - gently\n").html()).isEqualTo(html);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "NOTE,note,Note",
    "info,note,Info",
    "Hint,tip,Hint",
    "IMPORTANT,important,Important",
    "WARNING,warning,Warning",
    "CAUTION,caution,Caution",
    "danger,caution,Danger"
  })
  void haveTheirTypeAsTitle(String type, String style, String title) {
    String html =
        "<div class=\"admonition "
            + style
            + "\" role=\"note\"><p class=\"admonition-title\">"
            + title
            + "</p>\n<p>Hot</p>\n</div>";

    assertThat(Outlines.only("> [!" + type + "]\n> Hot\n").html()).isEqualTo(html);
    assertThat(Outlines.only("!!! " + type + "\n    Hot\n").html()).isEqualTo(html);
  }

  @Test
  void haveTheirLinesAndWordsInTheOutline() {
    String text =
        "Tea:\n!!! warning\n    Steam\n\n    ```sh\n    # boil\n    ```\nmore\n\n- a\n\n  !!! note\n      b\n";

    assertThat(Outlines.drawn(text))
        .isEqualTo(
            """
            1 paragraph: Tea:
              2-7 quote Warning|Steam|# boil
            8 paragraph more
            10 item: a
              12-13 quote Note|b
            """);
    assertThat(Outlines.nodes(Outlines.read(text)).get(1).html())
        .contains("<pre><code class=\"language-sh\"># boil\n</code></pre>");
  }

  @Test
  void mayStandInEachOther() {
    assertThat(Outlines.only("!!! tip\n    a\n    !!! note \"N\"\n        b\n    c\n").text())
        .isEqualTo("Tip\na\nN\nb\nc");
  }

  @ParameterizedTest
  @ValueSource(strings = {"!!! note", "!!! note\nbody", "!!! Stop it\n\nnow", "!!! teapot\n    x"})
  void areTextWhereTheyAreNoneAtAll(String text) {
    assertThat(Outlines.nodes(Outlines.read(text)).get(0).text()).startsWith("!!! ");
  }

  @Test
  void ofAnUnknownTypeAreQuotes() {
    assertThat(Outlines.only("> [!teapot]\n> a\n").html())
        .isEqualTo("<blockquote>\n<p>[!teapot]\na</p>\n</blockquote>");
    assertThat(Outlines.only("> plain\n").kind()).isEqualTo(NodeKind.QUOTE);
  }

  @Test
  void leaveAuthorsOwnDivisionsAsTheyWere() {
    assertThat(Outlines.only("<div class=\"box\"><p class=\"x\">a</p></div>\n").html())
        .isEqualTo("<p>a</p>");
  }

  @Test
  void standInPagesToo() {
    assertThat(EditorText.html("```\n!!! note\n    a\n```\n\n!!! note\n    b\n\nc\n"))
        .isEqualTo(
            "<pre><code>!!! note\n    a\n</code></pre>\n<div class=\"admonition note\" role=\"note\">"
                + "<p class=\"admonition-title\">Note</p>\n<p>b</p>\n</div>\n<p>c</p>");
  }
}
