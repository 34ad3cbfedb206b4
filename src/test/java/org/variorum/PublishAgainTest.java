package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.variorum.publish.Remote;

/** A branch that somebody published to before, or does meanwhile. */
class PublishAgainTest extends Publishing {
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
  void whatChangedSinceTheEditionBeforeIsAPageAndAFeed() throws Exception {
    publish();
    assertThat(remote.there("ls-tree", "--name-only", "gh-pages").lines())
        .contains("edition.json")
        .doesNotContain("changes.html", "changes.json", "changes.xml");
    Path note = edition.content().resolve("notes/home/more.md");
    String text = Files.readString(note);
    edition.write("notes/home/more.md", text.replace("let it bloom", "let the coffee bloom"));
    remote.commit();
    publish();
    String page = remote.there("show", "gh-pages:changes.html");
    assertThat(page)
        .contains("<li>1 reworded</li>", "let the coffee bloom")
        .contains("<del>let it");
    assertThat(remote.there("show", "gh-pages:changes.xml"))
        .contains("https://example.org/coffee/changes.html#edition-2", ": 1 reworded.");
    assertThat(remote.there("show", "gh-pages:filter.html"))
        .contains("class=\"old-place\" id=\"s-");

    assertThat(publish().out()).contains("nothing changed since ");
    edition.write("pages/about.md", "# Other\n");
    publish();
    assertThat(main(remote.there("show", "gh-pages:changes.html"))).isEqualTo(main(page));
    assertThat(commits()).isEqualTo("3");
  }

  private static String main(String page) {
    return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
  }

  @Test
  void aBranchThatMovedOnIsTheEditionThatTheSiteIsHeldAgainst() throws Exception {
    publish();
    String old = remote.there("rev-parse", "gh-pages");
    edition.write("notes/home/more.md", "# Filter coffee\n\n- thaw the beans\n");
    publish();
    String theirs = remote.there("rev-parse", "gh-pages");
    remote.there("update-ref", "refs/heads/gh-pages", old);
    remote.afterEachFetch("git update-ref refs/heads/gh-pages " + theirs);
    edition.write("notes/home/more.md", "# Filter coffee\n\n- thaw the beans\n- weigh them\n");
    publish();

    assertThat(remote.there("show", "gh-pages:changes.html"))
        .contains("<li>1 added</li>", "edition-2", "edition-3");
  }

  @Test
  void aDamagedRecordOnTheBranchIsToldOnceAndTheSitePublished() throws Exception {
    publish();
    Remote.git(folder, "clone", "--quiet", "--branch", "gh-pages", remote.bare().toString(), "c");
    Path clone = folder.resolve("c");
    Files.writeString(clone.resolve("edition.json"), "{}\n");
    Remote.git(clone, "-c", "user.name=B", "-c", "user.email=b@b", "commit", "--quiet", "-am", "X");
    Remote.git(clone, "push", "--quiet");

    Call call = publish();
    assertThat(call.exit()).isZero();
    assertThat(call.out())
        .containsOnlyOnce("note: on gh-pages edition.json is damaged; what changed is not told")
        .contains("pushed ");
    assertThat(remote.there("show", "gh-pages:edition.json")).contains("\"fingerprint\"");
  }
}
