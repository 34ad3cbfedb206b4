package org.variorum.note;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Robusta | true", "Kinds of beans: | true", "**Roasts** | true", "Uses: | true", "`grind` | true",
        "can be shared | false", "Never reheat | false", "5 cups | false", "Grinders cost a lot of money | false",
        "All that you want to know of beans: | false",
      })
  void name_what_follows_them_and_say_nothing(String text, boolean label) {
    assertThat(Outlines.read("- " + text + "\n  - more\n").roots().get(0).label()).isEqualTo(label);
  }

  @Test
  void need_something_that_follows() {
    assertThat(Outlines.only("- Robusta").label()).isFalse();
    assertThat(Outlines.read("1. Robusta\n   - more\n").roots().get(0).label()).isFalse();
  }
}
