package org.variorum.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InterruptedSwapTest {
  private static final Site OLD = FolderDigest.site("old", 40);
  private static final Site NEW = FolderDigest.site("new", 60);
  private static final int ROUNDS = 8;

  @TempDir Path folder;

  /** The moments of a swap at which the process can end, as it leaves the folders. */
  enum Moment {
    WHILE_STAGING(OLD, NEW, null, OLD),
    WHILE_STAGING_THE_FIRST_SITE(null, NEW, null, null),
    BETWEEN_THE_TWO_MOVES(null, NEW, OLD, OLD),
    WHILE_THE_OLD_SITE_IS_DELETED(NEW, null, OLD, NEW),
    BEFORE_ANYTHING(OLD, null, null, OLD);

    private final Site output;
    private final Site staged;
    private final Site old;
    private final Site repaired;

    Moment(Site output, Site staged, Site old, Site repaired) {
      this.output = output;
      this.staged = staged;
      this.old = old;
      this.repaired = repaired;
    }
  }

  @ParameterizedTest
  @EnumSource
  void theNextCommandPutsItRight(Moment moment) throws Exception {
    place("site", moment.output);
    place(".site.variorum-new", moment.staged);
    place(".site.variorum-old", moment.old);
    if (moment.staged != null) {
      Files.delete(folder.resolve(".site.variorum-new/page-1.html"));
    }
    new SiteWriter(folder.resolve("site")).repair();

    assertWhole(moment.repaired == null ? List.of() : List.of(moment.repaired));
  }

  @ParameterizedTest
  @EnumSource
  void theNextBuildDoesSoToo(Moment moment) throws Exception {
    place("site", moment.output);
    place(".site.variorum-new", moment.staged);
    place(".site.variorum-old", moment.old);
    Site third = FolderDigest.site("third", 3);
    new SiteWriter(folder.resolve("site")).write(third);

    assertWhole(List.of(third));
  }

  @Test
  void aProcessKilledAtAnyMomentLeavesAWholeSite() throws Exception {
    Random random = new Random(17);
    for (int round = 0; round < ROUNDS; round++) {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:+UseSerialGC",
                  "-XX:TieredStopAtLevel=1",
                  "-cp",
                  System.getProperty("java.class.path"),
                  EndlessWriting.class.getName(),
                  folder.resolve("site").toString())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      try (BufferedReader out = process.inputReader()) {
        assertThat(out.readLine()).isEqualTo("the first site stands");
        Thread.sleep(random.nextInt(120));
      } finally {
        process.destroyForcibly();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
      }
      new SiteWriter(folder.resolve("site")).repair();
      assertWhole(List.of(OLD, NEW));
    }
  }

  /** Writes one site after the other until it is killed. */
  static final class EndlessWriting {
    private EndlessWriting() {}

    public static void main(String[] arguments) throws Exception {
      SiteWriter writer = new SiteWriter(Path.of(arguments[0]));
      writer.write(OLD);
      System.out.println("the first site stands");
      while (true) {
        writer.write(NEW);
        writer.write(OLD);
      }
    }
  }

  private void place(String name, Site site) throws Exception {
    if (site != null) {
      new SiteWriter(folder.resolve("other")).write(site);
      Files.move(folder.resolve("other"), folder.resolve(name));
    }
  }

  private void assertWhole(List<Site> possible) throws IOException {
    SortedMap<String, String> found = FolderDigest.of(folder.resolve("site"));
    if (possible.isEmpty()) {
      assertThat(found).isEmpty();
    } else {
      assertThat(possible.stream().map(FolderDigest::of)).contains(found);
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .allMatch(name -> name.equals("site"));
    }
  }
}
