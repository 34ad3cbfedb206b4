package org.variorum.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FingerprintTest {
  @Test
  void caseBlanksAndClosingPunctuationDoNotCount() {
    assertThat(Fingerprint.of(NodeKind.ITEM, "Keep  it dry."))
        .isEqualTo(Fingerprint.of(NodeKind.ITEM, "keep it DRY"))
        .matches("[0-9a-f]{16}");
  }

  @Test
  void theKindAndEveryWordCount() {
    String item = Fingerprint.of(NodeKind.ITEM, "keep it dry");

    assertThat(Fingerprint.of(NodeKind.PARAGRAPH, "keep it dry")).isNotEqualTo(item);
    assertThat(Fingerprint.of(NodeKind.ITEM, "keep it wet")).isNotEqualTo(item);
  }

  @Test
  void ofCodeAllButTrailingBlanksCounts() {
    String code = Fingerprint.of(NodeKind.CODE, "select a\n  from b");

    assertThat(Fingerprint.of(NodeKind.CODE, "select a  \n  from b\n")).isEqualTo(code);
    assertThat(Fingerprint.of(NodeKind.CODE, "SELECT a\n  from b")).isNotEqualTo(code);
    assertThat(Fingerprint.of(NodeKind.CODE, "select a\nfrom b")).isNotEqualTo(code);
  }

  @Test
  void anIdTellsTheSecondFromTheFirstAndOneCollectionFromAnother() {
    assertThat(Fingerprint.id("00ff", "ann", 0))
        .matches("s-[0-9a-f]{12}")
        .isNotEqualTo(Fingerprint.id("00ff", "ann", 1));
    assertThat(Fingerprint.id("00ff", "ann", 0)).isNotEqualTo(Fingerprint.id("00ff", "ben", 0));
  }
}
