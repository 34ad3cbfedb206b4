package org.variorum.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.model.Collection;
import org.variorum.model.Diagnostics;
import org.variorum.model.Edition;
import org.variorum.model.Settings;

class ContentFolderTest {
  private static final Settings DEFAULTS =
      new Settings("Notes", "", "en", "", "", "default", List.of(), Settings.BUDGETS);

  @TempDir Path folder;

  @Test
  void everyFileMayBeMissing() throws IOException {
    Edition edition = new EditionFixture(folder).read();

    assertThat(edition.settings()).isEqualTo(DEFAULTS);
    assertThat(edition.catalogue().topics()).isEmpty();
    assertThat(edition.decisions()).isEmpty();
    assertThat(edition.pages()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# only a comment\n", "---\n", "\uFEFF", "~\n"})
  void anEmptyFileIsLikeAMissingOne(String text) throws IOException {
    EditionFixture fixture = new EditionFixture(folder);
    for (String file :
        List.of("site.yml", "topics.yml", "decisions.yml", "notes/ann/collection.yml")) {
      fixture.with(file, text);
    }
    Edition edition = fixture.read();

    assertThat(fixture.diagnostics().sorted()).isEmpty();
    assertThat(edition.settings()).isEqualTo(DEFAULTS);
    assertThat(edition.catalogue().topics()).isEmpty();
  }

  @Test
  void whatIsWrittenIsKeptAsText() throws IOException {
    String topics =
        "- slug: 012\n  title: no\n  short: 1_000\n  about: 0x1F\n  category: 1.10\n  names: [yes, 2026-01-02, 1e3, off]\n";
    EditionFixture fixture = new EditionFixture(folder).with("topics.yml", topics);

    assertThat(fixture.read().catalogue().topics())
        .singleElement()
        .satisfies(
            topic -> {
              assertThat(topic.slug()).isEqualTo("012");
              assertThat(topic.title()).isEqualTo("no");
              assertThat(topic.shortTitle()).isEqualTo("1_000");
              assertThat(topic.about()).isEqualTo("0x1F");
              assertThat(topic.category()).isEqualTo("1.10");
              assertThat(topic.names()).containsExactly("yes", "2026-01-02", "1e3", "off");
            });
  }

  @Test
  void aByteOrderMarkMovesNoCaret() throws IOException {
    EditionFixture fixture = new EditionFixture(folder).with("site.yml", "\uFEFFtitel: Tea\n");

    assertThat(fixture.messages())
        .singleElement()
        .asString()
        .startsWith("site.yml:1:1: error: unknown key 'titel'\n  titel: Tea\n  ^\n");
  }

  @Test
  void windowsLineEndsMoveNoCaret() throws IOException {
    EditionFixture fixture =
        new EditionFixture(folder).with("site.yml", "title: a\r\nabout: b\r\nx: y\r\n");

    assertThat(fixture.messages())
        .singleElement()
        .asString()
        .startsWith("site.yml:3:1: error: unknown key 'x'\n  x: y\n  ^\n");
  }

  @Test
  void aFileInAnotherEncodingIsReadWithAWarning() throws IOException {
    byte[] bytes = "title: a\nabout: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
    EditionFixture fixture =
        new EditionFixture(folder).with("site.yml", bytes).with("pages/about.md", bytes);

    assertThat(fixture.messages())
        .hasSize(2)
        .allMatch(message -> message.contains(":2: warning: this file is not UTF-8"));
    assertThat(fixture.read().settings().about()).isEqualTo("caf\u00e9");
    assertThat(fixture.read().pages().get("about")).endsWith("caf\u00e9\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: b: c\n",
        "a: [b\n",
        "\ta: b\n",
        "a: \"b\n",
        "a: b\n c: d\n",
        "- a\nb: c\n",
        "a: @b\n",
        "a: \u0001\n",
        "{",
        "*"
      })
  void brokenYamlIsOneErrorThatNamesTheFile(String text) throws IOException {
    EditionFixture fixture = new EditionFixture(folder).with("topics.yml", text);

    assertThat(fixture.messages())
        .singleElement()
        .asString()
        .startsWith("topics.yml:")
        .contains("error: broken YAML: ");
  }

  @Test
  void aDeepNestIsBrokenYamlToo() throws IOException {
    EditionFixture fixture = new EditionFixture(folder).with("topics.yml", "[".repeat(20_000));

    assertThat(fixture.messages()).singleElement().asString().contains("error: broken YAML: ");
  }

  @Test
  void theErrorsOfAllFilesAreCollected() throws IOException {
    EditionFixture fixture =
        new EditionFixture(folder)
            .with("site.yml", "titel: a\nlangage: b\n")
            .with("topics.yml", "- slug: index\n- titel: b\n")
            .with("decisions.yml", "- why: x\n")
            .with("notes/ann/collection.yml", "rank: x\n")
            .with("pages/search.md", "# Mine\n");

    assertThat(fixture.messages())
        .extracting(message -> message.replaceAll("(?s):? error.*", ""))
        .containsExactly(
            "decisions.yml:1:3",
            "notes/ann/collection.yml:1:7",
            "pages/search.md",
            "site.yml:1:1",
            "site.yml:2:1",
            "topics.yml:1:9",
            "topics.yml:2:3",
            "topics.yml:2:3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "site.yml",
        "topics.yml",
        "decisions.yml",
        "pages/about.md",
        "notes/ann/collection.yml"
      })
  void aFileThatCannotBeReadIsAnErrorWithItsPath(String file) throws IOException {
    EditionFixture fixture = new EditionFixture(folder);
    Files.createDirectories(folder.resolve(file));

    assertThat(fixture.messages())
        .singleElement()
        .asString()
        .startsWith(file + ": error: this file cannot be read: ");
  }

  @Test
  void noPageOfAnEditorOverwritesAnother() throws IOException {
    EditionFixture fixture =
        new EditionFixture(folder)
            .with("topics.yml", "- slug: beans\n")
            .with("pages/Index.md", "x")
            .with("pages/beans.md", "x")
            .with("pages/a b.md", "x")
            .with("pages/about.md", "x");

    assertThat(fixture.messages())
        .hasSize(3)
        .allMatch(message -> message.contains("hint: rename the file"));
    assertThat(fixture.read().pages()).containsOnlyKeys("about");
  }

  @Test
  void aNoteBesideTheCollectionsIsNotForgottenSilently() throws IOException {
    EditionFixture fixture =
        new EditionFixture(folder).with("notes/loose.md", "- x").with("notes/.hidden/a.md", "- x");

    assertThat(fixture.messages())
        .singleElement()
        .asString()
        .startsWith("notes/loose.md: warning: this note is in no collection");
  }

  @Test
  void collectionsHaveTheirFoldersNamesWhereNothingElseIsSaid() throws IOException {
    new EditionFixture(folder)
        .with("notes/ben/x.md", "")
        .with("notes/ann/collection.yml", "title: Ann's\nrank: -1\n");

    assertThat(new ContentFolder(folder, new Diagnostics()).collections(folder.resolve("notes")))
        .containsExactly(
            new Collection("ann", "Ann's", "", "", "", -1),
            new Collection("ben", "ben", "", "", "", 100));
  }
}
