package org.variorum.theme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.model.Colour;
import org.variorum.model.Diagnostic;

/** What an edition overrides in its own folder, and by colours. */
class OwnThemeTest {
  private static final Path NO_THEMES = Path.of("no-such-folder");

  @TempDir Path content;

  private OwnThemeTest write(String file, String text) throws IOException {
    Path path = content.resolve("theme").resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
    return this;
  }

  private ThemeRenderer theme(Colour... colours) throws ThemeException {
    return ThemeRenderer.load(
        "default",
        NO_THEMES,
        new Overrides(content.resolve("theme"), List.of(colours), "content/site.yml"));
  }

  private SortedMap<String, byte[]> render(Colour... colours) throws ThemeException {
    return theme(colours).render(SamplePages.all(""), Map.of());
  }

  private static String asset(SortedMap<String, byte[]> files, String name, String ending) {
    return files.entrySet().stream()
        .filter(file -> file.getKey().matches("assets/" + name + "\\.[0-9a-f]{8}\\." + ending))
        .map(file -> new String(file.getValue(), UTF_8))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyFileCountsAndStandsBehindTheThemes() throws IOException, ThemeException {
    write("styles/z.css", ".z { top: 0 }").write("styles/a.css", ".a { top: 0 }");
    write("styles/.hidden.css", ".hidden { top: 0 }");
    write("search/own.js", "ownSearch();");
    write("scripts/own.js", "ownScript();").write("assets/badge.svg", "<svg id='badge'/>");
    write(
        "templates/text.peb",
        "{% extends \"layout.peb\" %}{% block main %}<h1>{{ asset(\"badge.svg\") }}</h1>{% endblock %}");
    SortedMap<String, byte[]> files = render();

    assertThat(asset(files, "style", "css"))
        .containsSubsequence("--paper", ".a { top: 0 }", ".z { top: 0 }")
        .doesNotContain("hidden.css", ".hidden {");
    assertThat(asset(files, "page", "js")).endsWith("ownScript();\n");
    assertThat(asset(files, "search-engine", "js"))
        .startsWith("/* The engine of the search")
        .endsWith("ownSearch();\n");
    assertThat(asset(files, "badge", "svg")).isEqualTo("<svg id='badge'/>");
    assertThat(new String(files.get("about.html"), UTF_8))
        .containsPattern("<h1>assets/badge\\.[0-9a-f]{8}\\.svg</h1>");
    assertThat(theme().warnings()).isEmpty();
  }

  @Test
  void aPartOfTheSameNameTakesTheThemesPlace() throws IOException, ThemeException {
    write("styles/measures.css", ":root { --paper: #fff; }");

    assertThat(asset(render(), "style", "css"))
        .startsWith(":root { --paper: #fff; }")
        .doesNotContain("--paper: light-dark");
  }

  @Test
  void aBlockOfTheLayoutIsFilledWithoutCopyingIt() throws IOException, ThemeException {
    write(
        "templates/text.peb",
        "{% extends \"layout.peb\" %}{% block head %}<meta name=\"x\">{% endblock %}"
            + "{% block after %}<p>after</p>{% endblock %}{% block main %}<h1>M</h1>{% endblock %}");

    assertThat(new String(render().get("about.html"), UTF_8))
        .containsSubsequence(
            "<meta name=\"x\">",
            "</head>",
            "site-header",
            "<h1>M</h1>",
            "<p>after</p>",
            "site-footer");
  }

  @Test
  void whatNothingUsesIsWarnedOf() throws IOException, ThemeException {
    write("templates/topci.peb", "x").write("style/a.css", "x").write("templates/home.peb", "x");
    List<Diagnostic> warnings = theme().warnings();
    String folder = content.resolve("theme").toString().replace('\\', '/');

    assertThat(warnings)
        .extracting(Diagnostic::path)
        .containsExactly(folder + "/style", folder + "/templates/topci.peb");
    assertThat(warnings.get(0).hint())
        .isEqualTo("did you mean 'styles'? There are: assets, scripts, search, styles, templates");
    assertThat(warnings.get(1).hint())
        .startsWith("did you mean 'topic.peb'? There are: alphabetical-index.peb, ");
  }

  @Test
  void aTemplateThatAnotherIncludesIsUsed() throws IOException, ThemeException {
    write("templates/box.peb", "<p>box</p>");
    write("templates/footer.peb", "<footer>{% include 'box.peb' %}</footer>");

    assertThat(theme().warnings()).isEmpty();
    assertThat(new String(render().get("index.html"), UTF_8)).contains("<p>box</p>");
  }

  @Test
  void aMistakeIsToldWithTheEditionsOwnPath() throws IOException {
    write("templates/text.peb", "\n{{ page.titel }}");
    ThemeException e = catchThrowableOfType(ThemeException.class, this::render);

    assertThat(e.diagnostic().path()).endsWith("/theme/templates/text.peb");
    assertThat(e.diagnostic().path()).startsWith(content.toString().replace('\\', '/'));
    assertThat(e.diagnostic().line()).isEqualTo(2);
  }

  @Test
  void aFileWhoseNameIsNoAssetsIsRefused() throws IOException {
    write("assets/my logo.svg", "x");

    assertThat(catchThrowableOfType(ThemeException.class, this::theme).diagnostic().message())
        .isEqualTo("'my logo.svg' is no name of an asset");
  }

  @Test
  void coloursStandBehindTheStyleSheetAndInTheHead() throws ThemeException {
    SortedMap<String, byte[]> files =
        render(
            new Colour("accent", "#0B5", "#9fc", 3), new Colour("paper", "#ffffff", "#000000", 4));

    assertThat(asset(files, "style", "css"))
        .endsWith(
            ":root {\n  --rubric: light-dark(#0b5, #9fc);\n  --paper: light-dark(#ffffff, #000000);\n}\n");
    assertThat(new String(files.get("s3.html"), UTF_8))
        .contains(
            "<meta name=\"theme-color\" media=\"(prefers-color-scheme: light)\" content=\"#ffffff\">",
            "<meta name=\"theme-color\" media=\"(prefers-color-scheme: dark)\" content=\"#000000\">")
        .doesNotContain("style=");
  }

  @Test
  void aColourThatIsHardToReadIsWarnedOf() throws ThemeException {
    List<Diagnostic> warnings =
        theme(
                new Colour("accent", "#f0a000", "#f0a000", 3),
                new Colour("link", "#1b4f8f", "#8fb8ef", 4))
            .warnings();

    assertThat(warnings)
        .extracting(Diagnostic::text)
        .containsExactly(
            "content/site.yml:3: warning: the colour 'accent' has a contrast of only 2.1:1 on the paper of the"
                + " light scheme [low-contrast]\n  hint: text needs 4.5:1; give each scheme its own: {light: \"#…\", dark: \"#…\"}");
    assertThat(theme(new Colour("paper", "#777", "#17191d", 9)).warnings())
        .extracting(Diagnostic::line)
        .isNotEmpty()
        .containsOnly(9);
  }

  @Test
  void contrastIsAsTheGuidelinesDefineIt() {
    assertThat(ColourSheet.contrast("#000", "#ffffff")).isEqualTo(21.0);
    assertThat(ColourSheet.contrast("#fff", "#fff")).isEqualTo(1.0);
    assertThat(ColourSheet.contrast("#767676", "#fff")).isBetween(4.54, 4.55);
  }

  @Test
  void everyColourSetsAVariableThatTheThemeHas() throws IOException {
    String measures = Files.readString(Path.of("themes/default/styles/measures.css"));

    assertThat(Colour.names())
        .isNotEmpty()
        .allSatisfy(
            name ->
                assertThat(measures)
                    .contains(new Colour(name, "#fff", "#000", 1).variable() + ": light-dark("));
  }
}
