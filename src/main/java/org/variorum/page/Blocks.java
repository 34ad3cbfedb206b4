package org.variorum.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.variorum.model.MergedStatement;
import org.variorum.model.Node;
import org.variorum.model.NodeKind;
import org.variorum.model.Span;

/** Groups statements into the lists and runs of text that a browser shows. */
final class Blocks {
  private final Map<String, String> html;
  private final Map<String, String> collectionTitles;

  Blocks(Map<String, String> html, Map<String, String> collectionTitles) {
    this.html = html;
    this.collectionTitles = collectionTitles;
  }

  List<Block> of(List<MergedStatement> statements) {
    List<Block> blocks = new ArrayList<>();
    List<StatementView> run = new ArrayList<>();
    String kind = "";
    int start = 0;
    int last = 0;
    for (MergedStatement statement : statements) {
      Node node = statement.node();
      String own =
          node.ordered()
              ? "steps"
              : node.kind() == NodeKind.ITEM || node.kind() == NodeKind.HEADING ? "list" : "text";
      boolean goesOn = own.equals(kind) && (!own.equals("steps") || node.number() == last + 1);
      if (!goesOn && !run.isEmpty()) {
        blocks.add(new Block(kind, start, run));
        run.clear();
      }
      if (!goesOn) {
        start = node.number();
      }
      kind = own;
      last = node.number();
      run.add(view(statement));
    }
    if (!run.isEmpty()) {
      blocks.add(new Block(kind, start, run));
    }
    return blocks;
  }

  private StatementView view(MergedStatement statement) {
    Node node = statement.node();
    List<String> anchors = statement.said().stream().skip(1).map(Node::id).toList();
    int collections = (int) statement.said().stream().map(Node::collection).distinct().count();
    // a heading too deep for a section of its own is a label of what stands below it
    boolean label = node.label() || node.kind() == NodeKind.HEADING;
    return new StatementView(
        node.id(),
        anchors,
        node.kind().word(),
        label,
        statement.lead(),
        html.getOrDefault(node.id(), node.html()),
        node.kind().isBlock() || node.kind() == NodeKind.DEFINITION,
        collections,
        sources(statement.said()),
        of(statement.children()));
  }

  List<SourceView> sources(List<Node> said) {
    List<SourceView> sources = new ArrayList<>();
    String standing = said.get(0).text();
    for (Node node : said) {
      Span span = node.span();
      String lines =
          span.firstLine() == span.lastLine()
              ? "" + span.firstLine()
              : span.firstLine() + "–" + span.lastLine();
      String excerpt = node.text().equals(standing) ? "" : node.excerpt(200);
      sources.add(
          new SourceView(
              collectionTitles.getOrDefault(node.collection(), node.collection()),
              span.file(),
              lines,
              "collections/" + node.collection() + ".html#" + CollectionComposer.anchor(node),
              excerpt));
    }
    return sources;
  }
}
