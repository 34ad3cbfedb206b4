package org.variorum.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.variorum.note.NoteReader;

/**
 * Markdown in a test, read as notes: {@code new NoteTexts(folder).add("ann/coffee.md", "# Coffee
 * …").read()}. The collections are ranked in the order of their first text.
 */
public final class NoteTexts {
  private final Path folder;
  private final Map<String, String> texts = new TreeMap<>();
  private final List<String> collections = new ArrayList<>();

  public NoteTexts(Path folder) {
    this.folder = folder;
  }

  /** Adds a file; its path begins with its collection's name. */
  public NoteTexts add(String path, String markdown) {
    texts.put(path, markdown);
    String collection = path.substring(0, path.indexOf('/'));
    if (!collections.contains(collection)) {
      collections.add(collection);
    }
    return this;
  }

  /** The texts as a user's files would be read. */
  public Notes read() {
    List<Collection> ranked = new ArrayList<>();
    for (String name : collections) {
      ranked.add(new Collection(name, "Notes of " + name, name, "", "", 10 * ranked.size()));
    }
    try {
      for (Map.Entry<String, String> text : texts.entrySet()) {
        Path file = folder.resolve(text.getKey());
        Files.createDirectories(file.getParent());
        Files.writeString(file, text.getValue());
      }
      return new NoteReader(new Diagnostics()).read(folder, ranked);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The one node of that text. */
  public static Node node(Notes notes, String text) {
    List<Node> found = new ArrayList<>();
    notes.walk(node -> found.addAll(node.text().equals(text) ? List.of(node) : List.of()));
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " nodes say '" + text + "'");
    }
    return found.get(0);
  }

  /** How a decision names the one node of that text. */
  public static StatementReference reference(Notes notes, String text) {
    Node node = node(notes, text);
    return new StatementReference(node.fingerprint(), node.collection(), "", node.excerpt(40), 1);
  }
}
