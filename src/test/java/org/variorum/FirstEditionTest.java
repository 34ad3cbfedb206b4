package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The edition that comes with the program. */
class FirstEditionTest {
  @Test
  void itsStrictCheckFindsNothing() {
    Call call = Call.of("check", "--content", Path.of("content"), "--strict");

    assertThat(call.err()).isEmpty();
    assertThat(call.out()).endsWith(" pages checked: 0 errors, 0 warnings\n");
    assertThat(call.exit()).isZero();
  }
}
