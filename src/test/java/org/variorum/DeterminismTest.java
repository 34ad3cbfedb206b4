package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.output.FolderDigest;

/** One input, one result: whatever the machine, the place and the time. */
class DeterminismTest {
  @TempDir Path folder;

  private SortedMap<String, String> built(Path content, String name) throws IOException {
    Call call =
        Call.of(
            "build",
            "--content",
            content,
            "--output",
            folder.resolve(name),
            "--ledger",
            folder.resolve(name + ".jsonl"));
    assertThat(call.exit()).as(call.err()).isZero();
    return FolderDigest.of(folder.resolve(name));
  }

  @Test
  void twoBuildsAreTheSameByteForByte() throws IOException {
    assertThat(built(Call.coffee(), "one"))
        .hasSizeGreaterThan(15)
        .isEqualTo(built(Call.coffee(), "two"));
    assertThat(folder.resolve("one.jsonl")).hasSameBinaryContentAs(folder.resolve("two.jsonl"));
  }

  @Test
  void anotherPlaceAndOtherDatesChangeNothing() throws IOException {
    EditionCopy copy = EditionCopy.of(folder.resolve("some where/else"));
    try (Stream<Path> files = Files.walk(copy.content())) {
      for (Path file : files.toList()) {
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
      }
    }
    EditionCopy here = EditionCopy.of(folder.resolve("here"));
    assertThat(built(copy.content(), "one")).isEqualTo(built(here.content(), "two"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Kiritimati -Dfile.encoding=ISO-8859-1",
        "-Duser.language=ar -Duser.country=EG -Dfile.encoding=UTF-16 -Dline.separator=\r",
        "-Djava.util.concurrent.ForkJoinPool.common.parallelism=1",
        "-Djava.util.concurrent.ForkJoinPool.common.parallelism=8"
      })
  void anotherMachineMakesTheSameSite(String properties) throws Exception {
    // a JVM of 17 with an encoding as strange as UTF-16 cannot start git, or anything: see decision
    // 10
    Path content = EditionCopy.of(folder.resolve("copy")).content();
    Path output = folder.resolve("child");
    List<String> command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path")));
    command.addAll(List.of(properties.split(" ")));
    command.addAll(
        List.of(
            "org.variorum.Main",
            "build",
            "--content",
            content.toString(),
            "--output",
            output.toString()));
    command.addAll(List.of("--ledger", folder.resolve("child.jsonl").toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said).as("messages are UTF-8 everywhere").contains(" → " + output);
    assertThat(FolderDigest.of(output)).isEqualTo(built(content, "here"));
    assertThat(folder.resolve("child.jsonl")).hasSameBinaryContentAs(folder.resolve("here.jsonl"));
  }
}
