package org.variorum.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.variorum.model.Diagnostic;
import org.variorum.model.Diagnostics;
import org.variorum.model.Edition;

/** A content folder that a test fills file by file, and what reading it reports. */
record EditionFixture(Path folder, Diagnostics diagnostics) {
  EditionFixture(Path folder) {
    this(folder, new Diagnostics());
  }

  EditionFixture with(String file, String text) {
    return with(file, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  EditionFixture with(String file, byte[] bytes) {
    try {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.write(path, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Edition read() throws IOException {
    ContentFolder content = new ContentFolder(folder, diagnostics);
    Path notes = folder.resolve("notes");
    if (Files.isDirectory(notes)) {
      content.collections(notes);
    }
    return content.read(folder.resolve("decisions.yml"), true);
  }

  /** Reads it and gives all messages, with paths below the folder. */
  List<String> messages() throws IOException {
    read();
    String prefix = folder.toString().replace('\\', '/') + "/";
    return diagnostics.sorted().stream()
        .map(Diagnostic::text)
        .map(text -> text.replace(prefix, ""))
        .toList();
  }
}
