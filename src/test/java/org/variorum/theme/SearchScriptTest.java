package org.variorum.theme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/** Runs the theme's search script with lunr itself over four sections. */
class SearchScriptTest {
  private static final String SECTIONS =
      """
      var sections = [
        {ref: "0", page: "s3.html", anchor: "", title: "Amazon S3", heading: "", body: "Buckets and objects"},
        {ref: "1", page: "s3.html", anchor: "e", title: "Amazon S3", heading: "Encryption",
          body: "Server-side encryption with keys; x-amz-server-side-encryption is the header"},
        {ref: "2", page: "iam.html", anchor: "p", title: "AWS IAM", heading: "Policies",
          body: "A policy allows s3:GetObject with a key; instances such as t2.micro"},
        {ref: "3", page: "kms.html", anchor: "", title: "AWS KMS", heading: "", body: "Keys, and the limits of keys"}];
      var index = JSON.parse(JSON.stringify(lunr(function () {
        this.ref("ref"); this.field("title"); this.field("heading"); this.field("body");
        sections.forEach(function (section) { this.add(section); }, this);
      })));
      var find = window.variorumSearch.finder(lunr, index, sections);
      function ask(question) {
        var answer = find(question);
        return answer.kind + answer.results.map(function (result) { return " " + result.document.ref; }).join("");
      }
      """;

  private Context context;
  private Scriptable scope;

  @BeforeEach
  void aPageWithLunrAndTheScript() throws IOException {
    context = Context.enter();
    context.setLanguageVersion(Context.VERSION_ES6);
    scope = context.initStandardObjects();
    run("lunr.js", resource("/META-INF/resources/webjars/lunr/2.3.9/lunr.js"));
    run("window", "var window = this, document = {};");
    run("search.js", resource("/themes/default/assets/search.js"));
    run("sections", SECTIONS);
  }

  @AfterEach
  void leave() {
    Context.exit();
  }

  private Object run(String name, String script) {
    return context.evaluateString(scope, script, name, 1, null);
  }

  private static String resource(String path) throws IOException {
    try (InputStream in = SearchScriptTest.class.getResourceAsStream(path)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  private String ask(String question) {
    ScriptableObject.putProperty(scope, "question", question);
    return Context.toString(run("question", "ask(question)"));
  }

  @ParameterizedTest
  @CsvSource({
    "encryption, all 1",
    "ENCRYPT, all 1",
    "encryptio, all 1",
    "policies, all 2",
    "policie, all 2",
    "s3:getob, all 2",
    "t2.mi, all 2",
    "the encryption of keys, all 1",
    "server-side-encryption, all 1",
    "buckets glacier, some 0",
    "encription, near 1",
    "nonsense, near"
  })
  void whatIsAskedIsFound(String question, String answer) {
    assertThat(ask(question)).isEqualTo(answer);
  }

  @Test
  void thePageThatIsAskedForByNameComesFirst() {
    assertThat(List.of(ask("kms"), ask("s3"), ask("Amazon S3")))
        .satisfiesExactly(
            kms -> assertThat(kms).startsWith("all 3"),
            s3 -> assertThat(s3).startsWith("all 0"),
            full -> assertThat(full).startsWith("all 0"));
  }

  @ParameterizedTest
  @CsvSource({
    "limits, ''",
    "limits of keys, ''",
    "quota, s-1",
    "limits quota, s-1",
    "quotas rotation, s-2",
    "rotate, s-2",
    "keys, ''"
  })
  void anAnswerLeadsToAFoldOnlyForWordsThatStandNowhereElse(String question, String anchor) {
    run(
        "folds",
        """
        sections[3].folds = [{anchor: "s-1", text: "Quotas of keys"}, {anchor: "s-2", text: "Quotas and rotation"}];
        index = JSON.parse(JSON.stringify(lunr(function () {
          this.ref("ref"); this.field("title"); this.field("heading"); this.field("body");
          sections.forEach(function (section) {
            var folds = (section.folds || []).map(function (fold) { return fold.text; });
            this.add(Object.assign({}, section, {body: [section.body].concat(folds).join("\\n")}));
          }, this);
        })));
        find = window.variorumSearch.finder(lunr, index, sections);
        """);
    ScriptableObject.putProperty(scope, "question", question);
    String place =
        """
        find(question).results.filter(function (result) { return result.document.ref === "3"; })
          .map(function (result) { return window.variorumSearch.place(result).anchor; })[0]
        """;

    assertThat(Context.toString(run("place", place))).isEqualTo(anchor);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "*",
        ":",
        "-",
        "-x",
        "+must -not",
        "a:b",
        "~1",
        "key^",
        "title:",
        "\"",
        "\\",
        "__proto__",
        "ö",
        "(("
      })
  void noInputThrows(String question) {
    assertThat(ask(question)).matches("(all|some|near)( \\d)*");
  }
}
