package org.variorum.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.change.EditionRecord.Entry;
import org.variorum.model.ChangeLog;
import org.variorum.model.ChangeLog.Lead;
import org.variorum.model.EditionChange;
import org.variorum.model.EditionChange.TopicChange;

class PreviousEditionTest {
  private static final Entry STEEP =
      entry("steep", "tea", "Let it steep for three minutes, then pour");
  private static final Entry POUR = entry("pour", "tea", "Pour it into a warm cup");
  private static final Entry FIZZ = entry("fizz", "soda", "It is fizzy");

  private static Entry entry(String id, String topic, String text) {
    return entry(id, "ann", topic, text, false);
  }

  private static Entry entry(
      String id, String collection, String topic, String text, boolean disputed) {
    return new Entry(id, "f-" + id, text, collection, topic, "On " + topic, id, disputed, text);
  }

  private static EditionRecord record(Entry... entries) {
    return new EditionRecord(List.of(entries));
  }

  private static PreviousEdition previous(Entry... entries) {
    return new PreviousEdition(record(entries), ChangeLog.NONE);
  }

  /** What happened, a line each: {@code tea added pour}. */
  private static List<String> drawn(EditionChange change) {
    List<String> lines = new ArrayList<>();
    for (TopicChange topic : change.topics()) {
      String slug = topic.slug();
      topic.added().forEach(said -> lines.add(slug + " added " + said.id()));
      topic
          .reworded()
          .forEach(
              both -> lines.add(slug + " " + both.before().id() + " became " + both.after().id()));
      topic
          .moved()
          .forEach(
              each -> lines.add(slug + " got " + each.statement().id() + " from " + each.from()));
      topic.removed().forEach(said -> lines.add(slug + " lost " + said.id()));
      topic.disputed().forEach(said -> lines.add(slug + " disputes " + said.id()));
    }
    return lines;
  }

  @Test
  void aFirstEditionHasNoChanges() {
    assertThat(PreviousEdition.NONE.log(record(STEEP), "2026-01-02")).isEqualTo(ChangeLog.NONE);
  }

  @Test
  void anEqualEditionHasTheChangesOfTheOneBefore() {
    ChangeLog log = previous(STEEP).log(record(STEEP, POUR), "2026-01-02");
    ChangeLog next =
        new PreviousEdition(record(STEEP, POUR), log).log(record(STEEP, POUR), "2026-01-03");

    assertThat(next).isEqualTo(log);
    assertThat(log.editions()).extracting(EditionChange::number).containsExactly(2);
    assertThat(log.editions()).extracting(EditionChange::date).containsExactly("2026-01-02");
  }

  @Test
  void whatIsAddedRewordedMovedRemovedAndDisputedIsTold() {
    Entry longer = entry("steep-2", "tea", "Let it steep for four minutes, then pour");
    Entry moved = entry("fizz", "ann", "tea", "It is fizzy", true);
    EditionChange change =
        previous(STEEP, POUR, FIZZ)
            .log(record(longer, moved, entry("cool", "soda", "Cool it")), "")
            .editions()
            .get(0);

    assertThat(drawn(change))
        .containsExactly(
            "tea steep became steep-2",
            "tea got fizz from On soda",
            "tea lost pour",
            "tea disputes fizz",
            "soda added cool");
  }

  @Test
  void anotherCollectionsWordsAreNoRewording() {
    Entry theirs =
        entry("steep-2", "ben", "tea", "Let it steep for four minutes, then pour", false);

    assertThat(drawn(previous(STEEP).log(record(theirs), "").editions().get(0)))
        .containsExactly("tea added steep-2", "tea lost steep");
  }

  @Test
  void eachStatementIsRewordedOnceAndTheMostAlikeGoTogether() {
    Entry near = entry("near", "tea", "Let it steep for three minutes, then drink");
    Entry far = entry("far", "tea", "Let it steep for ten minutes and then drink");

    assertThat(
            drawn(
                previous(STEEP, entry("other", "tea", "Let it steep for ten minutes and drink"))
                    .log(record(far, near), "")
                    .editions()
                    .get(0)))
        .containsExactly("tea other became far", "tea steep became near");
  }

