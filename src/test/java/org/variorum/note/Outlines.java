package org.variorum.note;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.variorum.model.Diagnostic;
import org.variorum.model.Diagnostics;
import org.variorum.model.Node;
import org.variorum.model.Note;
import org.variorum.model.Span;

/** Reads small texts and draws their outlines, one node a line. */
final class Outlines {
  private Outlines() {}

  static Note read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8), new Diagnostics());
  }

  static Note read(byte[] bytes, Diagnostics diagnostics) {
    ReadingLimits usual = ReadingLimits.USUAL;
    ReadingLimits quick =
        new ReadingLimits(
            usual.stepsBase(), usual.stepsPerCharacter(), usual.depth(), Duration.ofSeconds(20));
    return new NoteParser(diagnostics, quick).parse("ann", "note.md", "notes/ann/note.md", bytes);
  }

  static List<String> warnings(String text) {
    Diagnostics diagnostics = new Diagnostics();
    read(text.getBytes(StandardCharsets.UTF_8), diagnostics);
    return diagnostics.sorted().stream().map(Diagnostic::text).toList();
  }

  static List<Node> nodes(Note note) {
    List<Node> nodes = new ArrayList<>();
    note.roots().forEach(root -> root.walk(nodes::add));
    return nodes;
  }

  /** The only node of a text. */
  static Node only(String text) {
    List<Node> nodes = nodes(read(text));
    if (nodes.size() != 1) {
      throw new AssertionError("not one node:\n" + drawn(text));
    }
    return nodes.get(0);
  }

  /**
   * The outline as text: lines, kind with level, number or language, {@code :} after a label, text
   * with {@code |} for line ends.
   *
   * <pre>
   * 1 heading1 Beds
   *   2-3 item Roses
   * </pre>
   */
  static String drawn(String text) {
    StringBuilder out = new StringBuilder();
    read(text).roots().forEach(root -> draw(root, "", out));
    return out.toString();
  }

  private static void draw(Node node, String indent, StringBuilder out) {
    Span span = node.span();
    out.append(indent).append(span.firstLine());
    out.append(span.lastLine() > span.firstLine() ? "-" + span.lastLine() : "")
        .append(' ')
        .append(node.kind().word());
    out.append(node.level() > 0 ? "" + node.level() : "")
        .append(node.number() > 0 ? "#" + node.number() : "");
    out.append(node.language().isEmpty() ? "" : "[" + node.language() + "]")
        .append(node.label() ? ":" : "");
    out.append((" " + node.text().replace('\n', '|')).stripTrailing()).append('\n');
    node.children().forEach(child -> draw(child, indent + "  ", out));
  }
}
