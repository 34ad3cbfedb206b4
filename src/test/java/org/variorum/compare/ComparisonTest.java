package org.variorum.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vacuum removes dead rows from a table | Dead rows are removed from tables by vacuum | Vacuum removes dead rows from an index",
        "The lock is held for 900 s            | Holds the lock for 15 min                   | The lock is held for 90 s",
        "Readers never block writers           | Writers are never blocked by readers        | Readers sometimes block a schema change",
        "WAL (write ahead log) is kept 2 days  | The write ahead log is kept for 2 days      | The write ahead log is kept in another folder",
        "Vacuum > needs no exclusive lock      | Vacuum needs no exclusive lock on the table | Reindex > needs an exclusive lock",
        "A checkpoint flushes dirty buffers    | Dirty buffers are flushed by checkpoints    | A checkpoint is written every 5 minutes",
      })
  void aTwinScoresAboveALookAlike(String one, String twin, String lookAlike) {
    Compared.Pair near = Compared.pair(one, twin);
    Compared.Pair far = Compared.pair(one, lookAlike);

    assertThat(near.likelier()).isGreaterThan(far.likelier() + 0.1);
    assertThat(near.there().conflict()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The lock is held for 15 min           | The lock is held for 25 min",
        "The lock is held for 900 s            | The lock is held for 900 min",
        "A page can have 8 KB of rows          | A page can have 8 MB of rows",
        "Readers block the writer of a row     | Readers do not block the writer of a row",
        "The table is locked while it is moved | The table is locked only while it is moved",
        "Rows are kept while a reader waits    | Rows are kept unless a reader waits",
        "Needs a primary key and an index      | Needs a primary key or an index",
        "The plan is cached by a session       | The plan can be cached by a session",
        "Each backend gets at most 4 MB        | Each backend gets at least 4 MB",
        "Readers take a lock on the row        | Writers take a lock on the row",
        "The server closes the idle connection | The client closes the idle connection",
        "The plan is kept for a year           | The plan is kept for six months",
        "Rows are checked before the insert    | Rows are checked after the insert",
      })
  void whatSpeaksAgainstOneFactIsAConflictHoweverAlikeTheWords(String one, String other) {
    Compared.Pair pair = Compared.pair(one, other);

    assertThat(pair.there().conflict()).isTrue();
    assertThat(pair.back().conflict()).isTrue();
    assertThat(pair.there().agrees()).isFalse();
    assertThat(pair.back().agrees()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The lock is held for 900 s            | The lock is held for 15 minutes",
        "Holds 1,024 KB of sorted rows         | It holds 1 MB of sorted rows",
        "A row cannot be wider than a page     | No row is wider than a page",
        "Each backend gets at most 4 MB        | Each backend gets up to 4 MB",
        "Readers take no lock on the row       | Readers do not take a lock on the row",
        "Rows are moved only by the owner      | Only the owner moves rows",
        "Vacuum > removes the dead rows        | Vacuum removes the dead rows",
      })
  void otherWordsAndUnitsAgree(String one, String other) {
    Compared.Pair pair = Compared.pair(one, other);

    assertThat(pair.there().conflict()).isFalse();
    assertThat(pair.there().agrees()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a figure the other lacks | Sorted rows are spilled after 4 MB of them | Sorted rows are spilled",
        "a name the other lacks   | Sorted rows need work_mem in the session   | Sorted rows need memory in the session",
        "most of its words        | Sorted rows are spilled to temporary files | Sorted rows stay in memory",
      })
  void withoutAllThatItSaysNobodyAgrees(String why, String one, String other) {
    assertThat(Compared.pair(one, other).there().agrees()).as(why).isFalse();
  }

  @Test
  void theFullerStatementSaysTheShorterOneAndNotTheReverse() {
    Compared.Pair pair =
        Compared.pair(
            "Vacuum removes dead rows",
            "Vacuum removes dead rows of a table so that their space is used again by later inserts");

    assertThat(pair.there().score()).isGreaterThan(pair.back().score());
    assertThat(pair.there().agrees()).isTrue();
    assertThat(pair.back().agrees()).isFalse();
    assertThat(pair.comparison().fullness(1)).isGreaterThan(pair.comparison().fullness(0));
  }

  @Test
  void reasonsAreInWordsStrongestFirst() {
    List<String> reasons =
        Compared.pair("The lock is held for 900 s", "The lock is held for 900 min")
            .comparison()
            .reasons(0, 1);

    assertThat(reasons)
        .hasSizeBetween(2, 5)
        .allMatch(r -> r.matches("[a-z' ,]+ \\([+-]\\d\\.\\d\\)"));
    assertThat(reasons)
        .extracting(reason -> Math.abs(Double.parseDouble(reason.replaceAll(".*\\(|\\)", ""))))
        .isSortedAccordingTo((a, b) -> Double.compare(b, a));
  }

  /** Without a clock: a large topic must not be compared all with all. */
  @Test
  void tenTimesTheStatementsAreAtMostTwelveTimesThePairs() {
    for (int size : new int[] {150, 300}) {
      long few = pairs(size);
      long many = pairs(10 * size);

      assertThat(few).isGreaterThan(5L * size);
      assertThat(many).as("pairs of %s statements", 10 * size).isBetween(2 * few, 12 * few);
    }
  }

  @Test
  void ofAVeryLargeTopicEachStatementIsComparedWithFewer() {
    assertThat(pairs(6000) / 6000.0).isLessThan(pairs(1500) / 1500.0);
  }

  private static long pairs(int size) {
    List<Statement> statements = generated(size);
    Lexicon lexicon = new Lexicon(statements);
    Comparison comparison = new Comparison(statements, lexicon, Weights.NONE);
    long looked =
        new Corpus(statements, lexicon).near().stream().mapToLong(near -> near.length).sum();
    long compared = IntStream.range(0, size).mapToLong(at -> comparison.matches(at).size()).sum();
    assertThat(compared).isLessThanOrEqualTo(looked);
    return looked;
  }

  /** Statements of words that are rarer the later they stand in the dictionary, by two authors. */
  private static List<Statement> generated(int size) {
    Random random = new Random(7);
    List<Statement> statements = new ArrayList<>();
    for (int k = 0; k < size; k++) {
      StringBuilder text = new StringBuilder();
      for (int word = 0; word < 8; word++) {
        // Zipf's law, nearly
        text.append(word(Math.min(4000, (int) (1 / (1e-4 + random.nextDouble()))))).append(' ');
      }
      statements.add(
          Compared.statement("s" + k, k < size / 2 ? "ann" : "ben", text.toString().strip()));
    }
    return statements;
  }

  private static String word(int number) {
    StringBuilder word = new StringBuilder("q");
    for (int rest = number; rest > 0; rest /= 20) {
      word.append("bcdfghjklmnpqrtvwxzz".charAt(rest % 20)).append('u');
    }
    return word.append('k').toString();
  }
}
