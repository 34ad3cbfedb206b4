package org.variorum.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
  @TempDir Path folder;

  @Test
  void aFileIsReplacedAndNothingElseLeft() throws IOException {
    Path file = folder.resolve("ledger.jsonl");
    OutputFile.replace(file, new byte[] {1, 2});
    OutputFile.replace(file, new byte[] {3});

    assertThat(file).hasBinaryContent(new byte[] {3});
    assertThat(folder).isDirectoryContaining(path -> path.equals(file));
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void aFullDiskIsToldWithThePath() {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "there is no device that is always full");

    assertThatThrownBy(() -> OutputFile.replace(full, new byte[] {1}))
        .isInstanceOf(FileSystemException.class)
        .hasMessageStartingWith("/dev/full: ");
  }

  @Test
  void aFolderIsNoFile() {
    assertThatThrownBy(() -> OutputFile.replace(folder, new byte[] {1}))
        .hasMessage(folder + ": this is a folder");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path real = Files.writeString(folder.resolve("real"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), real);
    OutputFile.replace(link, new byte[] {'n'});

    assertThat(link).isSymbolicLink();
    assertThat(real).hasContent("n");
  }
}
