package org.variorum.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.search.LunrOracle.LUNR;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemmerTest {

  @ParameterizedTest
  @CsvSource({
    "relational, relat",
    "ponies,     poni",
    "caresses,   caress",
    "hopping,    hop",
    "hoping,     hope",
    "falling,    fall",
    "agreed,     agre",
    "feed,       feed",
    "sky,        ski",
    "say,        say",
    "by,         by",
    "yes,        ye",
    "adoption,   adopt",
    "controll,   control",
    "aws,        aw",
    "s3,         s3",
    "ec2:runinstances, ec2:runinst",
    "été,        été"
  })
  void stemsAsLunrDoes(String word, String stem) {
    assertThat(Stemmer.stem(word)).isEqualTo(stem);
    assertThat(LUNR.stems(List.of(word))).containsExactly(stem);
  }

  @Test
  void equalsLunrOnALargeVocabulary() {
    List<String> words = new ArrayList<>(Words.distinct(25_000, 20));

    assertThat(words.stream().map(Stemmer::stem)).containsExactlyElementsOf(LUNR.stems(words));
  }

  @Test
  void equalsLunrOnRandomLetters() {
    List<String> words = new ArrayList<>(Words.distinctLetters(10_000, 21));

    assertThat(words.stream().map(Stemmer::stem)).containsExactlyElementsOf(LUNR.stems(words));
  }

  @Test
  void equalsTheVocabularyOfLunrsOwnTests() throws IOException {
    Map<String, String> stems;
    String fixture = "/META-INF/resources/webjars/lunr/2.3.9/test/fixtures/stemming_vocab.json";
    try (InputStream json = StemmerTest.class.getResourceAsStream(fixture)) {
      stems = new ObjectMapper().readValue(json, new TypeReference<>() {});
    }

    assertThat(stems)
        .hasSize(80)
        .allSatisfy((word, stem) -> assertThat(Stemmer.stem(word)).isEqualTo(stem));
  }
}
