package org.variorum.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.history.Repository;

/**
 * Publishing that is killed, and publishing by many at once. {@code -Dvariorum.kills=100} for more.
 */
class KilledPublishTest {
  private static final int KILLS = Integer.getInteger("variorum.kills", 4);

  @TempDir Path folder;

  private Process start(Path temporary, Path work, String text) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Djava.io.tmpdir=" + temporary,
            "-cp",
            System.getProperty("java.class.path"),
            PublishOnce.class.getName(),
            work.toString(),
            text)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("log").toFile())
        .start();
  }

  @Test
  void whenItIsKilledTheRemoteIsWholeAndTheNextPublishWorks() throws Exception {
    assumeTrue(Repository.hasGit(), "git is not installed: publishing is not tested");
    Path temporary = Files.createDirectory(folder.resolve("tmp"));
    Remote remote = Remote.in(folder);
    Files.writeString(remote.work().resolve("notes.md"), "# Notes\n");
    remote.commit();
    String before = remote.here("count-objects", "-v") + remote.here("for-each-ref");
    long whole = untouched(temporary, remote, "first");
    Random random = new Random(7);
    int killed = 0;
    int moved = 0;
    int littered = 0;
    for (int kill = 0; killed < KILLS; kill++) {
      String tip = remote.there("rev-parse", "gh-pages");
      String text = "killed-" + kill;
      Process process = start(temporary, remote.work(), text);
      if (!process.waitFor(random.nextLong(whole), TimeUnit.MILLISECONDS)) {
        if (kill % 2 == 1) {
          // else its git goes on alone
          process.children().forEach(ProcessHandle::destroyForcibly);
        }
        process.destroyForcibly().waitFor();
        killed++;
      }
      awaitGits();
      littered += isEmpty(temporary) ? 0 : 1;

      remote.there("fsck", "--strict", "--no-dangling");
      String now = remote.there("rev-parse", "gh-pages");
      if (!now.equals(tip)) {
        moved++;
        assertThat(remote.there("rev-parse", "gh-pages^")).isEqualTo(tip);
        assertThat(remote.there("show", "gh-pages:variorum.json")).contains(text);
        assertThat(remote.there("ls-tree", "--name-only", "gh-pages").lines().count())
            .isEqualTo(PublishOnce.site("").files().size());
      }
      whole = untouched(temporary, remote, "next-" + kill);
      assertThat(remote.there("show", "gh-pages:variorum.json")).contains("next-" + kill);
      assertThat(isEmpty(temporary)).as("litter").isTrue();
    }
    assertThat(remote.here("count-objects", "-v") + remote.here("for-each-ref")).isEqualTo(before);
    assertThat(remote.here("status", "--porcelain")).isEmpty();
    System.out.printf(
        "%d killed in time, %d pushed all the same, %d left a folder for the next to remove%n",
        killed, moved, littered);
  }

  /** A publish that nobody kills; gives how many milliseconds it took. */
  private long untouched(Path temporary, Remote remote, String text) throws Exception {
    long start = System.nanoTime();
    assertThat(start(temporary, remote.work(), text).waitFor()).as(log()).isZero();
    return (System.nanoTime() - start) / 1_000_000;
  }

  /** A git that outlives its program ends by itself: nobody reads what it prints. */
  private void awaitGits() throws InterruptedException {
    for (int i = 0; i < 1000 && ProcessHandle.allProcesses().anyMatch(this::isOurs); i++) {
      Thread.sleep(10);
    }
  }

  private boolean isOurs(ProcessHandle process) {
    String line = process.info().commandLine().orElse("");
    return line.contains("git")
        && (line.contains(folder.toString()) || line.contains("refs/heads/gh-pages"));
  }

  private String log() throws IOException {
    return Files.readString(folder.resolve("log"));
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  @Test
  void manyWhoPublishAtOnceStandOnTopOfEachOther() throws Exception {
    assumeTrue(Repository.hasGit(), "git is not installed: publishing is not tested");
    Remote remote = Remote.in(folder);
    int many = 3;
    ExecutorService threads = Executors.newFixedThreadPool(many);
    try {
      List<Future<SiteBranch.Publication>> all = new ArrayList<>();
      for (int i = 0; i < many; i++) {
        String text = "by " + i;
        all.add(threads.submit(() -> PublishOnce.publish(remote.work(), text)));
      }
      for (Future<SiteBranch.Publication> each : all) {
        assertThat(each.get().changed()).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(remote.there("rev-list", "--count", "--no-merges", "gh-pages")).isEqualTo("3");
    remote.there("fsck", "--strict", "--no-dangling");
  }
}
