package org.variorum.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LunrIndexTest {

  @Test
  void writesTheJsonInUtf8AndLeavesTheStreamOpen() throws IOException {
    LunrIndex index =
        new LunrIndexBuilder()
            .field("text")
            .add("ü", Map.of("text", "x" + "é😀".repeat(10_000) + "x"))
            .build();
    boolean[] closed = {false};
    ByteArrayOutputStream bytes =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };

    index.writeTo(bytes);

    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(index.toJson()).endsWith("}");
    assertThat(closed[0]).isFalse();
  }

  @Test
  void handsOnTheFailureOfTheStream() {
    LunrIndex index = new LunrIndexBuilder().build();

    assertThatThrownBy(() -> index.writeTo(new FullStream()))
        .isInstanceOf(IOException.class)
        .hasMessage("full");
  }

  private static final class FullStream extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      throw new IOException("full");
    }
  }
}
