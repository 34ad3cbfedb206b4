package org.variorum.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProgramVersionTest {
  @Test
  void versionsStandInTheOrderOfSemanticVersioning() {
    List<String> order =
        List.of(
            "development",
            "0.1.0-SNAPSHOT",
            "0.1.0",
            "0.9.0",
            "0.10.0-alpha",
            "0.10.0-alpha.1",
            "0.10.0-alpha.beta",
            "0.10.0-beta.2",
            "0.10.0-beta.11",
            "0.10.0-rc.1",
            "0.10.0",
            "1.0.0+build.7",
            "1.0.1",
            "10.0.0");
    for (int i = 0; i < order.size(); i++) {
      for (int j = 0; j < order.size(); j++) {
        assertThat(
                Integer.signum(
                    ProgramVersion.of(order.get(i)).compareTo(ProgramVersion.of(order.get(j)))))
            .as(order.get(i) + " and " + order.get(j))
            .isEqualTo(Integer.compare(i, j));
      }
    }
  }

  @Test
  void whatIsBuiltDifferentlyOrWrittenShorterIsTheSame() {
    assertThat(ProgramVersion.of("1.0.0+a")).isEqualByComparingTo(ProgramVersion.of("1.0.0+b"));
    assertThat(ProgramVersion.of("2.31")).isEqualByComparingTo(ProgramVersion.of("2.31.0"));
    assertThat(ProgramVersion.of("")).isEqualByComparingTo(ProgramVersion.of("development"));
  }
}
