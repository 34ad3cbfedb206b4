package org.variorum.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.variorum.model.MergedStatement;
import org.variorum.model.Node;
import org.variorum.model.NodeKind;

/** Groups statements into the lists and runs of text that a browser shows. */
final class Blocks {
  private final Map<String, String> html;
  private final Attribution attribution;
  private final Map<String, List<DisputeNote>> disputes;

  /**
   * @param disputes by the id of the statement below which they are told
   */
  Blocks(
      Map<String, String> html, Attribution attribution, Map<String, List<DisputeNote>> disputes) {
    this.html = html;
    this.disputes = disputes;
    this.attribution = attribution;
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
    return view(
        statement.node(),
        statement.said(),
        statement.lead(),
        statement.folds().stream()
            .map(fold -> view(fold.node(), fold.said(), "", List.of(), List.of()))
            .toList(),
        of(statement.children()));
  }

  private StatementView view(
      Node node, List<Node> said, String lead, List<StatementView> folds, List<Block> children) {
    List<String> anchors = said.stream().skip(1).map(Node::id).toList();
    int collections = (int) said.stream().map(Node::collection).distinct().count();
    // a heading too deep for a section of its own is a label of what stands below it
    boolean label = node.label() || node.kind() == NodeKind.HEADING;
    return new StatementView(
        node.id(),
        anchors,
        node.kind().word(),
        label,
        lead,
        html.getOrDefault(node.id(), node.html()),
        node.kind().isBlock() || node.kind() == NodeKind.DEFINITION,
        collections,
        sources(said),
        folds,
        disputes.getOrDefault(node.id(), List.of()),
        children);
  }

  List<SourceView> sources(List<Node> said) {
    return attribution.of(said);
  }
}
