package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.history.Repository;

/** What {@code site.yml}, the edition's own theme and git do to the site. */
class SiteSettingsTest {
  private static final String REPOSITORY =
      "title: Coffee\nrepository: https://github.com/o/r\nedit: {branch: main}\n";

  @TempDir Path folder;
  private EditionCopy edition;

  @BeforeEach
  void anEdition() throws IOException {
    edition = EditionCopy.of(folder.resolve("work"));
  }

  private Call build(String... more) {
    List<Object> call =
        new ArrayList<>(
            List.of("build", "--content", edition.content(), "--output", folder.resolve("site")));
    call.addAll(List.of(more));
    return Call.of(call.toArray());
  }

  private Document page(String path) throws IOException {
    return Jsoup.parse(Files.readString(folder.resolve("site").resolve(path)));
  }

  @Test
  void anEditorsPageStandsBelowThePageOfTheHeaderThatLeadsToIt() throws IOException {
    edition.write("site.yml", "title: Coffee\nnavigation:\n  - {title: Us, link: about}\n");
    edition.write("pages/about.md", "# About us\n\nSee [cups](cups.html).\n");
    edition.write("pages/cups.md", "# Cups\n\nSee [us](about.html).\n");
    build();

    assertThat(page("cups.html").select(".breadcrumb li").eachText())
        .containsExactly("Home", "About us", "Cups");
    assertThat(page("cups.html").select(".breadcrumb a").eachAttr("href"))
        .containsExactly("index.html", "about.html");
    assertThat(page("about.html").select(".breadcrumb li").eachText())
        .containsExactly("Home", "About us");
  }

  @Test
  void everyPageHasADescriptionOfItsOwn() throws IOException {
    assertThat(build().exit()).isZero();
    List<String> descriptions = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder.resolve("site"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".html")).toList()) {
        descriptions.add(
            Jsoup.parse(Files.readString(file)).select("meta[name=description]").attr("content"));
      }
    }
    assertThat(descriptions)
        .hasSizeGreaterThan(10)
        .doesNotHaveDuplicates()
        .allSatisfy(text -> assertThat(text).isNotBlank().hasSizeLessThanOrEqualTo(155));
    assertThat(Files.readString(folder.resolve("site/robots.txt")))
        .isEqualTo("User-agent: *\nAllow: /\n\nSitemap: https://example.org/coffee/sitemap.xml\n");
  }

  @Test
  void aLinkToNoPageIsAnErrorWithTheNearest() throws IOException {
    edition.write("site.yml", "title: Coffee\nnavigation:\n  - {title: Us, link: abuot#top}\n");
    Call call = build();

    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err())
        .contains(
            "site.yml:3:23: error: the site has no page 'abuot.html'", "did you mean 'about.html'?")
        .doesNotContain("dead link");
  }

  @Test
  void whatIsSwitchedOffIsNotThereAndNothingLeadsThere() throws IOException {
    edition.write("site.yml", "title: Coffee\nfeatures: {report: false, search: false}\n");
    Call call = build("--strict");

    assertThat(call.exit()).as(call.err()).isZero();
    assertThat(folder.resolve("site/report.html")).doesNotExist();
    assertThat(folder.resolve("site/search.html")).doesNotExist();
    try (Stream<Path> assets = Files.list(folder.resolve("site/assets"))) {
      assertThat(assets.map(asset -> asset.getFileName().toString()))
          .noneMatch(name -> name.startsWith("lunr") || name.startsWith("search-index"));
    }
    assertThat(page("index.html").select("[href*=report], [href*='search.html'], [role=search]"))
        .isEmpty();
  }

  @Test
  void anEditionsOwnThemeAndLogoAreUsed() throws IOException {
    edition
        .write("site.yml", "title: Coffee\nlogo: cup.svg\ncolours: {accent: \"#ff0\"}\n")
        .write("cup.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
        .write("theme/styles/own.css", ".own-style { top: 0 }")
        .write("theme/templates/topc.peb", "x");
    Call call = build();

    assertThat(call.exit()).as(call.err()).isZero();
    assertThat(call.err())
        .contains(
            "theme/templates/topc.peb: warning: nothing of the theme uses this",
            "site.yml:3: warning: the colour 'accent' has a contrast of only 1.0:1");
    assertThat(page("index.html").select(".brand img").attr("src")).startsWith("assets/cup.");
    String style = page("index.html").select("link[rel=stylesheet]").attr("href");
    assertThat(Files.readString(folder.resolve("site").resolve(style)))
        .containsSubsequence(".own-style", "--rubric: #ff0;");
  }

  @Test
  void editLinksAndDatesComeFromGit() throws IOException {
    edition.write("site.yml", REPOSITORY);
    Repository repository = Repository.in(folder.resolve("work")).commit("2026-03-01");
    edition.write("pages/topics/espresso.md", "Pressed.\n");
    repository.commit("2026-04-02");
    assertThat(build().exit()).isZero();

    assertThat(page("about.html").select(".origin .edit").attr("href"))
        .isEqualTo("https://github.com/o/r/edit/main/content/pages/about.md");
    assertThat(page("about.html").select(".origin time").text()).isEqualTo("2026-03-01");
    assertThat(page("espresso.html").select(".origin time").text()).isEqualTo("2026-04-02");
    assertThat(page("espresso.html").select(".origin .edit").attr("href"))
        .isEqualTo("https://github.com/o/r/edit/main/content/pages/topics/espresso.md");
    assertThat(page("espresso.html").select("details.sources .place a").eachAttr("href"))
        .isNotEmpty()
        .allMatch(
            address ->
                address.matches(
                    "https://github\\.com/o/r/blob/main/content/notes/[a-z]+/[a-z]+\\.md\\?plain=1#L\\d+(-L\\d+)?"));
  }

  @Test
  void whatIsNotCommittedHasNeitherLinkNorDate() throws IOException {
    edition.write("site.yml", REPOSITORY);
    Repository.in(folder.resolve("work")).commit("2026-03-01");
    edition.write("pages/about.md", "# About\n\nNew.\n");
    edition.write("pages/topics/espresso.md", "New.\n");
    assertThat(build().exit()).isZero();

    assertThat(page("about.html").select(".origin")).isEmpty();
    assertThat(page("espresso.html").select(".origin")).isEmpty();
    assertThat(page("beans.html").select(".origin .changed")).hasSize(1);
  }

  @Test
  void withoutGitThereAreLinksOnlyWhereTheRootIsNamed() throws IOException {
    edition.write("site.yml", REPOSITORY);
    assertThat(build().exit()).isZero();
    assertThat(page("about.html").select(".origin")).isEmpty();
    assertThat(page("espresso.html").select(".place a")).isEmpty();

    edition.write("site.yml", REPOSITORY.replace("main}", "main, root: docs/coffee}"));
    assertThat(build().exit()).isZero();
    assertThat(page("about.html").select(".origin").text()).isEqualTo("Edit this page");
    assertThat(page("about.html").select(".origin a").attr("href"))
        .isEqualTo("https://github.com/o/r/edit/main/docs/coffee/pages/about.md");
  }

  @Test
  void otherNotesThanTheEditionsHaveNoLinks() throws IOException {
    edition.write("site.yml", REPOSITORY.replace("main}", "main, root: docs}"));
    Path notes = edition.content().resolve("notes");
    Files.move(notes, folder.resolve("notes"));
    assertThat(build("--notes", folder.resolve("notes").toString()).exit()).isZero();

    assertThat(page("espresso.html").select(".place a, .origin")).isEmpty();
  }
}
