package org.variorum.note;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.model.Fingerprint;
import org.variorum.model.Node;
import org.variorum.model.Note;

/**
 * Gives every node of a collection its id: by fingerprint, collection, and the how-manieth of its
 * kind it is.
 */
final class Identities {
  private final Map<String, Integer> seen = new HashMap<>();

  /** The same notes with ids; they must come in the order of their file names. */
  List<Note> assign(List<Note> notes) {
    return notes.stream()
        .map(
            note ->
                new Note(note.collection(), note.file(), note.lines(), identified(note.roots())))
        .toList();
  }

  private List<Node> identified(List<Node> nodes) {
    return nodes.stream()
        .map(
            node -> {
              int occurrence = seen.merge(node.fingerprint(), 1, Integer::sum) - 1;
              String id = Fingerprint.id(node.fingerprint(), node.collection(), occurrence);
              return node.withIdentity(id, identified(node.children()));
            })
        .toList();
  }
}
