package org.variorum.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsefulnessTest {
  private static double of(String text) {
    return Usefulness.of("item", text, text, false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "At most 15 minutes by default | It is a good idea to think about time",
        "Port 8080 | The port is known",
        "Listens on <code>8080</code> | Listens on the usual place",
        "Cheaper than the other one | Quite cheap, as one may expect",
        "The key cannot be changed afterwards | The key is nice to have around",
        "Brew it for 3 minutes | Brew it?",
      })
  void theOneIsMoreUsefulThanTheOther(String one, String other) {
    assertThat(of(one)).isGreaterThan(of(other));
  }

  @Test
  void whatOthersDenyIsWorthHalf() {
    String text = "At most 5 GB";

    assertThat(Usefulness.of("item", text, text, true)).isEqualTo(of(text) / 2);
  }

  @Test
  void itNeverOutweighsAnotherAuthor() {
    for (String kind : List.of("code", "table", "item")) {
      assertThat(
              Usefulness.of(
                  kind, "max 5 GB by default, only faster than 3", "<code>x</code>", false))
          .isBetween(0.0, 0.99);
    }
  }
}
