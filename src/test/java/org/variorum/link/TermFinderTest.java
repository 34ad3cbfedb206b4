package org.variorum.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.model.Topic;

class TermFinderTest {
  private static final TermFinder TERMS =
      new TermFinder(
          List.of(
              new Topic(
                  "moka-pot",
                  "Moka Pot",
                  "Moka",
                  "",
                  "",
                  "",
                  List.of("Moka Pot", "Moka"),
                  List.of("Funnel"),
                  List.of("stove top"),
                  null),
              Topic.proposed("sql", "SQL")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Moka Pot hisses        | Moka Pot",
        "Two Moka Pots hiss         | Moka Pot",
        "A Moka's lid               | Moka",
        "the moka pot, the stove top| ''",
        "Its Funnel                 | Funnel",
        "SQL, (SQL) and SQL.        | SQL SQL SQL",
        "PostgreSQL and SQLite      | ''",
        "/opt/SQL.txt SQL-server.sh | SQL",
        "SQL_MODE and SQL=1         | ''",
        "Moka/SQL                   | Moka SQL",
      })
  void namesAreFoundWhereTheyStandAlone(String text, String found) {
    assertThat(
            String.join(
                " ",
                TERMS.in(text).stream()
                    .map(f -> text.substring(f.start(), f.end()).replaceAll("(?<=Pot)s$", ""))
                    .toList()))
        .isEqualTo(found);
  }
}
