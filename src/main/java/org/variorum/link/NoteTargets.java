package org.variorum.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.variorum.model.LinkedTopic;
import org.variorum.model.LinkedTopics;
import org.variorum.model.MergedStatement;
import org.variorum.model.Nearest;
import org.variorum.model.Node;
import org.variorum.model.Note;
import org.variorum.model.Section;

/**
 * Where the files of the notes, and the headings in them, are read now: a file's statements went to
 * the pages of their topics, a heading became a section or gave a page its name.
 */
final class NoteTargets {
  private final Map<String, Note> notes = new HashMap<>();
  private final Map<String, String> byName = new TreeMap<>();
  private final Map<String, Target> places = new HashMap<>();
  private final Map<String, NoteHeadings> headings = new HashMap<>();

  /**
   * A place on a topic's page.
   *
   * @param anchor empty for the page as a whole
   */
  record Target(String slug, String anchor) {}

  NoteTargets(LinkedTopics linked) {
    linked.notes().notes().forEach(note -> notes.put(note.collection() + "/" + note.file(), note));
    List<LinkedTopic> topics = new ArrayList<>(linked.topics());
    topics.add(linked.unsorted());
    for (LinkedTopic topic : topics) {
      topic.merged().all().forEach(section -> section(section, topic));
    }
  }

  private void section(Section section, LinkedTopic topic) {
    String slug = topic.merged().topic().slug();
    for (Node heading : section.said()) {
      String anchor = topic.anchors().get(section.said().get(0).id());
      places.put(heading.id(), new Target(slug, anchor == null ? heading.id() : anchor));
    }
    section.statements().forEach(statement -> statement.walk(each -> statement(each, slug)));
    section.sections().forEach(inner -> section(inner, topic));
  }

  private void statement(MergedStatement statement, String slug) {
    statement.said().forEach(node -> places.put(node.id(), new Target(slug, node.id())));
    for (MergedStatement.Fold fold : statement.folds()) {
      fold.said().forEach(node -> places.put(node.id(), new Target(slug, node.id())));
    }
  }

  boolean hasFile(String file) {
    return notes.containsKey(file);
  }

  /** The file whose name is most like that of another, below the folder of all notes; or empty. */
  String nearest(String file) {
    if (byName.isEmpty()) {
      notes.keySet().stream().sorted().forEach(each -> byName.putIfAbsent(name(each), each));
    }
    return byName.getOrDefault(Nearest.to(name(file), byName.keySet()), "");
  }

  private static String name(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  /** The page that has the first thing that a file says; none where it says nothing. */
  Optional<Target> file(String file) {
    return notes.get(file).roots().stream()
        .flatMap(root -> within(root).stream())
        .map(target -> new Target(target.slug(), ""))
        .findFirst();
  }

  /** The anchors of a file's headings, as GitHub and most tools make them. */
  Collection<String> anchors(String file) {
    return headings(file).anchors();
  }

  /**
   * Where a heading of a file stands.
   *
   * @param anchor as links name it, for example {@code brewing-time-1} for the second heading
   *     {@code Brewing time}, or the name that the author gave with {@code <a name="…">}
   */
  Optional<Target> heading(String file, String anchor) {
    Node node = node(file, anchor);
    if (node == null) {
      return Optional.empty();
    }
    Target own = places.get(node.id());
    // a heading that gave a page its name is the page
    return own != null
        ? Optional.of(own)
        : within(node).map(target -> new Target(target.slug(), ""));
  }

  /** Has a file such a heading, whatever became of it? */
  boolean hasHeading(String file, String anchor) {
    return node(file, anchor) != null;
  }

  private Node node(String file, String anchor) {
    NoteHeadings all = headings(file);
    Node heading = all.of(anchor);
    int line = heading == null ? all.lineOf(anchor) : 0;
    return line == 0 ? heading : from(notes.get(file).roots(), line);
  }

  private Optional<Target> within(Node node) {
    Target own = places.get(node.id());
    return own != null
        ? Optional.of(own)
        : node.children().stream().flatMap(child -> within(child).stream()).findFirst();
  }

  private NoteHeadings headings(String file) {
    return headings.computeIfAbsent(file, name -> new NoteHeadings(notes.get(name)));
  }

  /** What stands at, or first below, a line. */
  private Node from(List<Node> nodes, int line) {
    for (Node node : nodes) {
      if (node.span().lastLine() >= line && places.containsKey(node.id())) {
        return node;
      }
      Node below = from(node.children(), line);
      if (below != null) {
        return below;
      }
    }
    return null;
  }
}
