package org.variorum.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.model.LinkedTopic;
import org.variorum.model.MergedStatement;
import org.variorum.model.Section;
import org.variorum.model.Topic;

/** What the search finds: one document a section, one for the introduction. */
final class SearchDocuments {
  private final LinkedTopic topic;
  private final List<String> names;
  private final List<SearchDocument> documents = new ArrayList<>();
  private final int first;

  private SearchDocuments(LinkedTopic topic, int first) {
    this.topic = topic;
    this.first = first;
    this.names = names(topic.merged().topic());
  }

  /** The documents of a page; refs count on from {@code first}. */
  static List<SearchDocument> of(LinkedTopic topic, int first) {
    SearchDocuments documents = new SearchDocuments(topic, first);
    documents.add(
        "", List.of(), topic.merged().topic().about(), topic.merged().introduction().statements());
    topic.merged().sections().forEach(section -> documents.section(section, List.of()));
    return documents.documents;
  }

  private static List<String> names(Topic topic) {
    Set<String> names = new LinkedHashSet<>();
    names.add(topic.shortTitle());
    names.addAll(topic.names());
    names.remove(topic.title());
    names.remove("");
    return List.copyOf(names);
  }

  private void section(Section section, List<String> around) {
    List<String> headings = new ArrayList<>(around);
    headings.add(section.title());
    add(topic.anchors().get(section.said().get(0).id()), headings, "", section.statements());
    section.sections().forEach(inner -> section(inner, headings));
  }

  private void add(
      String anchor, List<String> headings, String before, List<MergedStatement> statements) {
    StringBuilder body = new StringBuilder(before);
    List<SearchDocument.Fold> folds = new ArrayList<>();
    Set<String> collections = new TreeSet<>();
    statements.forEach(
        statement ->
            statement.walk(
                each -> {
                  if (!each.lead().isEmpty()) {
                    body.append(body.length() == 0 ? "" : "\n").append(each.lead()).append(':');
                  }
                  body.append(body.length() == 0 ? "" : "\n").append(each.node().text());
                  each.said().forEach(node -> collections.add(node.collection()));
                  for (MergedStatement.Fold fold : each.folds()) {
                    folds.add(fold(fold));
                    fold.said().forEach(node -> collections.add(node.collection()));
                  }
                }));
    if (body.length() > 0 || !headings.isEmpty()) {
      Topic subject = topic.merged().topic();
      documents.add(
          new SearchDocument(
              Integer.toString(first + documents.size()),
              subject.slug() + ".html",
              anchor,
              subject.title(),
              names,
              subject.category(),
              headings,
              body.toString(),
              folds,
              List.copyOf(collections)));
    }
  }

  private static SearchDocument.Fold fold(MergedStatement.Fold fold) {
    return new SearchDocument.Fold(fold.node().id(), fold.node().text());
  }
}
