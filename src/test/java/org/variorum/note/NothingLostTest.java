package org.variorum.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.variorum.model.Node;
import org.variorum.model.NodeKind;
import org.variorum.model.Note;

/** Laws that hold for whatever a note says: each line is some node's, and so is each word of it. */
class NothingLostTest {
  private static final Pattern WORD = Pattern.compile("w\\d+");
  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
  private static final Set<NodeKind> NOT_SHOWN =
      Set.of(NodeKind.COMMENT, NodeKind.CONTENTS, NodeKind.FRONTMATTER);

  @Test
  void every_line_that_is_not_blank_lies_in_exactly_one_node_and_every_word_is_in_it() {
    for (int seed = 0; seed < 2_000; seed++) {
      assertNothingLost(new NastyMarkdown(seed).document());
    }
  }

  @Test
  void the_laws_hold_for_every_beginning_of_a_document() {
    for (int seed = 10_000; seed < 10_006; seed++) {
      String text = new NastyMarkdown(seed).document();
      for (int end = 0; end <= text.length(); end++) {
        assertNothingLost(text.substring(0, end));
      }
    }
  }

  @Test
  void the_order_of_the_nodes_is_that_of_their_lines() {
    for (int seed = 20_000; seed < 20_300; seed++) {
      String text = new NastyMarkdown(seed).document();
      List<Integer> lines =
          Outlines.nodes(Outlines.read(text)).stream()
              .map(node -> node.span().firstLine())
              .toList();
      assertThat(lines).as(text).isSorted();
    }
  }

  private static void assertNothingLost(String text) {
    Note note = Outlines.read(text);
    List<String> wordsOutsideComments = words(COMMENT.matcher(text).replaceAll(""));
    for (int line = 1; line <= note.lines().size(); line++) {
      List<Node> nodes = covering(note, line);
      String written = note.lines().get(line - 1);
      if (!written.isBlank()) {
        assertThat(nodes)
            .as(() -> "nodes of " + written + " in\n" + text + "\n" + Outlines.drawn(text))
            .hasSize(1);
      }
      List<String> footnotes =
          nodes.stream()
              .filter(node -> node.kind() == NodeKind.COMMENT && node.text().startsWith("[^"))
              .flatMap(node -> words(node.text()).stream())
              .toList();
      if (!footnotes.isEmpty()) {
        String shown =
            Outlines.nodes(note).stream().map(Node::html).collect(Collectors.joining(" "));
        assertThat(words(shown))
            .as(() -> "footnote " + written + " in\n" + text + "\n" + Outlines.drawn(text))
            .containsAll(footnotes.stream().filter(wordsOutsideComments::contains).toList());
      }
      if (nodes.stream().noneMatch(node -> NOT_SHOWN.contains(node.kind()))) {
        String said = nodes.stream().map(NothingLostTest::said).collect(Collectors.joining(" "));
        Set<String> kept = new HashSet<>(words(said));
        assertThat(kept)
            .as(() -> "words of " + written + " in\n" + text + "\n" + Outlines.drawn(text))
            .containsAll(wordsOutsideComments.stream().filter(words(written)::contains).toList());
      }
    }
  }

  private static List<Node> covering(Note note, int line) {
    return Outlines.nodes(note).stream()
        .filter(node -> node.span().firstLine() <= line && line <= node.span().lastLine())
        .toList();
  }

  private static String said(Node node) {
    return node.text() + " " + node.html() + " " + node.language();
  }

  private static List<String> words(String text) {
    Matcher matcher = WORD.matcher(text);
    return matcher.results().map(result -> result.group()).toList();
  }
}
