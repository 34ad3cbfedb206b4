package org.variorum.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.model.Topic;

class StatementWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The beans are in a jar         | bean jar",
        "up to 1,000 seconds            | at-most 1000second",
        "a maximum of 5 GB              | at-most 5gb",
        "5GB or more                    | 5gb or more",
        "It doesn't freeze              | not freeze",
        "resource-based policies        | resource based policie",
        ">= 3 rows                      | least 3 row",
        "x != y                         | x not y",
        "10 % and $5                    | 10percent dollar 5",
        "grind -> brew                  | grind brew",
        "3-5 hours                      | 3-5 hour",
      })
  void onlyWhatCarriesSomethingIsCompared(String text, String words) {
    assertThat(String.join(" ", StatementWords.content(text))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "S3 Storage Classes:       | storage class   | Storage Classes",
        "Storage classes (many)    | storage class   | Storage classes (many)",
        "Amazon S3: the basics     | basic           | The basics",
        "S3 vs EBS                 | vs ebs          | S3 vs EBS",
        "limits                    | limit           | Limits",
        "S3                        | s3              | S3",
        "The                       | the             | The",
        "???                       | ???             | ???",
      })
  void headingsOfOneKeyAreOneSection(String heading, String key, String shown) {
    Topic s3 =
        new Topic(
            "s3", "S3", "S3", "", "", "", List.of("Amazon S3", "S3"), List.of(), List.of(), null);
    SectionNames names = new SectionNames(s3, List.of());

    assertThat(names.key(heading)).isEqualTo(key);
    assertThat(names.shown(heading)).isEqualTo(shown);
  }
}
