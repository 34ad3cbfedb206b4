package org.variorum.model;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * All collections and their notes, by rank and name, then file; the order they were found in does
 * not matter.
 */
public record Notes(List<Collection> collections, List<Note> notes) {
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

  /** Gives every node of every note, parents first. */
  public void walk(Consumer<Node> visitor) {
    notes.forEach(note -> note.roots().forEach(root -> root.walk(visitor)));
  }
}
