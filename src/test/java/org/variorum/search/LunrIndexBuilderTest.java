package org.variorum.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LunrIndexBuilderTest {
  private final LunrIndexBuilder builder = new LunrIndexBuilder();

  @Test
  void buildsTheIndexOfTheExample() {
    builder.field("title", 10).field("body");
    builder.add("1", Map.of("title", "Amazon S3", "body", "Stores objects in buckets."));

    assertThat(builder.build().toJson())
        .isEqualTo(
            """
            {"version":"2.3.9","fields":["title","body"],\
            "fieldVectors":[["title/1",[0,2.877,1,2.877]],["body/1",[2,0.288,3,0.288,4,0.288]]],\
            "invertedIndex":[\
            ["amazon",{"_index":0,"title":{"1":{}},"body":{}}],\
            ["bucket",{"_index":4,"title":{},"body":{"1":{}}}],\
            ["object",{"_index":3,"title":{},"body":{"1":{}}}],\
            ["s3",{"_index":1,"title":{"1":{}},"body":{}}],\
            ["store",{"_index":2,"title":{},"body":{"1":{}}}]],\
            "pipeline":["stemmer"]}\
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "a/b,                  joins field and reference",
    "/,                    joins field and reference",
    "_index,               the number of a term",
    "__proto__,            every JavaScript object",
    "constructor,          every JavaScript object",
    "hasOwnProperty,       every JavaScript object",
    "isPrototypeOf,        every JavaScript object",
    "propertyIsEnumerable, every JavaScript object",
    "toLocaleString,       every JavaScript object",
    "toString,             every JavaScript object",
    "valueOf,              every JavaScript object",
    "__defineGetter__,     every JavaScript object",
    "__defineSetter__,     every JavaScript object",
    "__lookupGetter__,     every JavaScript object",
    "__lookupSetter__,     every JavaScript object"
  })
  void refusesFieldNamesThatLunrCannotHold(String name, String reason) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.field(name))
        .withMessageContaining("'" + name + "'")
        .withMessageContaining(reason);
  }

  @Test
  void refusesAFieldNameWithALoneSurrogate() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.field("a\uD83D"))
        .withMessageContaining("lone surrogate");
  }

  @Test
  void refusesAFieldTwice() {
    builder.field("title", 10);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.field("title"))
        .withMessage("Field 'title' is there already; Lunr would forget its first boost");
  }

  @Test
  void refusesAReferenceTwice() {
    builder.field("title").add("1", Map.of("title", "one"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.add("1", Map.of("title", "two")))
        .withMessage("Reference '1' is there already; Lunr would mix the two documents");
  }

  @Test
  void refusesAFieldAfterADocument() {
    builder.field("title").add("1", Map.of("title", "one"));

    assertThatIllegalStateException()
        .isThrownBy(() -> builder.field("body"))
        .withMessage("Field 'body' comes too late: the documents so far lack it");
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void refusesNumbersThatAreNotFinite(double number) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.field("title", number))
        .withMessageContaining("Boost");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.add("1", Map.of(), number))
        .withMessageContaining("Boost");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.b(number))
        .withMessageContaining("Parameter b");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.k1(number))
        .withMessageContaining("Parameter k1");
  }

  @Test
  void refusesValuesThatAreNeitherTextNorListsOfText() {
    builder.field("size");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.add("1", Map.of("size", 5)))
        .withMessage("Field 'size' holds a java.lang.Integer, not a String or a List of Strings");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.add("1", Map.of("size", List.of("S", 5))))
        .withMessageContaining("java.lang.Integer");
  }

  @Test
  void refusesNull() {
    assertThatNullPointerException().isThrownBy(() -> builder.field(null));
    assertThatNullPointerException().isThrownBy(() -> builder.add(null, Map.of()));
    assertThatNullPointerException().isThrownBy(() -> builder.add("1", null));
    assertThatNullPointerException().isThrownBy(() -> builder.searchPipeline(null));
    assertThatNullPointerException()
        .isThrownBy(() -> builder.searchPipeline(Arrays.asList("stemmer", null)));
  }

  @Test
  void isUnchangedByADocumentThatItRefuses() {
    builder.field("title").field("size").add("1", Map.of("title", "one"));
    String before = builder.build().toJson();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.add("2", Map.of("title", "two", "size", 5)));

    assertThat(builder.build().toJson()).isEqualTo(before);
  }

  @Test
  void ignoresValuesOfUnknownFields() {
    builder.field("title").add("1", Map.of("title", "one", "body", "two", "size", 5));

    assertThat(builder.build().toJson()).doesNotContain("two", "body", "size");
  }

  @Test
  void buildsIndexesThatLaterDocumentsDoNotChange() {
    builder.field("title").add("1", Map.of("title", "one"));
    LunrIndex first = builder.build();
    String json = first.toJson();

    builder.add("2", Map.of("title", "one two")).b(0).k1(2).searchPipeline(List.of());

    assertThat(first.toJson()).isEqualTo(json);
    assertThat(builder.build().toJson()).contains("title/2", "\"pipeline\":[]");
  }

  @Test
  void clampsBAsLunrDoes() {
    builder
        .field("title")
        .add("1", Map.of("title", "one two three"))
        .add("2", Map.of("title", "one"));

    assertThat(builder.b(7).build().toJson()).isEqualTo(builder.b(1).build().toJson());
    assertThat(builder.b(-7).build().toJson()).isEqualTo(builder.b(0).build().toJson());
  }
}
