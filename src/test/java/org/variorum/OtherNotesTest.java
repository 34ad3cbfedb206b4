package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is built where parts of an edition are missing, or lie elsewhere. */
class OtherNotesTest {
  @TempDir Path folder;
  private Path site;
  private Path notes;

  @BeforeEach
  void foldersForNotesAndSite() throws IOException {
    site = folder.resolve("site");
    notes = Files.createDirectories(folder.resolve("elsewhere/cat"));
  }

  private Call build(Object content, Object... more) {
    Object[] arguments = new Object[more.length + 5];
    System.arraycopy(
        new Object[] {"build", "--content", content, "--output", site}, 0, arguments, 0, 5);
    System.arraycopy(more, 0, arguments, 5, more.length);
    return Call.of(arguments);
  }

  @Test
  void notesElsewhereUseTheCatalogueButNotTheDecisionsAndPages() throws IOException {
    Files.writeString(
        notes.resolve("a.md"), "# Pour over\n\n- use 65 g of coffee for a litre of water\n");
    EditionCopy edition = EditionCopy.of(folder);
    edition.write("decisions.yml", "- drop: {of: {fingerprint: \"33ccad4072e94b92\"}}\n");
    Call call = build(edition.content(), "--notes", notes.getParent());

    assertThat(call.exit()).isZero();
    assertThat(site.resolve("filter.html")).content().contains("65 g of coffee");
    assertThat(site.resolve("about.html")).doesNotExist();

    build(
        edition.content(),
        "--notes",
        notes.getParent(),
        "--decisions",
        edition.content().resolve("decisions.yml"));
    assertThat(site.resolve("filter.html")).doesNotExist();
  }

  @Test
  void aNavigationToTheEditorsPagesDoesNotStopOtherNotes() throws IOException {
    Files.writeString(notes.resolve("a.md"), "# Pour over\n\n- use 65 g of coffee\n");
    EditionCopy edition = EditionCopy.of(folder);
    edition.write("site.yml", "title: Coffee\nnavigation:\n  - {title: About, link: about}\n");

    assertThat(build(edition.content(), "--notes", notes.getParent()).exit()).isZero();
    assertThat(site.resolve("index.html")).content().doesNotContain("about.html");
  }

  @Test
  void theEditionsOwnNotesAreItsOwnHoweverTheyAreNamed() throws IOException {
    EditionCopy edition = EditionCopy.of(folder);
    Files.createSymbolicLink(folder.resolve("link"), edition.content().resolve("notes"));
    build(edition.content(), "--notes", folder.resolve("link"));

    assertThat(site.resolve("about.html")).exists();
  }

  @Test
  void withoutACatalogueTopicsAreProposed() throws IOException {
    String text =
        "# Search\n\n- a\n\n# Crème brûlée\n\n- b\n\n# Größe\n\n- c\n\n# 日本\n\n- d\n\n# About\n\n- e\n";
    Files.writeString(notes.resolve("a.md"), text);
    Files.writeString(Files.createDirectories(notes.resolveSibling("dog")).resolve("b.md"), text);
    Path content = Files.createDirectories(folder.resolve("content"));
    Call call = build(content, "--notes", notes.getParent());

    assertThat(call.err()).isEmpty();
    assertThat(call.exit()).isZero();
    assertThat(site)
        .isDirectoryContaining("glob:**/{search-notes,creme-brulee,grosse,topic,about-notes}.html");
    assertThat(site.resolve("search.html")).content().doesNotContain("<li id=\"s-");

    String proposed =
        Call.of("topics", "--propose", "--content", content, "--notes", notes.getParent()).out();
    Files.writeString(content.resolve("topics.yml"), proposed);
    Call again = build(content, "--notes", notes.getParent(), "--strict");
    assertThat(again.err()).isEmpty();
    assertThat(again.out()).contains(" 5 topics, ");
  }

  @Test
  void anEmptyNotesFolderMakesAnAlmostEmptySite() throws IOException {
    Path content = Files.createDirectories(folder.resolve("content"));
    Files.createDirectories(content.resolve("notes"));
    Call call = build(content);

    assertThat(call.exit()).isZero();
    assertThat(call.out()).startsWith("0 collections, 0 statements, 0 topics");
    assertThat(site.resolve("index.html")).exists();
    for (String command : new String[] {"check", "topics", "review", "evaluate"}) {
      assertThat(Call.of(command, "--content", content).exit()).as(command).isZero();
    }
  }

  @Test
  void emptyNotesMakeAnAlmostEmptySiteToo() throws IOException {
    Files.writeString(notes.resolve("a.md"), "");
    Files.writeString(notes.resolve("b.md"), "\n\n \n");
    Call call =
        build(Files.createDirectories(folder.resolve("content")), "--notes", notes.getParent());

    assertThat(call.exit()).isZero();
    assertThat(call.out()).startsWith("1 collection, 0 statements, 0 topics");
  }

  @Test
  void anUnreadableFileIsToldWithItsPath() throws IOException {
    EditionCopy edition = EditionCopy.of(folder);
    Files.delete(edition.content().resolve("site.yml"));
    Files.createDirectories(edition.content().resolve("site.yml"));
    Call call = build(edition.content());

    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err())
        .contains(edition.content().resolve("site.yml") + ": error: this file cannot be read: ");
    assertThat(site).doesNotExist();
  }

  @Test
  void anUnknownThemeOfTheEditionIsAMistakeInTheEdition() throws IOException {
    Call call = build(EditionCopy.of(folder).write("site.yml", "theme: fancy\n").content());

    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err()).contains("themes/fancy: error: unknown theme\n  hint: themes: default");
  }

  @Test
  void aBrokenThemeIsToldWithFileAndLine() throws IOException {
    EditionCopy edition = EditionCopy.of(folder);
    Files.createDirectories(folder.resolve("themes/own/templates"));
    Files.writeString(folder.resolve("themes/own/theme.yml"), "name: own\ncolour: blue\n");
    Call manifest = build(edition.content(), "--theme", "own");
    assertThat(manifest.exit()).isEqualTo(1);
    assertThat(manifest.err()).contains("theme.yml:2: error: ");

    Files.writeString(folder.resolve("themes/own/theme.yml"), "name: own\n");
    Files.writeString(folder.resolve("themes/own/templates/topic.peb"), "{{ page.titel }}\n");
    Call template = build(edition.content(), "--theme", "own");
    assertThat(template.exit()).isEqualTo(1);
    assertThat(template.err()).contains("topic.peb:1: error: ");
    assertThat(site).doesNotExist();
  }
}
