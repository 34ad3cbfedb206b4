package org.variorum.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.model.Appearance;
import org.variorum.model.Colour;
import org.variorum.model.Features;
import org.variorum.model.RepositoryLinks;
import org.variorum.model.Settings;
import org.variorum.model.SiteLink;

/** What {@code site.yml} says of looks and of the repository. */
class SiteFileTest {
  @TempDir Path folder;

  private Settings settings(String text) throws IOException {
    EditionFixture edition =
        new EditionFixture(folder).with("site.yml", text).with("pictures/tea.svg", "<svg/>");
    Settings settings = edition.read().settings();
    assertThat(edition.diagnostics().sorted()).isEmpty();
    return settings;
  }

  @Test
  void everyKeyIsRead() throws IOException {
    Appearance look =
        settings(
                """
                logo: pictures/tea.svg
                picture: pictures/tea.svg
                colours:
                  link: "#ABC"
                  accent: {light: "#9a2a1d", dark: "#ef9a8a"}
                navigation:
                  - {title: About, link: about.html#us}
                  - title: Home of tea
                    link: https://tea.example/
                footer: |
                  By *us*.
                features: {report: false, marks: true}
                """)
            .appearance();

    assertThat(look.logo()).isEqualTo("pictures/tea.svg");
    assertThat(look.pictures()).containsExactly("pictures/tea.svg");
    assertThat(Appearance.asset(look.logo())).isEqualTo("tea.svg");
    assertThat(look.colours())
        .containsExactly(
            new Colour("accent", "#9a2a1d", "#ef9a8a", 5), new Colour("link", "#abc", "#abc", 4));
    assertThat(look.navigation())
        .containsExactly(
            new SiteLink("About", "about.html#us", 7),
            new SiteLink("Home of tea", "https://tea.example/", 9));
    assertThat(look.navigation().get(0).page()).isEqualTo("about.html");
    assertThat(look.footer()).startsWith("By *us*.");
    assertThat(look.features()).isEqualTo(new Features(true, true, true, false, true, false, true));
  }

  @Test
  void aListInTheFooterStaysAList() throws IOException {
    assertThat(settings("footer: [By us, \"[Rules](rules.html)\"]\n").appearance().footer())
        .isEqualTo("- By us\n- [Rules](rules.html)");
    assertThat(settings("title: Tea\nfooter:\nnavigation:\n").appearance())
        .isEqualTo(Appearance.PLAIN);
  }

  static Stream<Arguments> links() {
    return Stream.of(
        arguments("repository: https://github.com/o/r\n", RepositoryLinks.NONE),
        arguments(
            "repository: https://github.com/o/r\nedit: {branch: main}\n",
            RepositoryLinks.of("https://github.com/o/r", "main", null)),
        arguments(
            "repository: https://github.com/o/r\nedit: {branch: dev, root: ./content}\n",
            RepositoryLinks.of("https://github.com/o/r", "dev", "content/")),
        arguments(
            "repository: https://github.com/o/r\nedit: {branch: dev, root: \".\"}\n",
            RepositoryLinks.of("https://github.com/o/r", "dev", "")),
        arguments(
            "edit: \"https://g.example/e/{path}\"\nsource: \"https://g.example/s/{path}#{line}\"\n",
            new RepositoryLinks(
                "https://g.example/e/{path}", "https://g.example/s/{path}#{line}", null)),
        arguments(
            "edit: {root: content}\nsource: \"https://g.example/s/{path}\"\n",
            new RepositoryLinks("", "https://g.example/s/{path}", "content/")));
  }

  @ParameterizedTest
  @MethodSource("links")
  void linksAreMadeOnlyWhereTheirShapeIsKnown(String text, RepositoryLinks links)
      throws IOException {
    assertThat(settings(text).links()).isEqualTo(links);
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        arguments("logo: gone.svg", "1:7: error: there is no file gone.svg"),
        arguments("logo: ../x.svg", "'../x.svg' is no picture below the content folder"),
        arguments("picture: a.txt", "hint: for example picture: logo.svg; also png"),
        arguments("colours: {link: \"blue\"}", "1:17: error: 'blue' is no colour"),
        arguments("colours:\n  link: #1b4f8f", "2:8: error: there is no colour|in quotes, since #"),
        arguments("colours: {link: {light: \"#fff\"}}", "error: 'dark' is missing"),
        arguments("colours: {papr: \"#fff\"}", "unknown key 'papr'|did you mean 'paper'?"),
        arguments("navigation: about", "'navigation' is to be a list|{title: About, link: about}"),
        arguments("navigation: [{title: A, lnk: b}]", "'link' is missing|did you mean 'link'?"),
        arguments("features: {marks: no}", "'marks' is to be true or false, not 'no'"),
        arguments("features: {mark: true}", "unknown key 'mark'|did you mean 'marks'?"),
        arguments("edit: {branch: main}", "'edit' needs the repository's address"),
        arguments(
            "repository: https://codeberg.org/o/r\nedit: {branch: main}",
            "nobody knows how https://codeberg.org/o/r names a file|edit: https://…/{path}"),
        arguments("edit: https://x.example/", "is no address with {path} in it"),
        arguments("edit: {brnch: main}", "unknown key 'brnch'|did you mean 'branch'?"),
        arguments("repository: javascript:x", "'javascript:x' is no address"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeIsToldWithItsPlace(String text, String parts) throws IOException {
    List<String> messages = new EditionFixture(folder).with("site.yml", text + "\n").messages();

    assertThat(String.join("\n", messages)).contains("site.yml:").contains(parts.split("\\|"));
  }
}
