package org.variorum.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A theme as one set of files: what the edition's own folder lacks comes from the named theme, and
 * what that lacks from the default theme.
 *
 * @param folders where a file is looked for, first the edition's own; the default theme of the
 *     program comes last
 * @param assets the names of all assets of all its folders
 * @param bundles assets made of parts, by name: the parts' files, those of the default theme first
 */
record Theme(
    String name,
    List<ThemeFolder> folders,
    Set<String> assets,
    SortedMap<String, Set<String>> bundles) {
  /** The theme that all others build upon. */
  static final String DEFAULT = "default";

  /**
   * @param themes the folder of the user's themes, may be absent
   * @param own the edition's folder of what it overrides; may be absent, null for none
   */
  static Theme find(String name, Path themes, Path own) throws ThemeException {
    List<ThemeFolder> folders = new ArrayList<>(candidates(name, themes));
    if (folders.isEmpty()) {
      throw new ThemeException(
          "themes/" + name, 0, "unknown theme", "themes: " + String.join(", ", names(themes)));
    }
    if (!name.equals(DEFAULT)) {
      folders.addAll(candidates(DEFAULT, themes));
    }
    if (own != null && Files.isDirectory(own)) {
      folders.add(0, new ThemeFolder.Own(own));
    }
    Set<String> assets = new TreeSet<>();
    SortedMap<String, Set<String>> bundles = new TreeMap<>();
    for (int k = folders.size() - 1; k >= 0; k--) {
      ThemeManifest manifest = folders.get(k).manifest();
      assets.addAll(manifest.assets());
      for (Bundle bundle : Bundle.ALL) {
        Set<String> files = bundles.computeIfAbsent(bundle.asset(), key -> new LinkedHashSet<>());
        manifest
            .parts()
            .get(bundle.folder())
            .forEach(part -> files.add(bundle.folder() + "/" + part));
      }
    }
    return new Theme(name, List.copyOf(folders), assets, bundles);
  }

  /** A file's bytes from the first folder that has it. */
  Optional<byte[]> read(String file) {
    return folders.stream().flatMap(folder -> folder.read(file).stream()).findFirst();
  }

  /** How a message names a file: with the theme that it came from. */
  String label(String file) {
    return folders.stream()
        .filter(folder -> folder.read(file).isPresent())
        .findFirst()
        .orElse(folders.get(0))
        .label(file);
  }

  /** The edition's own folder, where it has one. */
  Optional<ThemeFolder.Own> own() {
    return folders.get(0) instanceof ThemeFolder.Own own ? Optional.of(own) : Optional.empty();
  }

  private static List<ThemeFolder> candidates(String name, Path themes) {
    if (!name.matches("[A-Za-z0-9_][A-Za-z0-9_.-]*")) {
      return List.of();
    }
    return Stream.<ThemeFolder>of(
            new ThemeFolder.OnDisk(name, themes.resolve(name)), new ThemeFolder.OnClassPath(name))
        .filter(folder -> folder.read(ThemeFolder.MANIFEST).isPresent())
        .toList();
  }

  private static Set<String> names(Path themes) {
    Set<String> names = new TreeSet<>(Set.of(DEFAULT));
    if (Files.isDirectory(themes)) {
      try (Stream<Path> folders = Files.list(themes)) {
        folders
            .filter(folder -> Files.isRegularFile(folder.resolve(ThemeFolder.MANIFEST)))
            .forEach(folder -> names.add(folder.getFileName().toString()));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + themes, e);
      }
    }
    return names;
  }
}
