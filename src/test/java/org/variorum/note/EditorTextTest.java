package org.variorum.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EditorTextTest {
  @Test
  void becomes_html() {
    assertThat(EditorText.html("# About\n\nBy *ann*.\n\n```sh\nbrew\n```\n"))
        .isEqualTo(
            "<h1>About</h1>\n<p>By <em>ann</em>.</p>\n<pre><code class=\"language-sh\">brew\n</code></pre>");
  }

  @Test
  void may_link_to_pages_of_the_site() {
    assertThat(EditorText.html("[Tea](tea.html#pots) [x](javascript:x)"))
        .isEqualTo("<p><a href=\"tea.html#pots\">Tea</a> x</p>");
  }

  @Test
  void headings_of_a_page_have_anchors() {
    assertThat(
            EditorText.page("# Tea\n\n## Green & white\n\ncold\n\n### Pots\n\n## Green, white\n"))
        .isEqualTo(
            "<h1>Tea</h1>\n<h2 id=\"green-white\">Green &amp; white</h2>\n<p>cold</p>\n"
                + "<h3 id=\"pots\">Pots</h3>\n<h2 id=\"green-white-2\">Green, white</h2>");
  }

  @Test
  void a_page_is_cut_at_its_headings() {
    String html =
        EditorText.page("# Tea\n\nLeaves.\n\n## Green\n\ncold\n\n### Pots\n\n- iron\n\n## Black\n");

    assertThat(EditorText.parts(html))
        .containsExactly(
            new EditorText.Part("", List.of(), "Leaves."),
            new EditorText.Part("green", List.of("Green"), "cold"),
            new EditorText.Part("pots", List.of("Green", "Pots"), "iron"),
            new EditorText.Part("black", List.of("Black"), ""));
  }
}
