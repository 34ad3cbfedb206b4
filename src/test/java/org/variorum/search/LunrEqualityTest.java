package org.variorum.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.search.LunrOracle.LUNR;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The law of this package: our JSON is Lunr's JSON. */
class LunrEqualityTest {

  private record NodeCase(String name, IndexInput input, String index) {

    @Override
    public String toString() {
      return name;
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void equalsLunrOnRandomDocuments(long seed) {
    RandomInputs inputs = new RandomInputs(seed);
    for (int i = 0; i < 300; i++) {
      IndexInput input = inputs.next();
      assertThat(input.build().toJson())
          .as("input %d of seed %d", i, seed)
          .isEqualTo(LUNR.index(input));
    }
    System.out.println("lunr.js in Rhino: 300 random indexes of seed " + seed + " are equal");
  }

  @ParameterizedTest
  @MethodSource("corners")
  void equalsLunrOnCorners(IndexInput input) {
    assertThat(input.build().toJson()).isEqualTo(LUNR.index(input));
  }

  static Stream<IndexInput> corners() {
    IndexInput text = IndexInput.ofFields("text");
    IndexInput two = IndexInput.ofFields("title", "body");
    return Stream.of(
        IndexInput.ofFields(),
        IndexInput.ofFields().with("1").with("2"),
        text,
        text.with("1", (Object) null),
        text.with("", ""),
        text.with("1", "the and of"),
        text.with("1", "… !!! —"),
        text.with("1", "a\u0085b a\u00A0b a\uFEFFb a\u180Eb a\u200Bb a\u001Cb a\u2028b a\u000Bb"),
        text.with("1", "ΣΊΣΥΦΟΣ ΑΣ İstanbul Straße ẞ"),
        text.with(
            "1", "\" \\ / \b \f \n \r \t \u0000 x\u0001x x\u001Fx x\u007Fx x\u2028x x😀x x\uFFFFx"),
        text.with("__proto__", "__proto__ constructor")
            .with("constructor", "hasOwnProperty __proto__"),
        text.with("10", "x")
            .with("9", "x")
            .with("007", "x")
            .with("x", "x")
            .with("0", "x")
            .with("-0", "x"),
        text.with("1", List.of())
            .with("2", List.of("", "the", "Two Words", " --x-- ", "a\nbies", "a\u2028ing")),
        text.with("1", List.of("one", "Two Words")).with("2", "one two  Two").withPositions(),
        two.with("1", "same same other", "same")
            .with("2", null, "same İ same")
            .with("3", "third", "")
            .withPositions(),
        IndexInput.ofFields("10", "b", "2", "a", "01").with("1", "x", "y", "x y", "z", "x"),
        text.with("1", "supercalifragilisticexpialidocious ".repeat(1000)),
        text.with("1", "x" + "😀x".repeat(5_000)));
  }

  @ParameterizedTest
  @MethodSource("nodeCases")
  void equalsWhatNodeGave(NodeCase expected) {
    assertThat(expected.input().build().toJson()).isEqualTo(expected.index());
  }

  static List<NodeCase> nodeCases() throws IOException {
    try (InputStream json = LunrEqualityTest.class.getResourceAsStream("node-cases.json")) {
      return new ObjectMapper().readValue(json, new TypeReference<>() {});
    }
  }

  @Test
  void takesLoneSurrogatesAsReplacementCharacters() {
    IndexInput input =
        IndexInput.ofFields("text", "tags")
            .with("r\uFFFD", "a\uFFFDb 😀\uFFFD\uFFFDx", List.of("\uFFFDt\uFFFDt"));

    LunrIndex index =
        new LunrIndexBuilder()
            .field("text")
            .field("tags")
            .add(
                "r\uDE00",
                Map.of("text", "a\uD83Db 😀\uD83D\uD83Dx", "tags", List.of("\uDE00t\uD83Dt")))
            .build();

    assertThat(index.toJson()).isEqualTo(LUNR.index(input));
  }
}
