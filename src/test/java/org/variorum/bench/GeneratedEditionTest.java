package org.variorum.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.config.ContentFolder;
import org.variorum.model.Diagnostics;
import org.variorum.model.Notes;
import org.variorum.note.NoteReader;

class GeneratedEditionTest {
  @TempDir private Path folder;

  @Test
  void theSameSeedMakesTheSameEditionAnotherMakesAnother() throws IOException {
    GeneratedEdition.of(400, 7).write(folder.resolve("one"));
    GeneratedEdition.of(400, 7).write(folder.resolve("other"));
    GeneratedEdition.of(400, 8).write(folder.resolve("another"));

    assertThat(texts("one")).isEqualTo(texts("other")).isNotEqualTo(texts("another"));
  }

  @Test
  void anEditionHasAsManyStatementsAsWereAskedFor() throws IOException {
    GeneratedEdition edition = GeneratedEdition.of(2000, 7);
    edition.write(folder.resolve("one"));
    Diagnostics diagnostics = new Diagnostics();
    Path path = folder.resolve("one/notes");
    Notes notes =
        new NoteReader(diagnostics)
            .read(path, new ContentFolder(path.getParent(), diagnostics).collections(path));
    AtomicInteger statements = new AtomicInteger();
    notes.walk(node -> statements.addAndGet(node.kind().isStatement() ? 1 : 0));

    assertThat(statements).hasValue(2000);
    assertThat(edition.twins()).hasSize(100);
    assertThat(edition.lookAlikes()).hasSize(100);
    assertThat(diagnostics.sorted()).isEmpty();
  }

  private Map<Path, String> texts(String name) throws IOException {
    Path edition = folder.resolve(name);
    Map<Path, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(edition)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(edition.relativize(file), Files.readString(file));
      }
    }
    return texts;
  }
}
