package org.variorum.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrimmerTest {

  @ParameterizedTest
  @CsvSource({
    "bucket,      bucket",
    "(ec2:run),   ec2:run",
    "_x_,         _x_",
    "don't!,      don't",
    "été,         t",
    "straß,       stra",
    "…,           ''",
    "😀,          ''",
    "a😀,         a",
    "日本a本日,    a",
    "'',          ''"
  })
  void stripsWhatIsNoAsciiWordCharacter(String word, String trimmed) {
    assertThat(Trimmer.trim(word)).isEqualTo(trimmed);
  }
}
