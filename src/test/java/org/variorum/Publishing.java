package org.variorum;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.history.Repository;
import org.variorum.publish.Remote;

/** A repository with an edition and a bare remote to publish to. */
abstract class Publishing {

  @TempDir Path folder;
  Remote remote;
  EditionCopy edition;

  @BeforeEach
  void aRepositoryWithABareRemote() throws Exception {
    assumeTrue(Repository.hasGit(), "git is not installed: publishing is not tested");
    edition = EditionCopy.of(folder.resolve("work"));
    remote = Remote.in(folder);
    remote.here("config", "core.autocrlf", "input");
    edition.write("../.gitignore", "*.html\n");
    remote.commit();
  }

  Call publish(String... more) {
    List<Object> arguments = new ArrayList<>(List.of("publish", "--content", edition.content()));
    arguments.addAll(List.of(more));
    return Call.of(arguments.toArray());
  }

  void siteSays(String baseUrl) throws IOException {
    Path file = edition.content().resolve("site.yml");
    String text = Files.readString(file);
    edition.write(
        "site.yml", text.replaceFirst("(?m)^baseUrl: .*$", "baseUrl: \"" + baseUrl + "\""));
  }

  /** The remote's address is GitHub's, and yet git reaches the folder. */
  void isOnGitHub(String address) throws IOException {
    remote.here("config", "url." + remote.bare() + ".insteadOf", address);
    remote.here("config", "remote.origin.url", address);
  }

  String commits() throws IOException {
    return remote.there("rev-list", "--count", "gh-pages");
  }

  String nothing() throws IOException {
    return remote.there("branch", "--list");
  }
}
