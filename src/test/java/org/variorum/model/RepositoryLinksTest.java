package org.variorum.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepositoryLinksTest {
  @ParameterizedTest
  @CsvSource({
    "https://github.com/o/r, https://github.com/o/r/edit/main/a/b.md, https://github.com/o/r/blob/main/a/b.md?plain=1#L3-L5",
    "https://github.com/o/r.git, https://github.com/o/r/edit/main/a/b.md, https://github.com/o/r/blob/main/a/b.md?plain=1#L3-L5",
    "https://github.example.org/o/r/, https://github.example.org/o/r/edit/main/a/b.md, https://github.example.org/o/r/blob/main/a/b.md?plain=1#L3-L5",
    "https://gitlab.com/g/s/r, https://gitlab.com/g/s/r/-/edit/main/a/b.md, https://gitlab.com/g/s/r/-/blob/main/a/b.md?plain=1#L3-5",
  })
  void aKnownHostHasItsShapes(String repository, String edit, String lines) {
    RepositoryLinks links = RepositoryLinks.of(repository, "main", null);

    assertThat(RepositoryLinks.isKnown(repository)).isTrue();
    assertThat(links.editing("a/b.md")).isEqualTo(edit);
    assertThat(links.showing("a/b.md", 3, 5)).isEqualTo(lines);
    assertThat(links.showing("a/b.md", 3, 3)).isEqualTo(lines.replaceAll("-L?5$", ""));
    assertThat(links.showing("a/b.md")).isEqualTo(lines.replaceAll("\\?.*", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "https://codeberg.org/o/r",
    "https://example.org/github.com/r",
    "https://notgithub.com/o/r",
    "''"
  })
  void anotherHostIsNotGuessed(String repository) {
    assertThat(RepositoryLinks.isKnown(repository)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "grüner tee.md, gr%C3%BCner%20tee.md",
    "a#b?c.md, a%23b%3Fc.md",
    "100%.md, 100%25.md"
  })
  void aPathIsEncoded(String path, String encoded) {
    RepositoryLinks links =
        new RepositoryLinks("https://x.example/e/{path}", "https://x.example/s/{path}#l{line}", "");

    assertThat(links.editing(path)).isEqualTo("https://x.example/e/" + encoded);
    assertThat(links.showing(path, 7, 9)).isEqualTo("https://x.example/s/" + encoded + "#l7");
    assertThat(RepositoryLinks.NONE.editing(path)).isEmpty();
  }
}
