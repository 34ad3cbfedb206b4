package org.variorum.note;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.variorum.model.Collection;
import org.variorum.model.Diagnostics;
import org.variorum.model.Note;
import org.variorum.model.Notes;

/**
 * Reads all notes of all collections.
 *
 * <p>Example: {@code new NoteReader(diagnostics).read(Path.of("content/notes"), collections)}.
 */
public final class NoteReader {
  private final Diagnostics diagnostics;

  public NoteReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * Reads every {@code .md} file below the collections' folders.
   *
   * @throws IOException where a file cannot be read; its message has the path
   */
  public Notes read(Path folder, List<Collection> collections) throws IOException {
    List<Note> notes = new ArrayList<>();
    for (Collection collection : collections) {
      notes.addAll(collection(folder, collection.name()));
    }
    return new Notes(collections, notes);
  }

  private List<Note> collection(Path folder, String name) throws IOException {
    Path root = folder.resolve(name);
    List<Path> files;
    try (Stream<Path> found = Files.walk(root)) {
      files =
          found
              .filter(
                  file ->
                      file.getFileName().toString().endsWith(".md") && Files.isRegularFile(file))
              .sorted((a, b) -> relative(root, a).compareTo(relative(root, b)))
              .toList();
    }
    List<Source> sources = new ArrayList<>();
    for (Path file : files) {
      sources.add(
          new Source(
              relative(root, file), file.toString().replace('\\', '/'), Files.readAllBytes(file)));
    }
    // files are independent of each other; the order of the result is the order of the names
    List<Note> drafts =
        sources.parallelStream()
            .map(
                source ->
                    new NoteParser(diagnostics)
                        .parse(name, source.file(), source.path(), source.bytes()))
            .toList();
    return new Identities().assign(drafts);
  }

  private record Source(String file, String path, byte[] bytes) {}

  private static String relative(Path root, Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }
}
