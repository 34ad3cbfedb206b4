package org.variorum.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.variorum.model.Diagnostic;
import org.variorum.model.Nearest;
import org.variorum.model.Rule;

/** The files of the edition's own theme folder: all that are there count. */
final class OwnFiles {
  private static final SortedSet<String> FOLDERS = folders();

  private OwnFiles() {}

  private static SortedSet<String> folders() {
    SortedSet<String> folders = new TreeSet<>(Set.of("assets", "templates"));
    Bundle.ALL.forEach(bundle -> folders.add(bundle.folder()));
    return folders;
  }

  /** The files by folder, each list sorted by name. */
  static ThemeManifest manifest(ThemeFolder.Own own) throws ThemeException {
    SortedMap<String, List<String>> parts = new TreeMap<>();
    for (Bundle bundle : Bundle.ALL) {
      parts.put(bundle.folder(), files(own, bundle.folder()));
    }
    return new ThemeManifest(files(own, "assets"), parts);
  }

  private static List<String> files(ThemeFolder.Own own, String folder) throws ThemeException {
    List<String> files = new ArrayList<>();
    for (String name : names(own.folder().resolve(folder))) {
      if (!Files.isDirectory(own.folder().resolve(folder).resolve(name))) {
        files.add(ThemeManifest.asset(own.label(folder), 0, name));
      }
    }
    return files;
  }

  /** What nothing reads: templates that no page has, and files in no folder of a theme. */
  static List<Diagnostic> unread(ThemeFolder.Own own, SortedSet<String> used) {
    List<Diagnostic> unread = new ArrayList<>();
    for (String name : names(own.folder())) {
      if (!FOLDERS.contains(name) && !name.equals(ThemeFolder.MANIFEST)) {
        String hint = "did you mean '" + Nearest.to(name, FOLDERS) + "'? There are: ";
        unread.add(nobody(own, name, hint + String.join(", ", FOLDERS)));
      }
    }
    for (String name : names(own.folder().resolve("templates"))) {
      if (!used.contains(name)) {
        String hint = "did you mean '" + Nearest.to(name, used) + "'? There are: ";
        unread.add(nobody(own, "templates/" + name, hint + String.join(", ", used)));
      }
    }
    return unread;
  }

  private static Diagnostic nobody(ThemeFolder.Own own, String file, String hint) {
    return Diagnostic.warning(own.label(file), 0, "nothing of the theme uses this", hint)
        .as(Rule.UNUSED_THEME_FILE);
  }

  private static List<String> names(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
  }
}
