package org.variorum.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.model.Catalogue;
import org.variorum.model.Collection;
import org.variorum.model.LinkedTopic;
import org.variorum.model.LinkedTopics;
import org.variorum.model.MergedStatement;
import org.variorum.model.Node;
import org.variorum.model.NodeKind;
import org.variorum.model.Note;
import org.variorum.model.Outcome;
import org.variorum.model.Topic;
import org.variorum.page.CollectionPage.Entry;
import org.variorum.page.CollectionPage.NoteView;

/** The pages of the collections: every node in its author's order, with where it went. */
final class CollectionComposer {
  private final LinkedTopics linked;
  private final RepositoryFiles files;
  private final Map<String, Topic> topics = new HashMap<>();
  private final Map<String, Outcome> outcomes = new HashMap<>();
  private final Map<String, String> anchors = new HashMap<>();

  /** The statement above each folded one, by the id of every node of the folded one. */
  private final Map<String, MergedStatement> above = new HashMap<>();

  CollectionComposer(LinkedTopics linked, Catalogue catalogue, RepositoryFiles files) {
    this.files = files;
    this.linked = linked;
    catalogue.topics().forEach(topic -> topics.putIfAbsent(topic.slug(), topic));
    List<LinkedTopic> all = new ArrayList<>(linked.topics());
    all.add(linked.unsorted());
    for (LinkedTopic topic : all) {
      topic.merged().outcomes().forEach(outcome -> outcomes.put(outcome.node().id(), outcome));
      anchors.putAll(topic.anchors());
      topic.merged().all().forEach(section -> section.walk(this::folds));
    }
  }

  private void folds(MergedStatement statement) {
    for (MergedStatement.Fold fold : statement.folds()) {
      fold.said().forEach(node -> above.put(node.id(), statement));
    }
  }

  List<Page> pages() {
    List<Page> pages = new ArrayList<>();
    for (Collection collection : linked.notes().collections()) {
      List<NoteView> notes = new ArrayList<>();
      for (Note note : linked.notes().notes()) {
        if (note.collection().equals(collection.name())) {
          List<Entry> entries = new ArrayList<>();
          note.roots().forEach(root -> add(root, 0, entries));
          notes.add(view(note, entries));
        }
      }
      pages.add(
          new CollectionPage(
              collection.name(),
              "collections/" + collection.name() + ".html",
              collection.title(),
              description(collection),
              collection.author(),
              collection.link(),
              collection.about(),
              notes));
    }
    return pages;
  }

  private static String description(Collection collection) {
    String every = "Every line of " + collection.title() + ", and where it stands now.";
    return Descriptions.of(List.of(collection.about(), every));
  }

  private NoteView view(Note note, List<Entry> entries) {
    String file = RepositoryFiles.note(note.collection(), note.file());
    Origin origin = new Origin(files.edit(file), files.changed(List.of(file)));
    return new NoteView(note.file(), files.address(file), origin, entries);
  }

  private void add(Node node, int depth, List<Entry> entries) {
    Outcome outcome = outcomes.get(node.id());
    Topic topic = topics.get(outcome.topic());
    String title = topic == null ? "Unsorted" : topic.shortTitle();
    MergedStatement into = above.get(node.id());
    String page = "../" + outcome.topic() + ".html#";
    String href = "";
    if (into != null) {
      href = page + node.id(); // its own wording, one click below the other
    } else if (!outcome.into().isEmpty()) {
      href = page + anchors.getOrDefault(outcome.into(), outcome.into());
    }
    String text = node.kind() == NodeKind.CODE ? node.excerpt(160) : node.excerpt(400);
    entries.add(
        new Entry(
            anchor(node),
            node.kind().word(),
            depth,
            node.span().firstLine(),
            text,
            outcome.fate().word(),
            outcome.reason(),
            title,
            href,
            into == null ? "" : into.node().excerpt(60),
            into == null ? "" : page + into.node().id()));
    int below = node.kind() == NodeKind.HEADING ? depth : depth + 1;
    node.children().forEach(child -> add(child, below, entries));
  }

  /** The anchor of a node on its collection's page. */
  static String anchor(Node node) {
    return "n-" + node.id().substring(2);
  }
}
