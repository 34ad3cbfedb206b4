package org.variorum.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.search.LunrOracle.LUNR;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
  void equalsLunrOnALargeVocabulary() throws IOException {
    Set<String> words = new LinkedHashSet<>(editionsWords());
    int own = words.size();
    words.addAll(Words.distinct(60_000 - own, 20));
    List<String> list = List.copyOf(words);

    assertThat(list.stream().map(Stemmer::stem)).containsExactlyElementsOf(LUNR.stems(list));
    System.out.println("stemmer: " + list.size() + " words equal lunr's, " + own + " of the notes");
  }

  /** The browser's stemmer is only asked for words of letters. */
  @Test
  void equalsTheBrowsersStemmer() throws IOException {
    Set<String> words = new LinkedHashSet<>(editionsWords());
    words.addAll(Words.distinct(20_000, 22));
    List<String> plain = words.stream().filter(word -> word.matches("[a-z]+")).toList();

    assertThat(plain).hasSizeGreaterThan(15_000);
    assertThat(plain.stream().map(Stemmer::stem))
        .containsExactlyElementsOf(LUNR.engineStems(plain));
  }

  /** The words of the notes in content/, cut and in lower case as lunr has them. */
  private static Set<String> editionsWords() throws IOException {
    Set<String> words = new LinkedHashSet<>();
    try (Stream<Path> files = Files.walk(Path.of("content"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".md")).sorted().toList()) {
        for (Token token : Tokenizer.tokens(Files.readString(file))) {
          words.add(Trimmer.trim(token.term()));
        }
      }
    }
    return words;
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
