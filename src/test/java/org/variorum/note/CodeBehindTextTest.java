package org.variorum.note;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.variorum.model.Node;
import org.variorum.model.NodeKind;

/** A fence that opens behind a line's text. */
class CodeBehindTextTest {
  @Test
  void belongs_to_the_item_whose_text_it_follows() {
    Node item =
        Outlines.read("- step one ```bash\n  brew tea\n  pour\n  ```\n- after\n").roots().get(0);
    assertThat(item.text()).isEqualTo("step one");
    assertThat(item.children()).hasSize(1);
    Node code = item.children().get(0);
    assertThat(code.kind()).isEqualTo(NodeKind.CODE);
    assertThat(code.text()).isEqualTo("brew tea\npour");
    assertThat(code.language()).isEqualTo("bash");
    assertThat(code.span().firstLine()).isEqualTo(2);
    assertThat(code.span().lastLine()).isEqualTo(4);
  }

  @Test
  void ends_where_it_is_closed() {
    assertThat(Outlines.read("Steep it ```\nwater\n```\n\nThen drink.\n").roots())
        .extracting(Node::text)
        .containsExactly("Steep it", "Then drink.");
  }

  @Test
  void without_an_end_is_text() {
    assertThat(Outlines.nodes(Outlines.read("Steep it ```\nwater\n\nThen drink.\n")))
        .noneMatch(node -> node.kind() == NodeKind.CODE);
  }
}
