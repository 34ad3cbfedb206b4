package org.variorum.theme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeLookupTest {
  @TempDir Path themes;

  @BeforeEach
  void anEmptyTheme() throws IOException {
    write("theme.yml", "# nothing yet\nname: plain\n");
  }

  private void write(String file, String content) throws IOException {
    Path path = themes.resolve("plain").resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, content);
  }

  private SortedMap<String, byte[]> render() throws ThemeException {
    return ThemeRenderer.load("plain", themes).render(SamplePages.all(""), Map.of());
  }

  private ThemeException failure() {
    return catchThrowableOfType(ThemeException.class, this::render);
  }

  @Test
  void anUnknownThemeIsRefusedAndTheKnownOnesAreNamed() {
    for (String name : new String[] {"fancy", "../plain", ""}) {
      ThemeException e =
          catchThrowableOfType(ThemeException.class, () -> ThemeRenderer.load(name, themes));

      assertThat(e).hasMessage("themes/" + name + ": unknown theme");
      assertThat(e.hint()).isEqualTo("themes: default, plain");
    }
  }

  @Test
  void aThemeOverridesOnlyWhatDiffers() throws IOException, ThemeException {
    write("theme.yml", "name: plain\nassets:\n  - own.css # and all of the default\n");
    write("assets/own.css", "main { color: green }");
    write("assets/style.css", "body { color: black }");
    write(
        "templates/text.peb",
        "{% extends \"layout.peb\" %}{% block main %}<h1>{{ asset(\"own.css\") }}</h1>{% endblock %}");
    SortedMap<String, byte[]> files = render();

    assertThat(new String(files.get("about.html"), UTF_8))
        .contains("<main")
        .containsPattern("<h1>assets/own\\.[0-9a-f]{8}\\.css<");
    assertThat(new String(files.get("s3.html"), UTF_8)).contains("<h1>Amazon S3</h1>");
    String style =
        files.keySet().stream()
            .filter(path -> path.startsWith("assets/style."))
            .findFirst()
            .orElseThrow();
    assertThat(new String(files.get(style), UTF_8)).isEqualTo("body { color: black }");
    assertThat(files.keySet()).anyMatch(path -> path.matches("assets/page\\.[0-9a-f]{8}\\.js"));
  }

  @Test
  void anUnknownVariableIsToldWithTemplateAndLine() throws IOException {
    write("templates/text.peb", "<p>\n{{ page.titel }}");

    assertThat(failure())
        .hasMessageStartingWith("themes/plain/templates/text.peb:2: ")
        .hasMessageContaining("titel");
    assertThat(failure().diagnostic().line()).isEqualTo(2);
  }

  @Test
  void aBrokenTemplateIsToldWithTemplateAndLine() throws IOException {
    write("templates/footer.peb", "\n\n{% if %}");

    assertThat(failure()).hasMessageStartingWith("themes/plain/templates/footer.peb:3: ");
  }

  @Test
  void anUnknownAssetIsToldWithTemplateAndLine() throws IOException {
    write("templates/footer.peb", "<p>\n{{ asset(\"stile.css\") }}");

    assertThat(failure())
        .hasMessageStartingWith(
            "themes/plain/templates/footer.peb:2: there is no asset 'stile.css'")
        .hasMessageContaining("style.css");
  }

  @Test
  void anAssetThatIsListedMustExist() throws IOException {
    write("theme.yml", "assets:\n  - gone.css\n");

    assertThat(failure()).hasMessageContaining("there is no assets/gone.css");
  }

  @Test
  void aManifestThatCannotBeReadIsToldWithItsLine() throws IOException {
    write("theme.yml", "name: plain\nasset: [a.css]\n");
    assertThat(failure()).hasMessage("themes/plain/theme.yml:2: cannot read 'asset: [a.css]'");

    write("theme.yml", "assets:\n  - ../secret.css\n");
    assertThat(failure()).hasMessageStartingWith("themes/plain/theme.yml:2: '../secret.css'");
  }
}
