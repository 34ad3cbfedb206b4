package org.variorum.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.variorum.model.Node;
import org.variorum.model.Span;

/**
 * Where a statement was said.
 *
 * @param collection the collection's title
 * @param file the path below the collection's folder
 * @param lines {@code 12} or {@code 12–14}
 * @param href the way from the page to the statement on its collection's page
 * @param excerpt how this source words it, where it is not the wording that stands; else empty
 */
public record SourceView(
    String collection, String file, String lines, String href, String excerpt) {

  /** The sources of a statement: of every node that says it, the standing one first. */
  static List<SourceView> of(List<Node> said, Map<String, String> collectionTitles) {
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
