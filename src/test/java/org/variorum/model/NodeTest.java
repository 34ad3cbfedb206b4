package org.variorum.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NodeTest {
  @Test
  void anExcerptEndsBehindAWholeCharacter() {
    assertThat(saying("Hot \ud83c\udf75 tea").excerpt(6)).isEqualTo("Hot\u2026");
    assertThat(saying("Hot \ud83c\udf75 tea").excerpt(7)).isEqualTo("Hot \ud83c\udf75\u2026");
    assertThat(saying("Hot tea").excerpt(7)).isEqualTo("Hot tea");
  }

  private static Node saying(String text) {
    return new Node(
        "s-1",
        "00ff",
        "ann",
        NodeKind.ITEM,
        0,
        0,
        false,
        new Span("tea.md", 1, 1),
        text,
        text,
        "",
        List.of());
  }
}
