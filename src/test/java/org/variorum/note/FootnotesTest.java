package org.variorum.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.model.Node;
import org.variorum.model.NodeKind;

class FootnotesTest {
  @Test
  void goWithTheStatementThatRefersToThem() {
    String text = "Brew slowly[^1].\n\n- Rinse[^1] it[^w]\n\n[^1]: Four minutes.\n[^w]: *Twice*.\n";

    assertThat(Outlines.drawn(text))
        .isEqualTo(
            """
            1 paragraph Brew slowly.|Four minutes.
            3 item Rinse it|Four minutes.|Twice.
            5 comment [^1]: Four minutes.
            6 comment [^w]: *Twice*.
            """);
    assertThat(Outlines.nodes(Outlines.read(text)).get(1).html())
        .isEqualTo(
            "Rinse<sup class=\"footnote-mark\">1</sup> it<sup class=\"footnote-mark\">2</sup>"
                + " <small class=\"footnote\"><sup class=\"footnote-mark\">1</sup> Four minutes.</small>"
                + " <small class=\"footnote\"><sup class=\"footnote-mark\">2</sup> <em>Twice</em>.</small>");
    assertThat(Outlines.warnings(text)).isEmpty();
  }

  @Test
  void standBelowATableAndAQuote() {
    String table = "| Leaf[^a] |\n|---|\n| green |\n\n[^a]: Fresh.\n";
    String footnote = "<p class=\"footnote\"><sup class=\"footnote-mark\">1</sup> Fresh.</p>";

    assertThat(Outlines.nodes(Outlines.read(table)).get(0).html())
        .endsWith("</table></div>\n" + footnote);
    assertThat(Outlines.only("> Leaf[^a]\n>\n> [^a]: Fresh.\n").html())
        .endsWith("</blockquote>\n" + footnote)
        .doesNotContain("[^a]");
  }

  @Test
  void ofSeveralBlocksAreRunningText() {
    String text =
        "Brew[^1]\n\n[^1]: So:\n\n    - [rinse](https://tea.example)\n    - `pour`\n\n    Ready.\n";
    List<Node> nodes = Outlines.nodes(Outlines.read(text));

    assertThat(nodes.get(0).html())
        .endsWith(
            "So:<br><a href=\"https://tea.example\">rinse</a><br><code>pour</code><br>Ready.</small>");
    assertThat(nodes).extracting(Node::kind).containsExactly(NodeKind.PARAGRAPH, NodeKind.COMMENT);
    assertThat(nodes.get(1).span().lastLine()).isEqualTo(8);
  }

  @Test
  void mayReferToEachOther() {
    assertThat(Outlines.drawn("Brew[^1]\n\n[^1]: Hot[^2]\n\n[^2]: Not boiling[^1]\n"))
        .startsWith("1 paragraph Brew|Hot|Not boiling\n3 comment");
    assertThat(Outlines.drawn("[^1]: Hot[^2]\n\n[^2]: Not boiling[^1]\n"))
        .isEqualTo("1 paragraph [^1]: Hot[^2]\n3 paragraph [^2]: Not boiling[^1]\n");
  }

  @Test
  void withoutACounterpartStayAsTheyAreWithAWarning() {
    String text =
        "Brew[^no] or [^a b]\n\n# Heat[^h]\n\n[^h]: Low\n[^one]: a\n[^ONE]: b\n\nx[^One]\n";

    assertThat(Outlines.drawn(text))
        .isEqualTo(
            """
            1 paragraph Brew[^no] or [^a b]
            3 heading1 Heat[^h]
              5 paragraph [^h]: Low
              6 comment [^one]: a
              7 paragraph [^ONE]: b
              9 paragraph x|a
            """);
    assertThat(Outlines.warnings(text))
        .extracting(warning -> warning.lines().findFirst().orElseThrow())
        .containsExactly(
            "notes/ann/note.md:1: warning: the footnote [^no] is not in this file [footnote]",
            "notes/ann/note.md:5: warning: no text refers to the footnote [^h]; it stays where it is [footnote]",
            "notes/ann/note.md:7: warning: there is already a footnote [^ONE]; it stays where it is [footnote]");
  }

  @Test
  void areNoneInCode() {
    assertThat(Outlines.drawn("```\na[^1]\n\n[^1]: b\n```\n\n`[^1]`\n"))
        .isEqualTo("1-5 code a[^1]||[^1]: b\n7 paragraph [^1]\n");
    assertThat(Outlines.warnings("`[^1]`\n")).isEmpty();
  }

  @Test
  void ofPagesStandAtTheirEndAndLeadBack() {
    assertThat(EditorText.html("a[^1] b[^1]\n\n[^1]: c\n"))
        .isEqualTo(
            """
            <p>a<sup class="footnote-mark" id="footnote-mark-1"><a href="#footnote-1">1</a></sup> \
            b<sup class="footnote-mark"><a href="#footnote-1">1</a></sup></p>
            <section class="footnotes" aria-label="Footnotes"><ol>
            <li id="footnote-1"><p>c</p> <a class="footnote-back" href="#footnote-mark-1" \
            aria-label="Back to footnote mark 1">↩</a></li>
            </ol></section>""");
  }
}
