package org.variorum.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TemporaryFolderTest {
  private static final Path PARENT = Path.of(System.getProperty("java.io.tmpdir"));

  @Test
  void itIsGoneAtTheEnd() throws Exception {
    Path path;
    try (TemporaryFolder folder = TemporaryFolder.create()) {
      path = folder.path();
      Files.writeString(Files.createDirectory(path.resolve("a")).resolve("b"), "c");
    }
    assertThat(path).doesNotExist();
  }

  @Test
  void whatAKilledProgramLeftIsSweptAndWhatIsInUseStays() throws Exception {
    Path left = Files.createTempDirectory(PARENT, TemporaryFolder.PREFIX);
    Files.writeString(left.resolve("lock"), "");
    Files.writeString(left.resolve("index"), "x");
    Path other = Files.createTempDirectory(PARENT, "variorum-other");
    try (TemporaryFolder used = TemporaryFolder.create();
        TemporaryFolder second = TemporaryFolder.create()) {
      assertThat(left).doesNotExist();
      assertThat(used.path()).isDirectory();
      assertThat(second.path()).isDirectory().isNotEqualTo(used.path());
      assertThat(other).isDirectory();
    } finally {
      Files.delete(other);
    }
  }
}
