package org.variorum.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LowerCaseTest {

  /**
   * Expected is what node 20 gives; the JDK gives something else from {@code ΑΣ’Α} to {@code ΑΣʰ}.
   */
  @ParameterizedTest
  @CsvSource({
    "Amazon S3, amazon s3",
    "STRASSE ẞ, strasse ß",
    "ǅ,         ǆ",
    "Ⓐ,         ⓐ",
    "𐐀,         𐐨",
    "Σ,         σ",
    "ΣΣ,        σς",
    "ΟΔΥΣΣΕΥΣ,  οδυσσευς",
    "ΑΣ ΑΣ,     ας ας",
    "1Σ,        1σ",
    "ΑΣ1,       ας1",
    "Α.Σ,       α.ς",
    "ΑΣ.Α,      ασ.α",
    "ΑΣ𐐀,       ασ𐐨",
    "ΑΣ😀,       ας😀",
    "ΑΣ’Α,      ασ’α",
    "ΑΣ:Α,      ασ:α",
    "Α:Σ,       α:ς",
    "ΑΣ_Α,      ας_α",
    "Α_Σ,       α_σ",
    "ⒶΣ,        ⓐς",
    "ªΣ,        ªς",
    "ʰΣ,        ʰσ",
    "ΑΣʰ,       αςʰ",
    "ΑΣʰΑ,      ασʰα"
  })
  void isThatOfJavaScript(String text, String lower) {
    assertThat(LowerCase.of(text)).isEqualTo(lower);
  }

  /** Case_Ignorable in Unicode 17 without being a mark, a format character or a modifier. */
  @Test
  void looksForLettersBeyondWordMiddles() {
    String middles =
        "'.:\u00B7\u0387\u055F\u05F4\u2018\u2019\u2024\u2027\uFE13\uFE52\uFE55\uFF07\uFF0E\uFF1A";
    for (char middle : middles.toCharArray()) {
      assertThat(LowerCase.of("ΑΣ" + middle + "Α")).isEqualTo("ασ" + middle + "α");
      assertThat(LowerCase.of("Α" + middle + "Σ")).isEqualTo("α" + middle + "ς");
    }
  }

  @Test
  void makesTwoCharactersOfADottedCapitalI() {
    assertThat(LowerCase.of("İ")).isEqualTo("i\u0307");
  }

  @Test
  void doesNotDependOnTheLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(LowerCase.of("TITLE ΣI")).isEqualTo("title σi");
    } finally {
      Locale.setDefault(before);
    }
  }
}
