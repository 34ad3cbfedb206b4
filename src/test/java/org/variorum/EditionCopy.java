package org.variorum;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** An edition in a folder of a test's own, to be changed at will. */
record EditionCopy(Path content) {
  /** The tests' edition below a folder. */
  static EditionCopy of(Path folder) throws IOException {
    return of(folder, Call.coffee());
  }

  /** Some edition below a folder, where git does not know it. */
  static EditionCopy of(Path folder, Path from) throws IOException {
    Path content = folder.resolve("content");
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = content.resolve(from.relativize(file));
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    return new EditionCopy(content);
  }

  EditionCopy write(String file, String text) throws IOException {
    Files.createDirectories(content.resolve(file).getParent());
    Files.writeString(content.resolve(file), text);
    return this;
  }
}
