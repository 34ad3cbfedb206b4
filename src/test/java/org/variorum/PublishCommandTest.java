package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.history.Repository;
import org.variorum.publish.Remote;

class PublishCommandTest {
  @TempDir Path folder;
  private Remote remote;
  private EditionCopy edition;

  @BeforeEach
  void aRepositoryWithABareRemote() throws Exception {
    assumeTrue(Repository.hasGit(), "git is not installed: publishing is not tested");
    edition = EditionCopy.of(folder.resolve("work"));
    remote = Remote.in(folder);
    remote.here("config", "core.autocrlf", "input");
    edition.write("../.gitignore", "*.html\n");
    remote.commit();
  }

  private Call publish(String... more) {
    List<Object> arguments = new ArrayList<>(List.of("publish", "--content", edition.content()));
    arguments.addAll(List.of(more));
    return Call.of(arguments.toArray());
  }

  private void siteSays(String baseUrl) throws IOException {
    Path file = edition.content().resolve("site.yml");
    String text = Files.readString(file);
    edition.write(
        "site.yml", text.replaceFirst("(?m)^baseUrl: .*$", "baseUrl: \"" + baseUrl + "\""));
  }

  /** The remote's address is GitHub's, and yet git reaches the folder. */
  private void isOnGitHub(String address) throws IOException {
    remote.here("config", "url." + remote.bare() + ".insteadOf", address);
    remote.here("config", "remote.origin.url", address);
  }

  private String commits() throws IOException {
    return remote.there("rev-list", "--count", "gh-pages");
  }

  private String nothing() throws IOException {
    return remote.there("branch", "--list");
  }

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
  void aBranchThatMovesBetweenFetchAndPushIsFetchedAndTheSiteStandsOnTop() throws Exception {
    publish();
    String other = remote.somebodyElsesCommit();
    remote.afterEachFetch("git update-ref refs/heads/gh-pages " + other);
    edition.write("pages/about.md", "# Other\n");

    // the first fetch still shows the old tip, every later one the new
    Call call = publish();

    assertThat(call.out()).contains("note: the branch had moved on meanwhile").contains("pushed ");
    assertThat(call.exit()).isZero();
    assertThat(remote.there("rev-parse", "gh-pages^")).isEqualTo(other);
    assertThat(remote.there("show", "gh-pages:about.html")).contains("Other");
  }

  @Test
  void aBranchThatMovesDuringThePushIsNotOverwritten() throws Exception {
    publish();
    String other = remote.somebodyElsesCommit();
    remote.hook(
        "pre-receive",
        "unset GIT_QUARANTINE_PATH; [ -e raced ] || { touch raced; git update-ref refs/heads/gh-pages "
            + other
            + "; }");
    edition.write("pages/about.md", "# Other\n");

    assertThat(publish().out()).contains("note: the branch had moved on meanwhile");
    assertThat(remote.there("rev-parse", "gh-pages^")).isEqualTo(other);
  }

  @Test
  void whenSomebodyElsePublishesTheSameNothingIsLeftToDo() throws Exception {
    publish();
    String old = remote.there("rev-parse", "gh-pages");
    edition.write("pages/about.md", "# Other\n");
    String name = remote.here("config", "user.name");
    // within one second the same author's commit would be the same one
    remote.here("config", "user.name", "Ben");
    publish();
    remote.here("config", "user.name", name);
    String theirs = remote.there("rev-parse", "gh-pages");
    remote.there("update-ref", "refs/heads/gh-pages", old);
    remote.afterEachFetch("git update-ref refs/heads/gh-pages " + theirs);

    Call call = publish();
    assertThat(call.out()).contains("nothing changed since " + theirs.substring(0, 10));
    assertThat(remote.there("rev-parse", "gh-pages")).isEqualTo(theirs);
  }

  @Test
  void aBranchOfSourcesIsNotBuriedUnderASite() throws Exception {
    remote.here("push", "--quiet", "origin", "HEAD:refs/heads/trunk");
    String before = remote.there("rev-parse", "trunk");

    Call call = publish("--branch", "trunk");

    assertThat(call.exit()).isEqualTo(2);
    assertThat(call.err())
        .contains("the branch trunk of origin holds something that is not a site")
        .contains("name another with --branch")
        .contains("git push origin --delete trunk");
    assertThat(remote.there("rev-parse", "trunk")).isEqualTo(before);
  }

