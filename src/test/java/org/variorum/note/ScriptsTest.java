package org.variorum.note;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.model.Node;
import org.variorum.model.NodeKind;

class ScriptsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "#!/bin/sh\nwater --all\n# wait\nsleep 5",
        "# get the beans\nsudo yum install beans\nsudo service beans start",
        "# grind\n./grind -f\n# brew\ncurl http://pot.example/on",
        "# many lines\nsudo docker run \\\n  beans \\\n  --hot\nsudo docker ps",
        "#!/bin/sh\n\n# get the beans\nyum install -y beans\n\nexport POT=1\ncurl -o pot http://pot.example",
      })
  void that_stand_unfenced_are_code(String script) {
    Node node = Outlines.only(script);
    assertThat(node.kind()).isEqualTo(NodeKind.CODE);
    assertThat(node.language()).isEqualTo("bash");
    assertThat(node.text()).isEqualTo(script);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Git\ngit is a tool for gardeners.",
        "# Make\nmake a list, then a plan",
        "# Cat\ncat and mouse",
        "# Setup\nnpm install",
        "# Beans\n- sudo yum install beans\n- sudo service beans start",
        "# Beans\n\nsudo yum install beans\nsudo service beans start",
        "# Docker\ndocker runs containers\nservice level is high",
      })
  void are_not_made_of_headings(String text) {
    assertThat(Outlines.drawn(text)).startsWith("1 heading1 ");
  }

  @Test
  void end_where_the_text_goes_on() {
    assertThat(
            Outlines.drawn(
                "# get the beans\nsudo yum install beans\ncurl -O http://pot.example/\n\nThen wait.\n"))
        .isEqualTo(
            """
            1-3 code[bash] # get the beans|sudo yum install beans|curl -O http://pot.example/
            5 paragraph Then wait.
            """);
  }
}
