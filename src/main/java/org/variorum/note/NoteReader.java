package org.variorum.note;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
  private final Pictures pictures;

  /** A reader whose pictures nobody shows. */
  public NoteReader(Diagnostics diagnostics) {
    this(diagnostics, new Pictures());
  }

  /**
   * @param pictures takes those that the notes show
   */
  public NoteReader(Diagnostics diagnostics, Pictures pictures) {
    this.diagnostics = diagnostics;
    this.pictures = pictures;
  }

  /**
   * Reads every {@code .md} file below the collections' folders.
   *
   * @throws IOException where a file cannot be read; its message has the path
   */
  public Notes read(Path folder, List<Collection> collections) throws IOException {
    List<Source> sources = new ArrayList<>();
    for (Collection collection : collections) {
      sources.addAll(sources(folder, collection.name()));
    }
    // files are independent of each other; the order of the result is the order of the names
    Map<String, List<Note>> drafts =
        sources.parallelStream().map(this::parse).collect(Collectors.groupingBy(Note::collection));
    List<Note> notes = new ArrayList<>();
    for (Collection collection : collections) {
      notes.addAll(new Identities().assign(drafts.getOrDefault(collection.name(), List.of())));
    }
    return new Notes(collections, notes);
  }

  private Note parse(Source source) {
    return new NoteParser(diagnostics, ReadingLimits.USUAL, pictures)
        .parse(source.collection(), source.file(), source.path(), source.bytes());
  }

  private static List<Source> sources(Path folder, String name) throws IOException {
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
              name,
              relative(root, file),
              file.toString().replace('\\', '/'),
              Files.readAllBytes(file)));
    }
    return sources;
  }

  private record Source(String collection, String file, String path, byte[] bytes) {}

  private static String relative(Path root, Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }
}
