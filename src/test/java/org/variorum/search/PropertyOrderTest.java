package org.variorum.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class PropertyOrderTest {

  @Test
  void putsArrayIndexesFirstAndLeavesTheRest() {
    List<String> names =
        List.of(
            "b",
            "10",
            "a",
            "4294967295",
            "2",
            "010",
            "",
            "4294967294",
            "-1",
            "0",
            "1.5",
            "99999999999",
            "٣");

    assertThat(PropertyOrder.sorted(names, Function.identity()))
        .containsExactly(
            "0",
            "2",
            "10",
            "4294967294",
            "b",
            "a",
            "4294967295",
            "010",
            "",
            "-1",
            "1.5",
            "99999999999",
            "٣");
  }
}
