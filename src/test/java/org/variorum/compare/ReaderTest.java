package org.variorum.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderTest {
  private static final Reader PLAIN = new Reader(Map.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the handler is the ReceiveTimeout value | receivetimeout",
        "sent as WAL to others                   | wal",
        "pass --no-verify to it                  | --no-verify",
        "set max_connections first               | max_connection",
        "an x86 machine                          | x86",
        "allow read:any here                     | read:any",
      })
  void namesAreWhatIsWrittenLikeNone(String text, String name) {
    assertThat(PLAIN.read(text).names()).containsExactly(name);
    assertThat(PLAIN.read(text).terms()).contains(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Plain words only", "A sentence. Another one", "an in-place sort", "x"})
  void ordinaryWordsAreNoNames(String text) {
    assertThat(PLAIN.read(text).names()).isEmpty();
  }

  @Test
  void aNameCountsWithItsPartsWhichCountLess() {
    Reading reading = PLAIN.read("ReceiveTimeout is in seconds");

    assertThat(reading.terms())
        .containsExactly("receivetimeout", Stem.of("receive"), "timeout", "second");
    assertThat(reading.parts()).isEqualTo(Set.of(Stem.of("receive"), "timeout"));
    assertThat(PLAIN.read("ReceiveTimeout is a timeout").parts())
        .as("what also stands alone is no mere part")
        .isEqualTo(Set.of(Stem.of("receive")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "it is not shared",
        "it cannot be shared",
        "never share it",
        "it isn’t shared",
        "works without sharing",
        "there is no share"
      })
  void whatDeniesIsNegated(String text) {
    assertThat(PLAIN.read(text).negated()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"it is shared", "a knot is shared", "notes are shared", "note: shared"})
  void whatDoesNotIsNot(String text) {
    assertThat(PLAIN.read(text).negated()).isFalse();
  }

  @Test
  void exceptionsDutiesLeaveAndChoiceAreNoticed() {
    assertThat(PLAIN.read("only when it rains").limited()).isTrue();
    assertThat(PLAIN.read("unless it rains").limited()).isTrue();
    assertThat(PLAIN.read("when it rains").limited()).isFalse();
    assertThat(PLAIN.read("a key is required").must()).isTrue();
    assertThat(PLAIN.read("a key is given").must()).isFalse();
    assertThat(PLAIN.read("a key may be given").may()).isTrue();
    assertThat(PLAIN.read("a key is given").may()).isFalse();
    assertThat(PLAIN.read("a key or a lock").chooses()).isTrue();
    assertThat(PLAIN.read("a key and a lock").chooses()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "reads lock it           | writes lock it",
        "the client decides      | servers decide",
        "inbound rules           | outbound rules",
        "encrypted in transit    | encrypted at rest",
        "it is pushed            | it is pulled",
        "enabled at first        | disabled at first",
        "before the request      | after the request",
      })
  void oppositesDiffer(String one, String other) {
    assertThat(Opposites.differ(PLAIN.read(one).sides(), PLAIN.read(other).sides())).isTrue();
    assertThat(Opposites.differ(PLAIN.read(one).sides(), PLAIN.read(one).sides())).isFalse();
  }

  @Test
  void whoSpeaksOfBothSidesMeansNeitherAlone() {
    Reading both = PLAIN.read("read and write access");

    assertThat(both.sides()).isEmpty();
    assertThat(Opposites.differ(both.sides(), PLAIN.read("write access").sides())).isFalse();
  }

  @Test
  void theLongFormIsReadAsItsAbbreviation() {
    Reader reader =
        new Reader(Map.of("wal", List.of(Stem.of("write"), Stem.of("ahead"), Stem.of("log"))));

    assertThat(reader.read("The write ahead log grows").terms())
        .isEqualTo(reader.read("The WAL grows").terms())
        .startsWith("wal");
    assertThat(reader.read("The log is ahead of the write").terms()).doesNotContain("wal");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "messages are deleted       | it removes a message",
        "max size                   | maximum sizes",
        "the config of the app      | configurations of applications",
        "waits 900 s                | wait 15 min",
        "1,000 rows                 | 1000 rows",
      })
  void oneThingHasOneWord(String one, String other) {
    assertThat(PLAIN.read(one).terms()).hasSameElementsAs(PLAIN.read(other).terms());
  }
}
