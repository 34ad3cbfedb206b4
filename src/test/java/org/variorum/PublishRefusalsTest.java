package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.publish.Remote;

/** What publishing does not do, or cannot, and how it says so. */
class PublishRefusalsTest extends Publishing {
  @Test
  void aBranchOfSourcesIsNotBuriedUnderASite() throws Exception {
    remote.here("push", "--quiet", "origin", "HEAD:refs/heads/trunk");
    String before = remote.there("rev-parse", "trunk");

    Call call = publish("--branch", "trunk");

    assertThat(call.exit()).isEqualTo(2);
    assertThat(call.err())
        .contains("the branch trunk of origin holds something that is not a site")
        .contains("name another with --branch")
        .contains("--adopt puts the site on top of what is there");
    assertThat(remote.there("rev-parse", "trunk")).isEqualTo(before);
  }

  @Test
  void aForeignBranchCanBeAdoptedAndStaysInTheHistory() throws Exception {
    String foreign = remote.here("commit-tree", "HEAD^{tree}", "-m", "x");
    remote.here("push", "--quiet", "origin", foreign + ":refs/heads/gh-pages");

    assertThat(publish().exit()).isEqualTo(2);
    assertThat(publish("--adopt").exit()).isZero();
    assertThat(remote.there("rev-parse", "gh-pages^")).isEqualTo(foreign);
    assertThat(remote.there("ls-tree", "--name-only", "gh-pages").lines())
        .contains("espresso.html")
        .doesNotContain("work", "content");
    assertThat(publish().out()).startsWith("nothing changed since ");
  }

  @Test
  void whatTheSiteIsMadeFromIsNeverAdopted() throws Exception {
    remote.here("push", "--quiet", "origin", "HEAD:refs/heads/trunk");
    String before = remote.there("rev-parse", "trunk");
    Call call = publish("--branch", "trunk", "--adopt");

    assertThat(call.exit()).isEqualTo(2);
    assertThat(call.err()).contains("this one holds what the site is made from");
    assertThat(remote.there("rev-parse", "trunk")).isEqualTo(before);
  }

  @Test
  void norIsABranchThatIsAheadOfIt() throws Exception {
    remote.here("branch", "feature");
    edition.write("notes/home/later.md", "# Espresso\n\n- later\n");
    remote.commit();
    remote.here("push", "--quiet", "origin", "HEAD:refs/heads/trunk");
    remote.here("checkout", "--quiet", "feature");
    String before = remote.there("rev-parse", "trunk");

    assertThat(publish("--branch", "trunk", "--adopt").err())
        .contains("this one holds what the site is made from");
    // as where somebody else pushed, and nobody fetched
    remote.here("branch", "--quiet", "-D", "main");
    remote.here("reflog", "expire", "--expire=now", "--all");
    remote.here("prune");
    assertThat(publish("--branch", "trunk", "--adopt").err())
        .contains("this one holds what the site is made from");
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
