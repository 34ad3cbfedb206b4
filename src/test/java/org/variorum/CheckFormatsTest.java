package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.model.Diagnostic;
import org.variorum.model.Evidence;
import org.variorum.model.Rule;
import org.variorum.model.Severity;

/** How findings are told. */
class CheckFormatsTest {
  private static final List<Diagnostic> FINDINGS =
      List.of(
          new Diagnostic(
              Severity.FAULT,
              "",
              0,
              0,
              "the id 'a' stands twice",
              "",
              "",
              new Evidence(Rule.DUPLICATE_ID, "a", List.of("x.html#a"))),
          new Diagnostic(
              Severity.WARNING,
              "content/notes/a,b/50%: c.md",
              3,
              7,
              "dead link to gone.html",
              "See [it](gone.html)",
              "no such page",
              new Evidence(Rule.DEAD_LINK, "gone.html", List.of("x.html", "y.html#s-0"))),
          Diagnostic.error("content/site.yml", 2, 1, "unknown key 'x'\r\n", "x: y", ""));

  @TempDir Path folder;

  @Test
  void githubGetsAnAnnotationALineWithItsEscapes() {
    assertThat(GitHubAnnotations.of(FINDINGS))
        .isEqualTo(
            """
            ::error title=duplicate-id::the id 'a' stands twice%0Aon x.html#a
            ::warning file=content/notes/a%2Cb/50%25%3A c.md,line=3,col=7,title=dead-link::dead link to gone.html%0Aon x.html, y.html#s-0%0Ahint: no such page
            ::error file=content/site.yml,line=2,col=1,title=content::unknown key 'x'%0D%0A
            """);
  }

  @Test
  void jsonIsOneObject() {
    assertThat(FindingsJson.of(FINDINGS, 9))
        .isEqualTo(
            """
            {
              "program" : "variorum",
              "version" : "development",
              "pages" : 9,
              "errors" : 2,
              "warnings" : 1,
              "findings" : [ {
                "rule" : "duplicate-id",
                "severity" : "fault",
                "message" : "the id 'a' stands twice",
                "subject" : "a",
                "pages" : [ "x.html#a" ]
              }, {
                "rule" : "dead-link",
                "severity" : "warning",
                "file" : "content/notes/a,b/50%: c.md",
                "line" : 3,
                "column" : 7,
                "message" : "dead link to gone.html",
                "hint" : "no such page",
                "source" : "See [it](gone.html)",
                "subject" : "gone.html",
                "pages" : [ "x.html", "y.html#s-0" ]
              }, {
                "rule" : "content",
                "severity" : "error",
                "file" : "content/site.yml",
                "line" : 2,
                "column" : 1,
                "message" : "unknown key 'x'\\r\\n",
                "source" : "x: y"
              } ]
            }
            """);
  }

  @Test
  void sarifNamesRulesAndPlaces() throws IOException {
    JsonNode run = new ObjectMapper().readTree(FindingsSarif.of(FINDINGS)).at("/runs/0");

    assertThat(run.at("/tool/driver/rules")).hasSize(Rule.values().length);
    JsonNode result = run.at("/results/1");
    assertThat(result.at("/ruleId").asText()).isEqualTo("dead-link");
    assertThat(run.at("/tool/driver/rules/" + result.get("ruleIndex").asInt() + "/id").asText())
        .isEqualTo("dead-link");
    assertThat(result.at("/level").asText()).isEqualTo("warning");
    assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("content/notes/a,b/50%25:%20c.md");
    assertThat(result.at("/locations/0/physicalLocation/region/startColumn").asInt()).isEqualTo(7);
    assertThat(run.at("/results/0/locations").isMissingNode()).isTrue();
  }

  @Test
  void aFilesWayBeginsWhereTheProgramIsCalled() {
    Path here = Path.of("").toAbsolutePath();

    assertThat(FindingFormat.relative(here.resolve("content/a.md").toString()))
        .isEqualTo("content/a.md");
    assertThat(FindingFormat.relative("./content/a.md")).isEqualTo("content/a.md");
    assertThat(FindingFormat.relative("/elsewhere/a.md")).isEqualTo("/elsewhere/a.md");
  }

  @Test
  void anUnknownFormatIsAWrongCall() {
    Call call = Call.of("check", "--format", "xml");

    assertThat(call.exit()).isEqualTo(2);
    assertThat(call.err()).contains("text", "json", "github", "sarif");
  }

  @Test
  void aFrameIsToldOnceWithAllPages() throws IOException {
    EditionCopy edition = EditionCopy.of(folder);
    Path site = edition.content().resolve("site.yml");
    Files.writeString(site, Files.readString(site) + "footer: See [there](gone.html).\n");
    Call call = Call.of("check", "--content", edition.content());

    assertThat(call.exit()).isZero();
    assertThat(call.err().lines().filter(line -> line.contains("warning"))).hasSize(1);
    assertThat(call.err())
        .contains("site.yml:6:21: warning: dead link to gone.html [dead-link]\n")
        .contains("\n  footer: See [there](gone.html).\n                      ^\n")
        .containsPattern("on 404.html, a-z.html, about.html and \\d+ more\n");
  }
}
