package org.variorum.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageSectionsTest {
  @Test
  void headingsOfAPageHaveAnchors() {
    assertThat(anchored("# Tea\n\n## Green & white\n\ncold\n\n### Pots\n\n## Green, white\n"))
        .isEqualTo(
            "<h1>Tea</h1>\n<h2 id=\"green-white\">Green &amp; white</h2>\n<p>cold</p>\n"
                + "<h3 id=\"pots\">Pots</h3>\n<h2 id=\"green-white-2\">Green, white</h2>");
  }

  @Test
  void aPageIsCutAtItsHeadings() {
    String html =
        anchored("# Tea\n\nLeaves.\n\n## Green\n\ncold\n\n### Pots\n\n- iron\n\n## Black\n");

    assertThat(PageSections.parts(html))
        .containsExactly(
            new PageSections.Part("", List.of(), "Leaves."),
            new PageSections.Part("green", List.of("Green"), "cold"),
            new PageSections.Part("pots", List.of("Green", "Pots"), "iron"),
            new PageSections.Part("black", List.of("Black"), ""));
  }

  private static String anchored(String markdown) {
    return PageSections.anchored(EditorText.html(markdown));
  }
}
