package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A site that was built before, with a fault sown into one of its pages. */
class CheckFolderTest {
  private static final String PAGE =
      "<!DOCTYPE html>\n<title>A</title>\n<main>\n<h1 id=\"a\">A</h1>\n%s\n<a href=\"../index.html\">up</a>\n</main>\n";

  @TempDir Path folder;

  @BeforeEach
  void aSite() throws IOException {
    write("index.html", "<!DOCTYPE html>\n<main><a href=\"n/a.html\">A</a></main>\n");
    write("n/a.html", PAGE.formatted(""));
    write(".git/x.html", "<a href=gone.html>x</a>");
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(folder.resolve(file).getParent());
    Files.write(folder.resolve(file), text.getBytes(StandardCharsets.UTF_8));
  }

  private Call check() {
    return Call.of("check", "--site", folder, "--strict");
  }

  @Test
  void nothingIsFoundWithoutAFault() {
    assertThat(check()).isEqualTo(new Call(0, "2 pages checked: 0 errors, 0 warnings\n", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dead-link | <a href=\"gone.html\">x</a>",
        "dead-anchor | <a href=\"#gone\">x</a>",
        "dead-anchor | <a href=\"../index.html#gone\">x</a>",
        "empty-link | <a href=\"../index.html\"> </a>",
        "empty-link | <a href=\"../index.html\"><img src=\"data:,x\" alt=\"\"></a>",
        "duplicate-id | <p id=\"a\">x</p>",
        "missing-picture | <img src=\"gone.png\" alt=\"x\">",
        "missing-file | <script src=\"gone.js\"></script>",
        "missing-alt | <img src=\"data:,x\">",
        "foreign-request | <img src=\"https://x.example/x.png\" alt=\"x\">",
        "skipped-heading | <h3>B</h3>",
        "headless-table | <table><tr><td>1</td></tr></table>"
      })
  void isFoundWithPageAndLine(String rule, String html) throws IOException {
    write("n/a.html", PAGE.formatted(html));
    Call call = check();

    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err().lines().filter(line -> line.matches(".*\\[[a-z-]+\\]")))
        .singleElement()
        .asString()
        .startsWith(folder.toString().replace('\\', '/') + "/n/a.html:5: ")
        .endsWith("[" + rule + "]");
  }

  @ParameterizedTest
  @CsvSource({
    "orphan-page, n/b.html, n/b.html",
    "case-collision, n/A.css, n/A.css",
    "refused-name, n/nul.css, n/nul.css",
    "refused-name, n/COM1.x.css, n/COM1.x.css",
    "refused-name, n/what?.css, n/what?.css",
    "refused-name, dot./x.css, dot./x.css",
    "refused-name, 'n/blank .css ', 'n/blank .css '"
  })
  void aFileIsFoundByItsName(String rule, String file, String named) throws IOException {
    write("n/a.css", "");
    write(file, "");

    assertThat(check().err())
        .startsWith(folder.toString().replace('\\', '/') + "/" + named + ": warning: ")
        .contains(" [" + rule + "]\n");
  }

  @Test
  void theErrorPagesLinksAreFollowedBelowThePathThatTheyShow() throws IOException {
    write("n/style.css", "");
    String page = "<!DOCTYPE html>\n<link rel=\"stylesheet\" href=\"/notes/n/style.css\">\n%s\n";
    write("404.html", page.formatted("<a href=\"/notes/n/a.html#a\">A</a><a href=\"/else\">B</a>"));
    assertThat(check().err()).isEmpty();

    write("404.html", page.formatted("<a href=\"/notes/n/gone.html\">A</a>"));
    assertThat(check().err())
        .startsWith(
            folder.toString().replace('\\', '/')
                + "/404.html:3: warning: dead link to n/gone.html [dead-link]");
  }

  @Test
  void aPictureWithWordsOrALabelNamesALink() throws IOException {
    String picture = "<a href=\"../index.html\"><img src=\"data:,x\" alt=\"up\"></a>";
    write(
        "n/a.html",
        PAGE.formatted(
            picture + "<a href=\"../index.html\" aria-label=\"up\"></a><a id=\"x\"></a>"));

    assertThat(check().err()).isEmpty();
  }

  @Test
  void aFolderThatIsNotThereIsAWrongCall() {
    Call call = Call.of("check", "--site", folder.resolve("gone"));

    assertThat(call.exit()).isEqualTo(2);
    assertThat(call.err()).contains("--site: there is no folder");
  }
}
