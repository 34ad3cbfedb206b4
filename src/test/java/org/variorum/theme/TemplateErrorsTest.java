package org.variorum.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.model.Diagnostic;

/** Each mistake in a template with its place and what could have been meant. */
class TemplateErrorsTest {
  @TempDir Path themes;

  private Diagnostic problem(String template, String text) throws IOException {
    Path folder = Files.createDirectories(themes.resolve("x/templates"));
    Files.writeString(themes.resolve("x/theme.yml"), "name: x\n");
    Files.writeString(folder.resolve(template), text);
    return catchThrowableOfType(
            ThemeException.class,
            () -> ThemeRenderer.load("x", themes).render(SamplePages.all(""), Map.of()))
        .diagnostic();
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        arguments(
            "{{ page.titel }}",
            "TextPage has no 'titel'",
            "did you mean 'title'? It has: contents, description, html, origin, parent, path, root, template, title"),
        arguments(
            "{{ page.origin.edited }}",
            "Origin has no 'edited'",
            "did you mean 'edit'? It has: changed, edit"),
        arguments(
            "{% if site.look.features.mark %}x{% endif %}",
            "Features has no 'mark'",
            "did you mean 'marks'? It has: glossary, index, marks, pdf, previews, report, search"),
        arguments(
            "{{ pag.title }}",
            "there is no variable 'pag'",
            "did you mean 'page'? A template has: page, pages, root, site; a macro only has its arguments"),
        arguments(
            "{{ titel }}",
            "there is no variable 'titel'",
            "did you mean 'site'? A template has: page, pages, root, site; a macro only has its arguments"),
        arguments(
            "{% include \"foter.peb\" %}",
            "there is no template 'foter.peb'", "did you mean 'footer.peb'? There are: "),
        arguments(
            "{% import \"statement.peb\" %}",
            "there is no template 'statement.peb'", "did you mean 'statements.peb'? There are: "),
        arguments(
            "{{ aset(\"style.css\") }}",
            "there is no function or macro 'aset'",
            "did you mean 'asset'? There are: asset, assetPath, "),
        arguments(
            "{{ page.title | uper }}",
            "there is no filter 'uper'",
            "did you mean 'upper'? There are: abbreviate, abs, "),
        arguments(
            "{% if page.title is emty %}{% endif %}",
            "there is no test 'emty'", "did you mean 'empty'? There are: "),
        arguments(
            "{% inclde \"footer.peb\" %}",
            "there is no tag 'inclde'", "did you mean 'include'? There are: "),
        arguments(
            "{{ pages.sise }}",
            "a value of the type ListN has no 'sise'",
            "src/docs/theming.md lists what each value has"),
        arguments(
            "{{ pages[9].previous.title }}", "TextPage has no 'previous'", "It has: contents"),
        arguments(
            "{{ pages[0].previous.title }}",
            "nothing is there to be asked: the value before the dot is null",
            "{% if page.next is not null %}"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeIsToldWithItsPlaceAndWhatCouldBeMeant(String text, String message, String hint)
      throws IOException {
    Diagnostic problem = problem("text.peb", "<p>\n" + text + "\n");

    assertThat(problem.path() + ":" + problem.line()).isEqualTo("themes/x/templates/text.peb:2");
    assertThat(problem.message()).isEqualTo(message);
    assertThat(problem.hint()).contains(hint);
  }

  @Test
  void aTemplateThatIsExtendedAndMissingIsToldWhereItIsAskedFor() throws IOException {
    Diagnostic problem =
        problem(
            "text.peb", "{# mine #}\n{% extends \"layuot.peb\" %}\n{% block main %}{% endblock %}");

    assertThat(problem.text())
        .startsWith(
            "themes/x/templates/text.peb:2: error: there is no template 'layuot.peb'\n"
                + "  hint: did you mean 'layout.peb'? There are: alphabetical-index.peb, changes.peb, cheat-sheet.peb, ");
  }

  @Test
  void aMistakeInAPartialIsToldThere() throws IOException {
    Diagnostic problem = problem("footer.peb", "<footer>\n\n{{ site.titel }}</footer>");

    assertThat(problem.path() + ":" + problem.line()).isEqualTo("themes/x/templates/footer.peb:3");
    assertThat(problem.message()).isEqualTo("SiteInfo has no 'titel'");
  }
}
