package org.variorum.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemoteAddressTest {
  @ParameterizedTest
  @CsvSource({
    "https://github.com/Ada/Notes.git, https://ada.github.io/Notes/",
    "https://github.com/Ada/Notes/, https://ada.github.io/Notes/",
    "https://ada:s3cret@github.com:443/Ada/Notes, https://ada.github.io/Notes/",
    "https://www.github.com/Ada/Notes, https://ada.github.io/Notes/",
    "http://github.com/ada/notes.wiki-2.git, https://ada.github.io/notes.wiki-2/",
    "git@github.com:ada/notes.git, https://ada.github.io/notes/",
    "github.com:ada/notes, https://ada.github.io/notes/",
    "git@GitHub.com:/ada/notes.git, https://ada.github.io/notes/",
    "ssh://git@github.com/ada/notes.git, https://ada.github.io/notes/",
    "ssh://git@ssh.github.com:443/ada/notes.git, https://ada.github.io/notes/",
    "git+ssh://git@github.com/ada/notes, https://ada.github.io/notes/",
    "git://github.com/ada/notes.git, https://ada.github.io/notes/",
    "git@github.com:Ada/Ada.GitHub.io.git, https://ada.github.io/",
    "https://github.com/ada/other.github.io, https://ada.github.io/other.github.io/",
    "git@gitlab.com:ada/notes.git, https://ada.gitlab.io/notes/",
    "https://gitlab.com/group/sub/notes.git, https://group.gitlab.io/sub/notes/",
    "https://gitlab.com/ada/ada.gitlab.io.git, https://ada.gitlab.io/",
    "https://github.com/ada, ''",
    "https://github.com/ada/notes/tree/main, ''",
    "https://github.com.evil.example/ada/notes, ''",
    "https://example.org/github.com/ada/notes, ''",
    "git@github-work:ada/notes.git, ''",
    "/srv/git/notes.git, ''",
    "../notes.git, ''",
    "C:\\notes, ''",
    "file:///srv/github.com/ada/notes.git, ''"
  })
  void theAddressOfTheRemoteTellsWhereItsPagesAre(String remote, String pages) {
    assertThat(RemoteAddress.of(remote).pages()).isEqualTo(pages);
  }

  @ParameterizedTest
  @CsvSource({
    "https://Notes.example.org/, notes.example.org",
    "http://notes.example.org, notes.example.org",
    "https://ada.github.io/, ''",
    "https://ada.github.io/notes/, ''",
    "https://example.org/notes/, ''",
    "http://localhost/, ''",
    "http://127.0.0.1/, ''",
    "https://example.org:8443/, ''",
    "no address, ''"
  })
  void aBaseUrlAtTheRootOfAnotherHostTellsADomain(String baseUrl, String domain) {
    assertThat(CustomDomain.of(baseUrl)).isEqualTo(domain);
  }

  @ParameterizedTest
  @CsvSource({
    "fatal: unable to access 'https://ada:s3cret@github.com/ada/n.git/',"
        + " fatal: unable to access 'https://***@github.com/ada/n.git/'",
    "https://ghp_s3cret@github.com/ada, https://***@github.com/ada",
    "https://ada:s3:cr@et@github.com/ada, https://***@github.com/ada",
    "ssh://git@github.com/ada, ssh://git@github.com/ada",
    "ssh://git:s3cret@host/ada, ssh://git:***@host/ada",
    "https://host/n.git?private_token=s3cret&x=1, https://host/n.git?private_token=***&x=1",
    "Authorization: Basic s3cret, Authorization: Basic ***",
    "git@github.com:ada/notes.git, git@github.com:ada/notes.git"
  })
  void credentialsAreMasked(String text, String shown) {
    assertThat(Secrets.masked(text)).isEqualTo(shown).doesNotContain("s3c");
  }
}
