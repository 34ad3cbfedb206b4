package org.variorum.note;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns the parser's nodes into clean HTML, and cuts a paragraph where a line of it is code on its
 * own.
 */
final class Fragments {
  private final MarkdownParser parser;
  private final LineIndex lines;

  Fragments(MarkdownParser parser, LineIndex lines) {
    this.parser = parser;
    this.lines = lines;
  }

  /**
   * A stretch of a paragraph.
   *
   * @param code the code, where the stretch is one line of inline code in three backticks or more;
   *     else null
   */
  record Stretch(List<Node> nodes, int firstLine, int lastLine, String code) {}

  String block(Node node) {
    return Cleaner.clean(parser.render(List.of(node)));
  }

  String inline(List<Node> nodes) {
    return Cleaner.clean(parser.render(nodes));
  }

  String inline(Node parent) {
    List<Node> nodes = new ArrayList<>();
    parent.getChildren().forEach(nodes::add);
    return inline(nodes);
  }

  /** Cuts a paragraph; text lines that follow each other stay together. */
  List<Stretch> stretches(Node paragraph) {
    List<Stretch> stretches = new ArrayList<>();
    List<Node> text = new ArrayList<>();
    for (List<Node> nodes : lines(paragraph)) {
      Code code = fenceOnOneLine(nodes);
      if (code == null) {
        text.addAll(nodes);
      } else {
        if (!text.isEmpty()) {
          stretches.add(stretch(text, null));
          text.clear();
        }
        stretches.add(stretch(nodes, code.getText().toString().strip()));
      }
    }
    if (!text.isEmpty()) {
      stretches.add(stretch(text, null));
    }
    return stretches;
  }

  private Stretch stretch(List<Node> nodes, String code) {
    Node last = nodes.get(nodes.size() - 1);
    if (last instanceof SoftLineBreak && nodes.size() > 1) {
      last = nodes.get(nodes.size() - 2);
    }
    return new Stretch(List.copyOf(nodes), lines.first(nodes.get(0)), lines.last(last), code);
  }

  private static List<List<Node>> lines(Node paragraph) {
    List<List<Node>> lines = new ArrayList<>();
    List<Node> line = new ArrayList<>();
    for (Node child : paragraph.getChildren()) {
      line.add(child);
      if (child instanceof SoftLineBreak) {
        lines.add(line);
        line = new ArrayList<>();
      }
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return lines;
  }

  private static Code fenceOnOneLine(List<Node> line) {
    List<Node> said =
        line.stream()
            .filter(node -> !(node instanceof SoftLineBreak) && !node.getChars().isBlank())
            .toList();
    return said.size() == 1
            && said.get(0) instanceof Code code
            && code.getOpeningMarker().length() >= 3
        ? code
        : null;
  }

  /**
   * Is it nothing but pictures that are not shown? One from elsewhere becomes a link and says
   * something.
   */
  static boolean isPicture(Node paragraph) {
    boolean any = false;
    for (Node child : paragraph.getChildren()) {
      if (child instanceof Image image && !Addresses.isRemote(image.getUrl().toString())
          || child instanceof ImageRef ref
              && Addresses.of(ref) != null
              && !Addresses.isRemote(Addresses.of(ref))) {
        any = true;
      } else if (!(child instanceof SoftLineBreak) && !child.getChars().isBlank()) {
        return false;
      }
    }
    return any;
  }
}
