package org.variorum.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the files of one theme lie: a folder on disk, one on the class path, or the edition's own.
 */
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

  /** The names of its files. */
  default ThemeManifest manifest() throws ThemeException {
    return ThemeManifest.parse(label(MANIFEST), read(MANIFEST).orElseThrow());
  }

  /** How a message names one of its files. */
  default String label(String file) {
    return "themes/" + name() + "/" + file;
  }

  /** A theme that a user keeps beside the content. */
  record OnDisk(String name, Path folder) implements ThemeFolder {
    @Override
    public Optional<byte[]> read(String file) {
      return fromDisk(folder.resolve(file));
    }
  }

  /** What the edition itself overrides: a folder that needs no manifest, since it can be listed. */
  record Own(Path folder) implements ThemeFolder {
    @Override
    public String name() {
      return "";
    }

    @Override
    public Optional<byte[]> read(String file) {
      return fromDisk(folder.resolve(file));
    }

    @Override
    public ThemeManifest manifest() throws ThemeException {
      return OwnFiles.manifest(this);
    }

    @Override
    public String label(String file) {
      return folder.resolve(file).toString().replace('\\', '/');
    }
  }

  private static Optional<byte[]> fromDisk(Path path) {
    if (!Files.isRegularFile(path)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readAllBytes(path));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
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
