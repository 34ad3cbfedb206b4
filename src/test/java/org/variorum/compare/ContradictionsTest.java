package org.variorum.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContradictionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The lock is held for 15 min            | The lock is held for 25 min               | 15 min  | 25 min",
        "The lock is held for 900 s             | The lock is held for 900 min              | 900 s   | 900 min",
        "Each backend gets up to 4 MB           | Each backend gets at most 8 MB            | 4 MB    | 8 MB",
        "A table has 1,600 columns at most      | A table has at most 1000 columns          | 1600 columns | 1000 columns",
        "A checkpoint is due every five minutes | A checkpoint is due every 10 minutes      | five minutes | 10 minutes",
        "Vacuum > starts at 20 % of dead rows   | Vacuum starts at 10 percent of dead rows  | 20 %    | 10 percent",
      })
  void figuresOfOneThingThatDifferContradict(String one, String other, String a, String b) {
    assertThat(between(one, other)).containsExactly(new Contradiction(0, 1, a + " or " + b, a, b));
  }

  @Test
  void soDoYesAndNo() {
    assertThat(
            between(
                "A standby can be promoted while the primary still runs",
                "A standby cannot be promoted while the primary still runs"))
        .containsExactly(new Contradiction(0, 1, "yes or no", "", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "other units        | The lock is held for 900 s               | The lock is held for 15 min",
        "other units        | A buffer page holds 8 KB of rows         | A buffer page holds 8192 bytes of rows",
        "one figure more    | The lock is held for 15 min              | The lock is held for 15 min, then 5 s more",
        "no figure          | The lock is held for 15 min              | The lock is held for long",
        "other quantities   | The lock is held for 15 min              | The lock is held for 15 rows",
        "a limit either way | Each backend gets at least 4 MB          | Each backend gets at most 8 MB",
        "another rate       | A session sends 60 commands per second   | A session sends 60 commands per minute",
        "years              | The lock was held for 15 min in 2019     | The lock was held for 25 min in 2024",
        "a year in one      | The lock is held for 15 min              | The lock is held for 25 min since 2024",
        "other tiers        | Small > a database may have 5 GB         | Large > a database may have 50 GB",
        "another name       | The limit of work_mem is 4 MB of memory  | The limit of temp_mem is 8 MB of memory",
        "opposite sides     | A read waits for the lock for 5 s        | A write waits for the lock for 9 s",
        "another condition  | Locks are held 5 s for a plain update    | Locks are held 9 s during a bulk load of rows",
        "yes in few words   | can be shared                            | cannot be shared",
        "yes of another     | A standby can be promoted by an operator | A primary cannot be promoted by a client",
      })
  void whatMayBothBeTrueDoesNot(String why, String one, String other) {
    assertThat(between(one, other)).as(why).isEmpty();
  }

  @Test
  void anAuthorDoesNotContradictHimself() {
    assertThat(
            Compared.comparison("The lock is held for 15 min", "ann", "The lock is held for 25 min")
                .contradictions())
        .isEmpty();
  }

  private static List<Contradiction> between(String one, String other) {
    return Compared.comparison(one, "ben", other).contradictions();
  }
}
