package org.variorum.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.model.Checkout;

class GitHistoryTest {
  @TempDir Path temp;
  private Repository repository;
  private Path content;

  @BeforeEach
  void threeCommits() throws IOException {
    assumeTrue(Repository.hasGit(), "git is not installed: its history is not tested");
    repository =
        Repository.in(temp.resolve("over là"))
            .write("content/site.yml", "title: Tea\n")
            .write("content/notes/größe/grüner tee.md", "# Tea\n")
            .write("elsewhere.md", "x\n")
            .commit("2026-03-01")
            .write("content/site.yml", "title: Teas\n")
            .commit("2026-05-09")
            .write("elsewhere.md", "y\n")
            .commit("2026-07-01");
    content = repository.folder().resolve("content");
  }

  @Test
  void aFileHasTheDayOfItsNewestCommitInTheAuthorsTimeZone() {
    Checkout checkout = GitHistory.of(content);

    assertThat(checkout.prefix()).isEqualTo("content/");
    assertThat(checkout.changed())
        .containsOnlyKeys("site.yml", "notes/größe/grüner tee.md")
        .containsEntry("site.yml", "2026-05-09")
        .containsEntry("notes/größe/grüner tee.md", "2026-03-01");
    assertThat(checkout.lastChange(List.of("site.yml", "notes/größe/grüner tee.md")))
        .contains("2026-05-09");
  }

  @Test
  void theRepositorysRootHasNoPrefix() {
    Checkout checkout = GitHistory.of(repository.folder());

    assertThat(checkout.prefix()).isEmpty();
    assertThat(checkout.changed()).containsEntry("elsewhere.md", "2026-07-01").hasSize(3);
  }

  @Test
  void whatIsNotCommittedHasNoDay() throws IOException {
    repository.write("content/site.yml", "title: Other\n").write("content/new.md", "# New\n");
    Checkout checkout = GitHistory.of(content);

    assertThat(checkout.files()).containsExactly("notes/größe/grüner tee.md");
    assertThat(checkout.changed()).containsOnlyKeys("notes/größe/grüner tee.md");
    assertThat(checkout.lastChange(List.of("notes/größe/grüner tee.md", "site.yml"))).isEmpty();

    repository.git("2026-08-01", "add", "--all");
    assertThat(GitHistory.of(content).files()).containsExactly("notes/größe/grüner tee.md");
  }

  @Test
  void aFileThatWasRemovedFromGitButStandsHereHasNoDay() throws IOException {
    repository.git("2026-08-01", "rm", "--cached", "--quiet", "content/site.yml");
    repository.git("2026-08-01", "commit", "--quiet", "--message", "Not ours");

    assertThat(Files.exists(content.resolve("site.yml"))).isTrue();
    assertThat(GitHistory.of(content).changed()).doesNotContainKey("site.yml");
  }

  @Test
  void aMergeDoesNotMakeFilesYounger() throws IOException {
    repository.git("2026-08-01", "checkout", "--quiet", "-b", "side", "HEAD~1");
    repository.write("content/side.md", "x\n").commit("2026-06-01");
    repository.git("2026-09-01", "checkout", "--quiet", "main");
    repository.git("2026-09-01", "merge", "--quiet", "--no-ff", "--message", "Both", "side");

    assertThat(GitHistory.of(content).changed())
        .containsEntry("side.md", "2026-06-01")
        .containsEntry("site.yml", "2026-05-09");
  }

  @Test
  void aShallowCloneHasAPlaceButNoDays() throws IOException {
    Repository clone = new Repository(temp);
    clone.git(
        "2026-09-01",
        "clone",
        "--quiet",
        "--depth=1",
        repository.folder().toUri().toString(),
        "shallow");
    Checkout checkout = GitHistory.of(temp.resolve("shallow/content"));

    assertThat(checkout.prefix()).isEqualTo("content/");
    assertThat(checkout.files()).contains("site.yml");
    assertThat(checkout.changed()).isEmpty();
  }

  @Test
  void withoutARepositoryNothingIsKnown() throws IOException {
    Path plain = Files.createDirectories(temp.resolve("plain"));
    Repository.in(temp.resolve("empty"));

    assertThat(GitHistory.of(plain)).isEqualTo(Checkout.NONE);
    assertThat(GitHistory.of(temp.resolve("nowhere"))).isEqualTo(Checkout.NONE);
    assertThat(GitHistory.of(temp.resolve("empty"))).isEqualTo(Checkout.NONE);
    assertThat(GitHistory.of(repository.folder().resolve(".git"))).isEqualTo(Checkout.NONE);
  }

  /** Inside a hook git names its own repository: the folder's counts all the same. */
  @Test
  void theEnvironmentOfAHookDoesNotLeadAstray() throws Exception {
    Repository other =
        Repository.in(temp.resolve("other")).write("a.md", "x\n").commit("2020-01-01");
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            GitHistoryTest.class.getName(),
            content.toString());
    builder.environment().put("GIT_DIR", other.folder().resolve(".git").toString());
    builder.environment().put("GIT_WORK_TREE", other.folder().toString());
    builder.environment().put("GIT_PREFIX", "wrong/");
    Process process = builder.redirectErrorStream(true).start();

    assertThat(new String(process.getInputStream().readAllBytes()).strip())
        .isEqualTo("content/ 2026-05-09");
  }

  /** Prints what is known of a folder, for the test of the environment. */
  public static void main(String[] arguments) {
    Checkout checkout = GitHistory.of(Path.of(arguments[0]));
    System.out.println(checkout.prefix() + " " + checkout.changed().get("site.yml"));
  }
}
