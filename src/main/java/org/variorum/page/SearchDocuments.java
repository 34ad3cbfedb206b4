package org.variorum.page;

import java.util.ArrayList;
import java.util.List;
import org.variorum.model.LinkedTopic;
import org.variorum.model.MergedStatement;
import org.variorum.model.Section;

/** What the search finds: one document a section, one for the introduction. */
final class SearchDocuments {
  private final LinkedTopic topic;
  private final List<SearchDocument> documents = new ArrayList<>();
  private final int first;

  private SearchDocuments(LinkedTopic topic, int first) {
    this.topic = topic;
    this.first = first;
  }

  /** The documents of a page; refs count on from {@code first}. */
  static List<SearchDocument> of(LinkedTopic topic, int first) {
    SearchDocuments documents = new SearchDocuments(topic, first);
    documents.add(
        "", "", topic.merged().topic().about(), topic.merged().introduction().statements());
    topic.merged().sections().forEach(section -> documents.section(section, ""));
    return documents.documents;
  }

  private void section(Section section, String path) {
    String heading = path.isEmpty() ? section.title() : path + " › " + section.title();
    add(topic.anchors().get(section.said().get(0).id()), heading, "", section.statements());
    section.sections().forEach(inner -> section(inner, heading));
  }

  private void add(String anchor, String heading, String before, List<MergedStatement> statements) {
    StringBuilder body = new StringBuilder(before);
    List<SearchDocument.Fold> folds = new ArrayList<>();
    statements.forEach(
        statement ->
            statement.walk(
                each -> {
                  if (!each.lead().isEmpty()) {
                    body.append(body.length() == 0 ? "" : "\n").append(each.lead()).append(':');
                  }
                  body.append(body.length() == 0 ? "" : "\n").append(each.node().text());
                  each.folds().forEach(fold -> folds.add(fold(fold)));
                }));
    if (body.length() > 0 || !heading.isEmpty()) {
      String slug = topic.merged().topic().slug();
      documents.add(
          new SearchDocument(
              Integer.toString(first + documents.size()),
              slug + ".html",
              anchor,
              topic.merged().topic().title(),
              heading,
              body.toString(),
              folds));
    }
  }

  private static SearchDocument.Fold fold(MergedStatement.Fold fold) {
    return new SearchDocument.Fold(fold.node().id(), fold.node().text());
  }
}
