package org.variorum.note;

import java.util.ArrayList;
import java.util.List;
import org.variorum.model.Fingerprint;
import org.variorum.model.Node;
import org.variorum.model.NodeKind;
import org.variorum.model.Span;

/**
 * A node while its file is being read; identity comes later, when the whole collection is known.
 */
final class Draft {
  final NodeKind kind;
  final int level;
  final int number;
  final int firstLine;
  final int lastLine;
  final String text;
  final String html;
  final String language;
  final List<Draft> children = new ArrayList<>();

  Draft(
      NodeKind kind,
      int level,
      int number,
      int firstLine,
      int lastLine,
      String text,
      String html,
      String language) {
    this.kind = kind;
    this.level = level;
    this.number = number;
    this.firstLine = firstLine;
    this.lastLine = Math.max(firstLine, lastLine);
    this.text = text;
    this.html = html;
    this.language = language;
  }

  static Draft of(NodeKind kind, int firstLine, int lastLine, String text, String html) {
    return new Draft(kind, 0, 0, firstLine, lastLine, text, html, "");
  }

  static Draft code(int firstLine, int lastLine, String language, String code) {
    String attribute =
        language.isEmpty() ? "" : " class=\"language-" + Cleaner.escape(language) + "\"";
    String html = "<pre><code" + attribute + ">" + Cleaner.escape(code) + "</code></pre>";
    return new Draft(NodeKind.CODE, 0, 0, firstLine, lastLine, code, html, language);
  }

  /** The finished node, but for its id. */
  Node finish(String collection, String file) {
    List<Node> finished = children.stream().map(child -> child.finish(collection, file)).toList();
    boolean label = Labels.isLabel(this);
    return new Node(
        "",
        Fingerprint.of(kind, text),
        collection,
        kind,
        level,
        number,
        label,
        new Span(file, firstLine, lastLine),
        text,
        html,
        language,
        finished);
  }
}
