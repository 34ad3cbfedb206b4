package org.variorum.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What git and hosts print, and what we make of it. */
class ComplaintTest {
  static Stream<Arguments> complaints() {
    return Stream.of(
        arguments(
            "remote: error: GH006: Protected branch update failed for refs/heads/gh-pages.\n"
                + "To https://github.com/ada/notes.git\n"
                + "!\trefs/heads/x:refs/heads/gh-pages\t[remote rejected] (protected branch hook declined)",
            "the branch gh-pages of origin is protected"),
        arguments(
            "remote: GitLab: You are not allowed to push code to protected branches on this project.\n"
                + "! [remote rejected] (pre-receive hook declined)",
            "the branch gh-pages of origin is protected"),
        arguments(
            "! [remote rejected] (pre-receive hook declined)", "a hook of origin refuses the push"),
        arguments(
            "fatal: could not read Username for 'https://github.com': terminal prompts disabled",
            "origin wants credentials"),
        arguments(
            "remote: Invalid username or token.\nfatal: Authentication failed for 'https://github.com/a/b/'",
            "origin wants credentials"),
        arguments(
            "remote: Permission to ada/notes.git denied to bob.\n"
                + "fatal: unable to access 'https://github.com/ada/notes.git/': The requested URL returned error: 403",
            "you may not push to origin"),
        arguments(
            "git@github.com: Permission denied (publickey).\nfatal: Could not read from remote repository.",
            "you may not push to origin"),
        arguments(
            "ERROR: Write access to repository not granted.\nfatal: Could not read from remote repository.",
            "you may not push to origin"),
        arguments(
            "Host key verification failed.\nfatal: Could not read from remote repository.",
            "ssh does not know the host"),
        arguments(
            "fatal: unable to access 'https://github.com/a/b/': Could not resolve host: github.com",
            "origin cannot be reached"),
        arguments(
            "ssh: connect to host github.com port 22: Connection timed out\n"
                + "fatal: Could not read from remote repository.",
            "origin cannot be reached"),
        arguments(
            "ERROR: Repository not found.\nfatal: Could not read from remote repository.",
            "there is no repository at the address of origin"),
        arguments(
            "fatal: '/srv/x.git' does not appear to be a git repository\n"
                + "fatal: Could not read from remote repository.",
            "there is no repository at the address of origin"),
        arguments(
            "remote: error: refusing to update checked out branch: refs/heads/gh-pages\n"
                + "! [remote rejected] (branch is currently checked out)",
            "the branch gh-pages is checked out in origin"));
  }

  @ParameterizedTest
  @MethodSource("complaints")
  void aComplaintIsToldInPlainWords(String said, String message) {
    PublishException told = Complaint.of(new GitFailure("push", said), "origin", "gh-pages");

    assertThat(told).hasMessageStartingWith(message);
    assertThat(told.hint()).isNotEmpty();
    assertThat(told.isWrongCall()).isFalse();
    assertThat(Complaint.movedOn(said)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!\ta:refs/heads/gh-pages\t[rejected] (fetch first)",
        "!\ta:refs/heads/gh-pages\t[rejected] (non-fast-forward)",
        "!\ta:b\t[remote rejected] (cannot lock ref 'refs/heads/gh-pages': reference already exists)",
        "!\ta:b\t[remote rejected] (failed to update ref)",
        "!\ta:b\t[remote rejected] (incorrect old value provided)"
      })
  void aBranchThatMovedOnIsKnown(String said) {
    assertThat(Complaint.movedOn(said)).isTrue();
  }
}
