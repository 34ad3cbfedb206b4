package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PublishCommandTest extends Publishing {
  @Test
  void theFirstPublishMakesTheBranchAndASecondOneFindsNothingChanged() throws Exception {
    Call first = publish();

    assertThat(first.err()).isEmpty();
    assertThat(first.exit()).isZero();
    assertThat(first.out())
        .containsPattern(
            "pushed [0-9a-f]{10} to origin gh-pages: \\d+ added, 0 changed, 0 removed; \\d+ files, ")
        .contains("let Pages show gh-pages")
        .endsWith("https://example.org/coffee/" + System.lineSeparator());
    assertThat(remote.there("ls-tree", "--name-only", "gh-pages").lines())
        .contains(".nojekyll", "404.html", "espresso.html", "variorum.json")
        .doesNotContain(".gitignore", "CNAME");
    assertThat(remote.there("show", "--no-patch", "--format=%an: %B", "gh-pages"))
        .isEqualTo(
            "Ada: Publish the site of "
                + remote.here("rev-parse", "HEAD").substring(0, 10)
                + "\n\nSource: "
                + remote.here("rev-parse", "HEAD")
                + " on main\nProgram: Variorum development");

    Call second = publish();
    assertThat(second.out()).startsWith("nothing changed since ").contains(" on origin gh-pages");
    assertThat(second.exit()).isZero();
    assertThat(commits()).isEqualTo("1");
  }

  @Test
  void aPageThatChangedIsOneThatTheDryRunLists() throws Exception {
    publish();
    Path about = edition.content().resolve("pages/about.md");
    edition.write("pages/about.md", Files.readString(about) + "\nAll new.\n");
    remote.commit();

    Call dry = publish("--dry-run");
    assertThat(dry.out())
        .containsPattern("  changed  about.html +\\d+\\.\\d kB, before \\d+\\.\\d kB")
        .containsPattern("  pages that only load newer assets: \\d+\\R")
        .doesNotContain("espresso.html")
        .contains("would push to origin gh-pages: ")
        .doesNotContain("pushed");
    assertThat(commits()).isEqualTo("1");

    assertThat(publish("--message", "Say it anew").out()).startsWith("pushed ");
    assertThat(commits()).isEqualTo("2");
    assertThat(remote.there("log", "-1", "--format=%s", "gh-pages")).isEqualTo("Say it anew");

    edition.write("pages/new.md", "# New\n");
    remote.commit();
    assertThat(publish("--dry-run").out()).containsPattern("  added    new.html +\\d+\\.\\d kB");
    publish();
    Files.delete(edition.content().resolve("pages/new.md"));
    remote.commit();
    assertThat(publish("--dry-run").out()).contains("  removed  new.html");
  }

  @Test
  void theWorkingCopyStaysAsItIs() throws Exception {
    edition.write("pages/about.md", "# Other\n");
    String before = state();
    publish();
    edition.write("pages/about.md", "# Another\n");
    publish();

    assertThat(commits()).isEqualTo("2");
    assertThat(state()).isEqualTo(before);
  }

  private String state() throws IOException {
    return remote.here("status", "--porcelain")
        + remote.here("for-each-ref")
        + remote.here("count-objects", "-v")
        + remote.here("ls-files", "--stage");
  }

  @Test
  void whatIsNotCommittedIsPublishedAndSaid() throws Exception {
    edition.write("pages/about.md", "# Uncommitted\n");

    assertThat(publish().out()).contains("note: the working tree has uncommitted changes");
    assertThat(remote.there("show", "gh-pages:about.html")).contains("Uncommitted");
    assertThat(remote.there("log", "-1", "--format=%b", "gh-pages"))
        .contains(" on main, with uncommitted changes");
  }

  @Test
  void aDetachedHeadIsPublishedAndSaid() throws Exception {
    remote.here("checkout", "--quiet", "--detach");

    assertThat(publish().out()).contains("note: HEAD is detached at ");
    assertThat(remote.there("log", "-1", "--format=%b", "gh-pages"))
        .contains("Source: " + remote.here("rev-parse", "HEAD") + "\n");
  }

  @Test
  void withoutAnyCommitTheFolderIsPublishedAndThatIsSaid() throws Exception {
    remote.here("update-ref", "-d", "HEAD");

    assertThat(publish().out()).contains("note: nothing is committed here yet");
    assertThat(remote.there("log", "-1", "--format=%b", "gh-pages")).contains("Source: no commit");
  }

  @Test
  void withoutAUserNameTheProgramsOwnStandsInTheCommit() throws Exception {
    assumeTrue(System.getenv("GIT_AUTHOR_NAME") == null);
    remote.here("config", "user.name", "");
    remote.here("config", "--unset", "user.email");
    remote.here("config", "user.useConfigOnly", "true");

    Call call = publish();
    assertThat(call.err()).isEmpty();
    assertThat(call.out()).contains("note: git has no user.name here");
    assertThat(remote.there("log", "-1", "--format=%an, %cn", "gh-pages"))
        .isEqualTo("Variorum, Variorum");
  }

  @Test
  void theBaseUrlFollowsFromTheRemote() throws Exception {
    siteSays("");
    isOnGitHub("https://ada:s3cret@github.com/Ada/coffee.git");

    Call call = publish();
    assertThat(call.out()).endsWith("https://ada.github.io/coffee/" + System.lineSeparator());
    assertThat(call.out() + call.err()).doesNotContain("s3cret");
    assertThat(remote.there("show", "gh-pages:404.html")).contains("href=\"/coffee/index.html\"");
    assertThat(remote.there("show", "gh-pages:sitemap.xml"))
        .contains("<loc>https://ada.github.io/coffee/espresso.html</loc>");
    assertThat(remote.there("show", "gh-pages:variorum.json")).doesNotContain("s3cret");

    assertThat(publish("--base-url", "https://example.net/x").out())
        .endsWith("https://example.net/x/" + System.lineSeparator());
  }

  @Test
  void aDomainOfOnesOwnGoesIntoCnameAndStaysThere() throws Exception {
    isOnGitHub("git@github.com:ada/coffee.git");
    siteSays("https://coffee.example.org/");
    publish();
    assertThat(remote.there("show", "gh-pages:CNAME")).isEqualTo("coffee.example.org");

    siteSays("");
    Call call = publish();
    assertThat(call.out())
        .startsWith("note: the working tree")
        .contains("nothing changed since ")
        .endsWith("https://coffee.example.org/" + System.lineSeparator());
    assertThat(commits()).isEqualTo("1");

    call = publish("--base-url", "https://ada.github.io/coffee/");
    assertThat(call.out())
        .contains("note: the branch's CNAME says coffee.example.org, the base URL https://ada.");
    assertThat(remote.there("show", "gh-pages:CNAME")).isEqualTo("coffee.example.org");
  }
}
