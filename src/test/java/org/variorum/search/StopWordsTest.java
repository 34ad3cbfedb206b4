package org.variorum.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StopWordsTest {

  @Test
  void areThoseOfLunr() throws IOException {
    String script;
    try (InputStream source = StopWordsTest.class.getResourceAsStream(LunrOracle.SCRIPT)) {
      script = new String(source.readAllBytes(), StandardCharsets.UTF_8);
    }
    int start = script.indexOf("lunr.stopWordFilter = lunr.generateStopWordFilter([");
    String list = script.substring(start, script.indexOf("])", start));
    List<String> words =
        Pattern.compile("'(.+?)'").matcher(list).results().map(match -> match.group(1)).toList();

    assertThat(words).hasSize(119).allMatch(StopWords::contains);
    assertThat(Words.distinct(5_000, 1))
        .allSatisfy(word -> assertThat(StopWords.contains(word)).isEqualTo(words.contains(word)));
  }

  @Test
  void areLowerCaseAndWhole() {
    assertThat(StopWords.contains("The")).isFalse();
    assertThat(StopWords.contains("the ")).isFalse();
    assertThat(StopWords.contains("")).isFalse();
  }
}
