package org.variorum.note;

import static org.assertj.core.api.Assertions.assertThat;

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
}
