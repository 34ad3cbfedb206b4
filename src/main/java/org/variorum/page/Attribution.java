package org.variorum.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.variorum.model.Node;
import org.variorum.model.Span;

/** Tells who said something, and where that is written. */
final class Attribution {
  private static final int EXCERPT = 200;

  private final Map<String, String> collectionTitles;
  private final RepositoryFiles files;

  /**
   * @param collectionTitles by the collection's name
   */
  Attribution(Map<String, String> collectionTitles, RepositoryFiles files) {
    this.collectionTitles = Map.copyOf(collectionTitles);
    this.files = files;
  }

  /** The sources of a statement: of every node that says it, the standing one first. */
  List<SourceView> of(List<Node> said) {
    List<SourceView> sources = new ArrayList<>();
    String standing = said.get(0).text();
    for (Node node : said) {
      Span span = node.span();
      sources.add(
          new SourceView(
              collectionTitles.getOrDefault(node.collection(), node.collection()),
              span.file(),
              lines(span),
              "collections/" + node.collection() + ".html#" + CollectionComposer.anchor(node),
              files.address(node.collection(), span),
              node.text().equals(standing) ? "" : node.excerpt(EXCERPT)));
    }
    return sources;
  }

  private static String lines(Span span) {
    return span.firstLine() == span.lastLine()
        ? "" + span.firstLine()
        : span.firstLine() + "–" + span.lastLine();
  }
}
