package org.variorum.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.model.Diagnostics;

class QuotedTextTest {
  @ParameterizedTest
  @ValueSource(strings = {"plain", "a \"b\" c", "C:\\new", "- a: b # c", "no", "", "größe → 5"})
  void yamlReadsItAsTheSameText(String text) {
    Diagnostics diagnostics = new Diagnostics();
    Yaml yaml = YamlParser.parse(new SourceText("x.yml", QuotedText.of(text)), diagnostics);

    assertThat(yaml).isEqualTo(new Yaml.Scalar(text, 1, 1));
    assertThat(diagnostics.sorted()).isEmpty();
  }
}
