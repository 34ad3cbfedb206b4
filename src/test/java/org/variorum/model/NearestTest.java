package org.variorum.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  @ParameterizedTest
  @CsvSource({
    "titel, title",
    "autor, author",
    "tilte, title",
    "'', link",
    "rnak, rank",
    "LINK, link"
  })
  void whatIsMeantIsTheLeastChangeAway(String word, String meant) {
    assertThat(Nearest.to(word, List.of("title", "author", "rank", "link"))).isEqualTo(meant);
  }

  @Test
  void ofTwoEquallyNearTheFirstInTheAlphabetIsMeant() {
    assertThat(Nearest.to("c", List.of("b", "a"))).isEqualTo("a");
  }

  @Test
  void ofNothingNothingIsMeant() {
    assertThat(Nearest.to("a", List.of())).isEmpty();
  }
}
