package org.variorum.note;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns the parser's nodes into clean HTML with the footnotes that they refer to, and cuts a
 * paragraph where a line of it is code on its own.
 */
final class Fragments {
  private final MarkdownParser parser;
  private final LineIndex lines;
  private final PictureFolder pictures;

  Fragments(MarkdownParser parser, LineIndex lines, PictureFolder pictures) {
    this.parser = parser;
    this.lines = lines;
    this.pictures = pictures;
  }

  /**
   * A stretch of a paragraph.
   *
   * @param code the code, where the stretch is one line of inline code in three backticks or more;
   *     else null
   */
  record Stretch(List<Node> nodes, int firstLine, int lastLine, String code) {}

  String block(Node node) {
    return withFootnotes(List.of(node), "\n<p class=\"footnote\">", "</p>");
  }

  String inline(List<Node> nodes) {
    return withFootnotes(nodes, " <small class=\"footnote\">", "</small>");
  }

  /** A heading, which takes no footnotes along. */
  String heading(Node heading) {
    return clean(parser.render(children(heading)));
  }

  /** Author's HTML as the site may have it. */
  String clean(String html) {
    return Cleaner.clean(html, pictures);
  }

  /** What a footnote says, as running text. */
  String definition(FootnoteBlock footnote) {
    List<String> said = new ArrayList<>();
    for (Node block : footnote.getChildren()) {
      said.add(
          block instanceof Paragraph
              ? clean(parser.render(children(block)))
              : RunningText.of(clean(parser.render(List.of(block)))));
    }
    return String.join("<br>", said);
  }

  Footnotes footnotes() {
    return parser.footnotes();
  }

  private String withFootnotes(List<Node> nodes, String before, String behind) {
    Footnotes footnotes = parser.footnotes();
    footnotes.begin();
    String text = clean(parser.render(nodes));
    if (footnotes.numbered().isEmpty()) {
      footnotes.end();
      return text;
    }
    StringBuilder html = new StringBuilder(text);
    // a footnote may refer to a further one
    for (int k = 0; k < footnotes.numbered().size(); k++) {
      html.append(before).append(Footnotes.mark(k + 1)).append(' ');
      html.append(definition(footnotes.numbered().get(k))).append(behind);
    }
    footnotes.end();
    return html.toString();
  }

  String inline(Node parent) {
    return inline(children(parent));
  }

  private static List<Node> children(Node parent) {
    List<Node> nodes = new ArrayList<>();
    parent.getChildren().forEach(nodes::add);
    return nodes;
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
  boolean isLostPicture(Node paragraph) {
    boolean any = false;
    for (Node child : paragraph.getChildren()) {
      String address =
          child instanceof Image image
              ? image.getUrl().toString()
              : child instanceof ImageRef ref ? Addresses.of(ref) : null;
      if (address != null && !Addresses.isRemote(address) && pictures.picture(address) == null) {
        any = true;
      } else if (!(child instanceof SoftLineBreak) && !child.getChars().isBlank()) {
        return false;
      }
    }
    return any;
  }
}
