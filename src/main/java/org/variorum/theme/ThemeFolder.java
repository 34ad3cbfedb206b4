package org.variorum.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the files of one theme lie: a folder on disk, or one on the class path. */
sealed interface ThemeFolder {
  /** The file that makes a folder a theme. */
  String MANIFEST = "theme.yml";

  /** The theme's name. */
  String name();

  /**
   * A file's bytes, or nothing where the theme has no such file. Example: {@code
   * templates/topic.peb}.
   */
  Optional<byte[]> read(String file);

  /** How a message names one of its files. */
  default String label(String file) {
    return "themes/" + name() + "/" + file;
  }

  /** A theme that a user keeps beside the content. */
  record OnDisk(String name, Path folder) implements ThemeFolder {
    @Override
    public Optional<byte[]> read(String file) {
      Path path = folder.resolve(file);
      if (!Files.isRegularFile(path)) {
        return Optional.empty();
      }
      try {
        return Optional.of(Files.readAllBytes(path));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + path, e);
      }
    }
  }

  /** A theme that comes with the program. */
  record OnClassPath(String name) implements ThemeFolder {
    @Override
    public Optional<byte[]> read(String file) {
      String resource = "/themes/" + name + "/" + file;
      try (InputStream in = ThemeFolder.class.getResourceAsStream(resource)) {
        return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + resource + " of the program", e);
      }
    }
  }
}
