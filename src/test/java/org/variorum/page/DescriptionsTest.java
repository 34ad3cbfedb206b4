package org.variorum.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DescriptionsTest {
  private static final String LONG = "word ".repeat(60).strip() + ".";

  @Test
  void sentencesFollowAsFarAsTheyFit() {
    assertThat(
            Descriptions.of(List.of("Objects in buckets.", "It keeps them. It gives them back.")))
        .isEqualTo("Objects in buckets. It keeps them. It gives them back.");
    assertThat(
            Descriptions.of(
                List.of(
                    "It is a store for objects, of any kind and any size, for as long as one likes.",
                    LONG)))
        .isEqualTo(
            "It is a store for objects, of any kind and any size, for as long as one likes.");
  }

  @Test
  void aLongSentenceEndsAtAWordWithAnEllipsis() {
    assertThat(Descriptions.of(List.of("Short.", LONG)))
        .hasSizeBetween(140, 155)
        .startsWith("Short. word")
        .endsWith(" word…");
    assertThat(Descriptions.of(List.of("x".repeat(400))))
        .hasSizeLessThanOrEqualTo(155)
        .endsWith("x…");
    assertThat(Descriptions.of(List.of("\uD83D\uDE00".repeat(200)))).matches("(\uD83D\uDE00)+…");
  }

  @Test
  void whatWasSaidIsNotSaidAgainAndBlanksAreOne() {
    assertThat(Descriptions.of(List.of("One  store.\n", "", "One store.", " Two.")))
        .isEqualTo("One store. Two.");
    assertThat(Descriptions.of(List.of("", " "))).isEmpty();
  }

  @Test
  void aPointInANameEndsNoSentence() {
    assertThat(Descriptions.of(List.of("Node.js 3.5 e.g. here " + LONG)))
        .startsWith("Node.js 3.5 e.g. here word")
        .hasSizeGreaterThan(140);
  }
}
