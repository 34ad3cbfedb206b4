package org.variorum.model;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All collections and their notes, by rank and name, then file; the order they were found in does
 * not matter.
 */
public record Notes(List<Collection> collections, List<Note> notes) {
  private static final Pattern ABBREVIATION = Pattern.compile("\\*\\[([^\\[\\]]+)]:\\s*(.*)");

  public Notes {
    collections = collections.stream().sorted().toList();
    List<String> order = collections.stream().map(Collection::name).toList();
    notes =
        notes.stream()
            .sorted(
                Comparator.comparingInt((Note note) -> order.indexOf(note.collection()))
                    .thenComparing(Note::file))
            .toList();
  }

  /**
   * What authors define in so many words: {@code *[HTML]: Hypertext Markup Language}. Of two
   * definitions the first one counts.
   */
  public SortedMap<String, Definition> abbreviations() {
    SortedMap<String, Definition> forms = new TreeMap<>();
    walk(
        node -> {
          Matcher definition = ABBREVIATION.matcher(node.text());
          if (node.kind() == NodeKind.COMMENT && definition.matches()) {
            forms.putIfAbsent(
                definition.group(1).strip(),
                new Definition(definition.group(2).strip(), node.id()));
          }
        });
    return forms;
  }

  /** What an author says that a short form stands for, and the id of the node that says so. */
  public record Definition(String longForm, String node) {}

  /** Gives every node of every note, parents first. */
  public void walk(Consumer<Node> visitor) {
    notes.forEach(note -> note.roots().forEach(root -> root.walk(visitor)));
  }
}