  @Test
  void aSiteOfANewerProgramIsNotPutBack() throws Exception {
    publish();
    Path clone = folder.resolve("clone");
    Remote.git(
        folder, "clone", "--quiet", "--branch", "gh-pages", remote.bare().toString(), "clone");
    Files.writeString(
        clone.resolve("variorum.json"), "{\"program\":\"variorum\",\"version\":\"99.1.0\"}\n");
    Remote.git(
        clone, "-c", "user.name=B", "-c", "user.email=b@b", "commit", "--quiet", "-am", "Newer");
    Remote.git(clone, "push", "--quiet");

    Call call = publish();
    assertThat(call.exit()).isEqualTo(2);
    assertThat(call.err())
        .contains("was made by Variorum 99.1.0; this is development")
        .contains("publish with version 99.1.0 or later");
    assertThat(commits()).isEqualTo("2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "echo 'error: GH006: Protected branch update failed' >&2; exit 1 | gh-pages of origin is protected",
        "echo 'No pushes on Friday' >&2; exit 1 | a hook of origin refuses the push to gh-pages"
      })
  void aPushThatTheRemoteRefusesIsTold(String script, String message) throws Exception {
    remote.hook("pre-receive", script);

    Call call = publish();
    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err()).contains("variorum: fault: ").contains(message).contains("  hint: ");
    assertThat(nothing()).isEmpty();
  }

  @Test
  void aWorktreeThatHasTheBranchCheckedOutStaysAsItIs() throws Exception {
    publish();
    remote.here("fetch", "--quiet", "origin", "gh-pages:gh-pages");
    remote.here("worktree", "add", "--quiet", "../pages", "gh-pages");
    edition.write("pages/about.md", "# Other\n");

    assertThat(publish().out()).contains("pushed ");
    assertThat(commits()).isEqualTo("2");
    assertThat(Remote.git(folder.resolve("pages"), "status", "--porcelain")).isEmpty();
    assertThat(remote.here("rev-list", "--count", "gh-pages")).isEqualTo("1");
  }

  @Test
  void aRemoteThatHasTheBranchCheckedOutIsTold() throws Exception {
    publish();
    Remote.git(
        folder, "clone", "--quiet", "--branch", "gh-pages", remote.bare().toString(), "open");
    edition.write("pages/about.md", "# Other\n");

    Call call = publish("--remote", folder.resolve("open").toString());
    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err()).contains("the branch gh-pages is checked out in ");
  }

  @Test
  void aRemoteThatCannotBeReachedIsTold() throws Exception {
    remote.here("config", "remote.origin.url", "http://ada:s3cret@127.0.0.1:1/notes.git");

    Call call = publish();
    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err()).contains("fault: origin cannot be reached").doesNotContain("s3cret");
  }

  @Test
  void withoutCredentialsAndTerminalNothingWaitsForAPassword() throws Exception {
    List<String> sent = new CopyOnWriteArrayList<>();
    List<String> arguments = new CopyOnWriteArrayList<>();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          sent.add(exchange.getRequestHeaders().getFirst("Authorization"));
          ProcessHandle.allProcesses()
              .map(each -> each.info().commandLine().orElse(""))
              .filter(line -> line.contains("/notes.git"))
              .forEach(arguments::add);
          exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"notes\"");
          exchange.sendResponseHeaders(401, -1);
          exchange.close();
        });
    server.start();
    try {
      for (String user : List.of("", "ada:s3cret@")) {
        String address = user + "127.0.0.1:" + server.getAddress().getPort() + "/notes.git";
        remote.here("config", "remote.origin.url", "http://" + address);
        Call call = publish();
        assertThat(call.exit()).isEqualTo(1);
        assertThat(call.err()).contains("wants credentials that git does not have");
        assertThat(call.err() + call.out()).doesNotContain("s3cret");
      }
      assertThat(sent)
          .contains("Basic " + Base64.getEncoder().encodeToString("ada:s3cret".getBytes()));
      assertThat(arguments).isNotEmpty().noneMatch(line -> line.contains("s3cret"));
    } finally {
      server.stop(0);
    }
  }

  @Test
  void aRemoteThatDoesNotExistIsAWrongCallThatNamesTheOthers() throws Exception {
    Call call = publish("--remote", "upstream");
    assertThat(call.exit()).isEqualTo(2);
    assertThat(call.err()).contains("there is no remote 'upstream'").contains("--remote: origin");

    remote.here("remote", "remove", "origin");
    call = publish();
    assertThat(call.exit()).isEqualTo(2);
    assertThat(call.err()).contains("git remote add origin");
  }

  @Test
  void aFolderInNoRepositoryIsAWrongCall() throws Exception {
    EditionCopy lonely = EditionCopy.of(folder.resolve("lonely"));
    Call call = Call.of("publish", "--content", lonely.content());

    assertThat(call.exit()).isEqualTo(2);
    assertThat(call.err()).contains("lies in no git repository").contains("git init");
  }

  @Test
  void aBranchThatGitCannotNameIsAWrongCall() {
    Call call = publish("--branch", "a..b");
    assertThat(call.exit()).isEqualTo(2);
    assertThat(call.err()).contains("--branch: no branch can be called 'a..b'");
  }

  @Test
  void anErrorLetsNothingBePublished() throws Exception {
    edition.write("site.yml", "titel: x\n");
    Call call = publish();

    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err()).contains("variorum: nothing was published");
    assertThat(nothing()).isEmpty();
  }

  @Test
  void theBaseUrlFollowsFromTheRemote() throws Exception {
    siteSays("");
    isOnGitHub("https://ada:s3cret@github.com/Ada/coffee.git");

    Call call = publish();
    assertThat(call.out()).endsWith("https://ada.github.io/coffee/" + System.lineSeparator());
    assertThat(call.out() + call.err()).doesNotContain("s3cret");
    assertThat(remote.there("show", "gh-pages:404.html"))
        .contains("href=\"/coffee/index.html\"");
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

  @Test
  void withoutGitThatIsTold() throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "publish",
            "--content",
            edition.content().toString());
    builder.environment().put("PATH", folder.toString());
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes());

    assertThat(process.waitFor()).as(said).isEqualTo(1);
    assertThat(said).contains("git could not be started: install git");
  }
}
