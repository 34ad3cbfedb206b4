package org.variorum.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteWriterTest {
  private static final Site OLD = FolderDigest.site("old", 7);
  private static final Site NEW = FolderDigest.site("new", 5);

  @TempDir Path folder;
  private Path output;

  @BeforeEach
  void anOutputFolder() {
    output = folder.resolve("site");
  }

  private void write(Site site) throws Exception {
    new SiteWriter(output).write(site);
  }

  private void assertHolds(Site site) throws IOException {
    assertThat(FolderDigest.of(output)).isEqualTo(FolderDigest.of(site));
    try (Stream<Path> beside = Files.list(folder)) {
      assertThat(beside).as("nothing is left beside the output").containsExactly(output);
    }
  }

  @Test
  void aSiteReplacesTheOneBefore() throws Exception {
    write(OLD);
    assertHolds(OLD);
    write(NEW);
    assertHolds(NEW);
  }

  @Test
  void foldersAboveTheOutputAreMade() throws Exception {
    output = folder.resolve("a");
    new SiteWriter(output.resolve("b/c")).write(NEW);

    assertThat(FolderDigest.of(output.resolve("b/c"))).isEqualTo(FolderDigest.of(NEW));
  }

  @Test
  void dotfilesStayAndOneOfTheSitesOwnIsReplaced() throws Exception {
    Files.createDirectories(output.resolve(".git/refs"));
    Files.writeString(output.resolve(".gitignore"), "*\n");
    Files.writeString(output.resolve(".git/refs/head"), "1");
    Files.writeString(output.resolve(".nojekyll"), "theirs");
    SortedMap<String, byte[]> files = new TreeMap<>(NEW.files());
    files.put(".nojekyll", new byte[0]);
    write(new Site(files));
    write(new Site(files));

    assertThat(output.resolve(".gitignore")).hasContent("*\n");
    assertThat(output.resolve(".git/refs/head")).hasContent("1");
    assertThat(output.resolve(".nojekyll")).isEmptyFile();
    assertThat(FolderDigest.of(output)).hasSize(files.size() + 2);
  }

  @Test
  void aForeignFolderIsRefusedAndUntouched() throws Exception {
    Files.createDirectories(output);
    Files.writeString(output.resolve("thesis.txt"), "years of work");

    assertThatThrownBy(() -> write(NEW))
        .isInstanceOf(ForeignFolderException.class)
        .hasMessageContaining(output.toString())
        .hasMessageContaining("variorum.json")
        .hasMessageContaining("--output");
    assertThat(output.resolve("thesis.txt")).hasContent("years of work");
    assertThat(FolderDigest.of(output)).hasSize(1);
  }

  @Test
  void aFileIsRefused() throws Exception {
    Files.writeString(output, "years of work");

    assertThatThrownBy(() -> write(NEW))
        .isInstanceOf(ForeignFolderException.class)
        .hasMessageContaining("is a file");
    assertThat(output).hasContent("years of work");
  }

  @Test
  void anEmptyFolderAndOneWithDotfilesAreTaken() throws Exception {
    Files.createDirectories(output);
    write(NEW);
    assertHolds(NEW);
  }

  @Test
  void aLinkToAFolderStaysALink() throws Exception {
    Path real = Files.createDirectories(folder.resolve("elsewhere/real"));
    Files.createSymbolicLink(output, Path.of("elsewhere/real"));
    write(OLD);
    write(NEW);

    assertThat(output).isSymbolicLink();
    assertThat(FolderDigest.of(real)).isEqualTo(FolderDigest.of(NEW));
    Files.move(real, real.resolveSibling(".real.variorum-old"));
    new SiteWriter(output).repair();
    assertThat(FolderDigest.of(real)).isEqualTo(FolderDigest.of(NEW));
  }

  @Test
  void aSiteThatCannotBeWrittenLeavesTheOldOne() throws Exception {
    write(OLD);
    SortedMap<String, byte[]> files = new TreeMap<>(NEW.files());
    files.put("page-1.html/inside.html", new byte[0]);

    assertThatThrownBy(() -> write(new Site(files)))
        .isInstanceOf(FileSystemException.class)
        .hasMessageContaining("page-1.html");
    assertHolds(OLD);
  }

  @Test
  void aPathThatNoFileCanHaveLeavesTheOldOne() throws Exception {
    write(OLD);
    SortedMap<String, byte[]> files = new TreeMap<>(NEW.files());
    files.put("x".repeat(400) + ".html", new byte[0]);
    assertThatThrownBy(() -> write(new Site(files))).isInstanceOf(IOException.class);
    files.put("a\0b.html", new byte[0]);
    assertThatThrownBy(() -> write(new Site(files))).isInstanceOf(RuntimeException.class);

    assertHolds(OLD);
  }

  @Test
  void aFileWhereAFolderIsNeededIsNamed() throws Exception {
    Files.writeString(folder.resolve("file"), "");
    output = folder.resolve("file/site");

    assertThatThrownBy(() -> write(NEW))
        .isInstanceOf(FileSystemException.class)
        .hasMessageContaining(folder.resolve("file").toString());
  }
}