  @Test
  void capitalsCountAsARewordingThatKeepsItsPlace() {
    Entry loud =
        new Entry(
            "fizz",
            "f-fizz",
            "IT IS FIZZY",
            "ann",
            "soda",
            "On soda",
            "fizz",
            false,
            "IT IS FIZZY");
    ChangeLog log = previous(FIZZ).log(record(loud), "");

    assertThat(drawn(log.editions().get(0))).containsExactly("soda fizz became fizz");
    assertThat(log.leads()).isEmpty();
  }

  @Test
  void oldPlacesLeadOnThroughSeveralEditionsUntilTheirStatementGoes() {
    Entry second = entry("steep-2", "tea", "Let it steep for four minutes, then pour");
    Entry third = entry("steep-3", "soda", "Let it steep for four minutes, then drink");
    ChangeLog one = previous(STEEP).log(record(second), "");
    assertThat(one.leads()).containsExactly(new Lead("tea", "steep", "steep-2"));

    ChangeLog two = new PreviousEdition(record(second), one).log(record(third), "");
    assertThat(two.leads())
        .containsExactly(
            new Lead("tea", "steep", "steep-3"), new Lead("tea", "steep-2", "steep-3"));

    assertThat(new PreviousEdition(record(third), two).log(record(POUR), "").leads()).isEmpty();
  }

  @Test
  void tenEditionsAreRemembered() {
    PreviousEdition previous = previous(FIZZ);
    for (int k = 1; k <= 12; k++) {
      EditionRecord next = record(entry("n" + k, "tea", "word" + k));
      previous = new PreviousEdition(next, previous.log(next, ""));
    }
    assertThat(previous.log().editions())
        .extracting(EditionChange::number)
        .containsExactly(13, 12, 11, 10, 9, 8, 7, 6, 5, 4);
  }

  @Test
  void whatIsWrittenIsReadAgain() throws Exception {
    EditionRecord now = record(STEEP, entry("q", "ann", "tea", "\"q\" \u2265 1\n", true));
    ChangeLog log = previous(POUR).log(now, "2026-01-02");
    SortedMap<String, byte[]> files = PreviousEdition.files(now, log);

    assertThat(files).containsOnlyKeys("changes.json", "edition.json");
    assertThat(PreviousEdition.of(text(files.get("edition.json")), text(files.get("changes.json"))))
        .isEqualTo(new PreviousEdition(now, log));
    assertThat(PreviousEdition.files(now, ChangeLog.NONE)).containsOnlyKeys("edition.json");
    assertThat(PreviousEdition.of("", "")).isEqualTo(PreviousEdition.NONE);
  }

  @Test
  void aDamagedFileIsNamed() {
    assertThatThrownBy(() -> PreviousEdition.of("{\"statements\":[", ""))
        .isInstanceOf(PreviousEdition.DamagedException.class)
        .hasMessage("edition.json is damaged");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "null",
        "{}",
        "{'editions': [null], 'leads': []}",
        "{'editions': [{'number': 2, 'topics': []}], 'leads': []}",
        "{'editions': [], 'leads': [{'topic': 'tea', 'id': 's-1'}]}",
        "{'editions': [{'date': '', 'topics': [{'slug': 'tea', 'title': 'Tea', 'added': [{}],"
            + " 'reworded': [], 'moved': [], 'removed': [], 'disputed': []}]}], 'leads': []}",
      })
  void changesThatLackSomethingAreDamaged(String changes) {
    String edition = text(PreviousEdition.files(record(FIZZ), ChangeLog.NONE).get("edition.json"));

    assertThatThrownBy(() -> PreviousEdition.of(edition, changes.replace('\'', '"')))
        .isInstanceOf(PreviousEdition.DamagedException.class)
        .hasMessage("changes.json is damaged");
  }

  @Test
  void aRecordThatLacksSomethingIsDamagedAndOneThatHasMoreIsNot() throws Exception {
    String edition = text(PreviousEdition.files(record(FIZZ), ChangeLog.NONE).get("edition.json"));

    for (String less : List.of("null", edition.replaceFirst("\"hash\":\"[^\"]*\",", ""))) {
      assertThatThrownBy(() -> PreviousEdition.of(less, ""))
          .isInstanceOf(PreviousEdition.DamagedException.class)
          .hasMessage("edition.json is damaged");
    }
    assertThat(PreviousEdition.of(edition.replace("\"id\":", "\"later\":[1],\"id\":"), ""))
        .isEqualTo(previous(FIZZ));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
