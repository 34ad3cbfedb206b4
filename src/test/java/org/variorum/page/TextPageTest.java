package org.variorum.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.model.Prose.Heading;
import org.variorum.page.TopicPage.ContentsEntry;

class TextPageTest {
  @Test
  void aHeadingWithoutWordsIsNotInTheContents() {
    List<Heading> headings =
        List.of(
            new Heading("a", "A", 2),
            new Heading("section", " ", 2),
            new Heading("b", "B", 3),
            new Heading("c", "C", 2));

    assertThat(TextPage.contents(headings))
        .containsExactly(
            new ContentsEntry("a", "A", List.of(new ContentsEntry("b", "B", List.of()))),
            new ContentsEntry("c", "C", List.of()));
    assertThat(TextPage.contents(headings.subList(0, 3))).isEmpty();
  }
}
