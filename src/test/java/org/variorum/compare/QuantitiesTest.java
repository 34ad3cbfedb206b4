package org.variorum.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.compare.Quantity.Bound;

class QuantitiesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "900 s               | 15 min",
        "900 seconds         | 15 minutes",
        "a timeout of 15-min | 900s",
        "24 hours            | 1 day",
        "7 days              | one run a week: 1 week",
        "12 months           | 360 days",
        "1500 ms             | 1.5 seconds",
        "1 MB                | 1024 KB",
        "1 GiB               | 1,024 MB",
        "10^6 requests       | 1 million requests",
        "2 million rows      | 2,000,000 rows",
        "3k requests         | 3,000 requests",
        "two days            | 2 days",
        "5 %                 | 5 percent",
        "3,000 messages/s    | 3000 messages per second",
        "60 calls per minute | 60 calls a minute",
        "500 rps             | 500 requests per second",
        "25 cents            | $0.25",
        "$ 2                 | $2",
        "1 kg of grounds     | 1000 g of grounds",
        "2 m: no; 1 km       | 1000 metres",
      })
  void whateverTheUnitEqualFiguresAreEqual(String one, String other) {
    Quantity a = last(one);
    Quantity b = last(other);

    assertThat(a.dimension().replaceAll(":.*", "")).isEqualTo(b.dimension().replaceAll(":.*", ""));
    assertThat(a.value()).isCloseTo(b.value(), within(1e-6 * b.value()));
    assertThat(a.per()).isEqualTo(b.per());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "900 s                 | 900 min",
        "10 MB                 | 10 MB per second",
        "60 calls per second   | 60 calls per minute",
        "5 %                   | 5",
        "5 days                | 5 GB",
        "$5                    | 5 instances",
        "5 replicas            | 5 partitions",
        "3 messages            | 4 messages",
        "10^6 rows             | 10^7 rows",
        "1.5 seconds           | 15 seconds",
      })
  void otherFiguresAreNot(String one, String other) {
    assertThat(last(one).equal(last(other))).isFalse();
    assertThat(last(one).term()).isNotEqualTo(last(other).term());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "up to 10 GB                 | MOST",
        "at most 10 GB               | MOST",
        "no more than 10 GB          | MOST",
        "a maximum of 10 GB          | MOST",
        "10 GB max                   | MOST",
        "10 GB or less               | MOST",
        "<= 10 GB                    | MOST",
        "≤ 10 GB                     | MOST",
        "must not exceed 10 GB       | MOST",
        "at least 10 GB              | LEAST",
        "more than 10 GB             | LEAST",
        "a minimum of 10 GB          | LEAST",
        "10 GB or more               | LEAST",
        ">= 10 GB                    | LEAST",
        "≥ 10 GB                     | LEAST",
        "it has 10 GB                | EXACT",
        "at most once it has 10 GB   | EXACT",
      })
  void theBoundIsRead(String text, Bound bound) {
    assertThat(last(text).bound()).isEqualTo(bound);
    assertThat(last(text).value()).isEqualTo(10 * 0x1p30);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 to 7 days          | 86400  | 604800",
        "10 - 20 s            | 10     | 20",
        "10–20 s              | 10     | 20",
        "10 – 20 minutes      | 600    | 1200",
        "4 or 8 KB            | 4096   | 8192",
        "between 2 and 3 hours| 7200   | 10800",
      })
  void bothEndsOfARangeHaveItsUnit(String text, double from, double to) {
    List<Quantity> found = all(text);

    assertThat(found).extracting(Quantity::value).containsExactly(from, to);
    assertThat(found).extracting(Quantity::dimension).containsOnly(last(text).dimension());
    assertThat(last(text).dimension()).isIn("seconds", "bytes");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "since 1999                   | year",
        "the rules of 2024            | year",
        "2048 bytes                   | bytes",
        "2000s                        | seconds",
        "2024 rows                    | n:row",
        "9 rows                       | n:row",
        "port 443                     | n",
        "99.9 percent                 | percent",
        "€ 12                         | money",
      })
  void whatAFigureCountsIsItsDimension(String text, String dimension) {
    assertThat(last(text).dimension()).isEqualTo(dimension);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "version 1.2.3",
        "v2 and v3",
        "10.0.0.0/16",
        "sha256",
        "utf-8",
        "HTTP/2",
        "issue #42",
        "at 12:30",
        "us-east-1",
        "http://localhost:8080/a/1",
        "db.m5.large",
        "user@7",
        "one of them, none, a few",
        "_2_"
      })
  void versionsAndIdentifiersAreNoFigures(String text) {
    assertThat(all(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "it takes up to 15 min here | 15 min",
        "costs $0.25 an hour        | $0.25",
        "costs $2                   | $2",
        "3,000 messages/s           | 3000 messages",
        "port 443 is open           | 443",
      })
  void aFigureIsQuotedAsItStands(String text, String written) {
    assertThat(all(text).get(0).written()).isEqualTo(written);
  }

  private static Quantity last(String text) {
    List<Quantity> all = all(text);
    assertThat(all).as("figures of '%s'", text).isNotEmpty();
    return all.get(all.size() - 1);
  }

  private static List<Quantity> all(String text) {
    return Quantities.in(Quantities.prepared(text)).stream()
        .map(Quantities.Found::quantity)
        .toList();
  }
}
