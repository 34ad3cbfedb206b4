package org.variorum.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Storage Classes & Tiers | storage-classes-tiers",
        "Crème brûlée            | creme-brulee",
        "中文                     | 中文",
        "???                     | section",
        "-- C++ --               | c",
      })
  void aTitleBecomesAReadableAnchor(String title, String slug) {
    assertThat(new Slugs().next(title)).isEqualTo(slug);
  }

  @Test
  void noAnchorIsGivenTwice() {
    Slugs slugs = new Slugs();

    assertThat(slugs.next("Types 2")).isEqualTo("types-2");
    assertThat(slugs.next("Types")).isEqualTo("types");
    assertThat(slugs.next("types!")).isEqualTo("types-3");
  }
}
