package org.variorum.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.model.Prose;

class EditorProseTest {
  @Test
  void aTextHasATitleAnOpeningAndTheRest() {
    Prose prose =
        EditorProse.of(EditorText.html("# Tea & *more*\n\n- item\n\nHot `water` <3.\n\nThen.\n"));

    assertThat(prose.title()).isEqualTo("Tea & more");
    assertThat(prose.opening()).isEqualTo("Hot water <3.");
    assertThat(prose.html()).doesNotContain("h1").contains("<li>item</li>", "Then.");
  }

  @Test
  void aParagraphThatIsOnlyALinkIsNoOpening() {
    String html =
        EditorText.html("# Queues\n\n[All of them](comparisons.html)\n\nTwo [kinds](x.html).\n");

    assertThat(EditorProse.of(html).opening()).isEqualTo("Two kinds.");
  }

  @Test
  void withoutATitleOrAParagraphTheyAreEmpty() {
    Prose prose = EditorProse.of(EditorText.html("- only\n- items\n"));

    assertThat(prose.title()).isEmpty();
    assertThat(prose.opening()).isEmpty();
    assertThat(prose.html()).contains("<li>only</li>");
    assertThat(EditorProse.of("")).isEqualTo(new Prose("", "", List.of(), ""));
  }

  @Test
  void headingsWithAnAnchorAreListed() {
    assertThat(
            EditorProse.of("<h1>Tea</h1><h2 id=\"a\">Green <em>tea</em></h2><h3 id=\"b\">Pots</h3>")
                .headings())
        .containsExactly(new Prose.Heading("a", "Green tea", 2), new Prose.Heading("b", "Pots", 3));
  }
}
