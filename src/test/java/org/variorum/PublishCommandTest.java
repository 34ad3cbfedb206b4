package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishCommandTest {
  @TempDir Path folder;
  private Path remote;
  private EditionCopy edition;

  @BeforeEach
  void aRepositoryWithABareRemote() throws Exception {
    assumeTrue(hasGit(), "git is not installed: publishing is not tested");
    remote = folder.resolve("remote.git");
    git(folder, "init", "--quiet", "--bare", remote.toString());
    edition = EditionCopy.of(folder.resolve("work"));
    Path work = folder.resolve("work");
    git(work, "init", "--quiet");
    git(work, "config", "user.name", "Ada");
    git(work, "config", "user.email", "ada@example.org");
    git(work, "config", "core.autocrlf", "input");
    git(work, "remote", "add", "origin", remote.toString());
    edition.write("../.gitignore", "*.html\n");
  }

  private static boolean hasGit() {
    try {
      return new ProcessBuilder("git", "--version").start().waitFor() == 0;
    } catch (IOException | InterruptedException e) {
      return false;
    }
  }

  private static String git(Path where, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).directory(where.toFile()).redirectErrorStream(true).start();
    String said =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }

  private Call publish(String... more) {
    List<Object> arguments = new ArrayList<>(List.of("publish", "--content", edition.content()));
    arguments.addAll(List.of(more));
    return Call.of(arguments.toArray());
  }

  @Test
  void aBranchOfSourcesIsNotBuriedUnderASite() throws Exception {
    Path work = folder.resolve("work");
    git(work, "add", "--all");
    git(work, "commit", "--quiet", "-m", "Sources");
    git(work, "push", "--quiet", "origin", "HEAD:refs/heads/trunk");
    String before = git(remote, "rev-parse", "trunk");

    Call call = publish("--branch", "trunk");

    assertThat(call.exit()).isEqualTo(2);
    assertThat(call.err()).contains("trunk").contains("--branch");
    assertThat(git(remote, "rev-parse", "trunk")).isEqualTo(before);
  }

  @Test
  void theSiteIsPushedOnceAndOnlyAgainWhenItChanges() throws Exception {
    Call first = publish();
    assertThat(first.err()).isEmpty();
    assertThat(first.exit()).isZero();
    assertThat(first.out()).matches("pushed [0-9a-f]{10} to origin gh-pages\\R");
    assertThat(git(remote, "ls-tree", "--name-only", "gh-pages").lines())
        .contains(".nojekyll", "espresso.html", "variorum.json")
        .doesNotContain(".gitignore");

    Call second = publish();
    assertThat(second.out())
        .startsWith(
            "nothing changed since " + first.out().substring(7, 17) + " on origin gh-pages");
    assertThat(git(remote, "rev-list", "--count", "gh-pages")).isEqualTo("1");

    edition.write("pages/about.md", "# Other\n");
    assertThat(publish().out()).startsWith("pushed ");
    assertThat(git(remote, "rev-list", "--count", "gh-pages")).isEqualTo("2");
  }

  @Test
  void theWorkingTreeAndTheIndexStayAsTheyAre() throws Exception {
    String before = git(edition.content(), "status", "--porcelain");
    publish();

    assertThat(git(edition.content(), "status", "--porcelain")).isEqualTo(before);
    assertThat(git(edition.content(), "branch", "--list")).isEmpty();
  }

  @Test
  void aDryRunPushesNothing() throws Exception {
    assertThat(publish("--dry-run", "--branch", "pages").out())
        .matches("would push [0-9a-f]{10} to origin pages\\R");
    assertThat(git(remote, "branch", "--list")).isEmpty();
  }

  @Test
  void whatGitComplainsOfIsTold() {
    Call call = publish("--remote", "upstream");

    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err())
        .contains("variorum: fault: git ls-remote failed in " + edition.content())
        .contains("upstream");
  }

  @Test
  void anErrorLetsNothingBePublished() throws Exception {
    edition.write("site.yml", "titel: x\n");
    Call call = publish();

    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err()).contains("variorum: nothing was published");
    assertThat(git(remote, "branch", "--list")).isEmpty();
  }
}
