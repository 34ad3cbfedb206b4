package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {
  @TempDir Path folder;

  @Test
  void whatInitWritesCanBeBuiltAtOnce() {
    Path content = folder.resolve("new/content");
    Call init = Call.of("init", content);
    assertThat(init.exit()).isZero();
    assertThat(init.out()).contains("variorum build --content " + content);

    Call build =
        Call.of("build", "--content", content, "--output", folder.resolve("site"), "--strict");
    assertThat(build.err()).isEmpty();
    assertThat(build.exit()).isZero();
    assertThat(folder.resolve("site/about.html")).exists();
  }

  @Test
  void aFolderThatIsNotEmptyStaysAsItIs() throws IOException {
    Files.writeString(folder.resolve("mine.txt"), "mine");
    Call call = Call.of("init", folder);

    assertThat(call.exit()).isEqualTo(2);
    assertThat(call.err()).contains(folder + " is not empty").contains("hint: ");
    assertThat(folder).isDirectoryNotContaining("glob:**.yml");
    assertThat(Call.of("init", folder.resolve("mine.txt")).err()).contains("mine.txt is a file");
  }
}
