package org.variorum.page;

import java.util.List;

/**
 * A statement as it is shown.
 *
 * @param id its permalink's anchor
 * @param anchors the ids of the statements that were merged into it: they lead here
 * @param kind item, paragraph, code, table, quote, definition, html or image
 * @param label does it only name what stands below it?
 * @param lead lost context, plain text, to be shown before it and marked; may be empty
 * @param html clean HTML: running text, or a whole block for code, table, quote, html and image
 * @param block is {@code html} a whole block?
 * @param collections how many collections say it
 * @param sources who says it, the standing one first
 * @param folds its near-twins, one click below it; they have neither folds nor children
 * @param disputes what it does not agree with others on
 * @param children what stands below it
 */
public record StatementView(
    String id,
    List<String> anchors,
    String kind,
    boolean label,
    String lead,
    String html,
    boolean block,
    int collections,
    List<SourceView> sources,
    List<StatementView> folds,
    List<DisputeNote> disputes,
    List<Block> children) {
  public StatementView {
    anchors = List.copyOf(anchors);
    sources = List.copyOf(sources);
    folds = List.copyOf(folds);
    disputes = List.copyOf(disputes);
    children = List.copyOf(children);
  }
}
