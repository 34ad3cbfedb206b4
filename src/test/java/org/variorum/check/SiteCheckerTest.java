package org.variorum.check;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.model.Diagnostic;
import org.variorum.model.Diagnostics;
import org.variorum.output.Site;

class SiteCheckerTest {
  private final SortedMap<String, byte[]> files = new TreeMap<>();

  private SiteCheckerTest with(String path, String text) {
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  private List<String> messages() {
    return messages(Origins.NONE);
  }

  private List<String> messages(Origins origins) {
    with("notes/größe 1.html", "<p id=\"é\">").with("notes/index.html", "").with("a.png", "");
    String all = files.keySet().stream().map(f -> "<a href=\"" + f + "\">x</a>").collect(joining());
    with("index.html", "<p id=\"top\">" + all);
    Diagnostics diagnostics = new Diagnostics();
    SiteChecker.run(new Site(files), origins, Map.of(), diagnostics);
    return diagnostics.sorted().stream().map(Diagnostic::text).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../index.html",
        "../index.html#top",
        "/index.html?x=1#top",
        "#here",
        "",
        "../notes/gr%C3%B6%C3%9Fe%201.html#%C3%A9",
        "größe 1.html#é",
        "./",
        ".",
        "..",
        "../",
        "/",
        "../notes/",
        "mailto:a@example.org",
        "https://example.org/x",
        "//example.org",
        "tel:1",
        "data:,x",
        "../../index.html",
        "index.html#"
      })
  void aLinkThatLeadsSomewhereIsFine(String href) {
    assertThat(with("notes/page.html", "<p id=\"here\"><a href=\"" + href + "\">x</a>").messages())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "gone.html, dead-link, no such page; did you mean 'notes/page.html'?",
    "x/index.html#top, dead-link, no such page; did you mean 'notes/index.html'?",
    "../index.html#bottom, dead-anchor, the page has no such anchor",
    "#there, dead-anchor, the page has no such anchor",
    "%zz, dead-link, no such page; did you mean 'index.html'?",
    "../notes, dead-link, no such page; did you mean 'index.html'?",
    "gone/, dead-link, no such page; did you mean 'notes/index.html'?"
  })
  void aDeadLinkIsAWarning(String href, String rule, String hint) {
    with("notes/page.html", "<p id=\"here\"><a href=\"" + href + "\">x</a>");

    assertThat(messages())
        .containsExactly(
            "notes/page.html: warning: dead link to %s [%s]\n  on notes/page.html#here\n  hint: %s"
                .formatted(href, rule, hint));
  }

  @Test
  void thePageOf404LinksFromTheHostsRoot() {
    with("style.css", "")
        .with(
            "404.html",
            "<link rel=\"stylesheet\" href=\"/some/base/style.css\">"
                + "<a href=\"/some/base/index.html\">x</a><a href=\"/some/base/gone.html\">y</a>");

    assertThat(messages(below("/some/base/")))
        .singleElement()
        .asString()
        .startsWith("404.html: warning: dead link to gone.html");
  }

  private static Origins below(String base) {
    return new Origins() {
      @Override
      public Optional<Origin> of(Place place, String subject, int before) {
        return Optional.empty();
      }

      @Override
      public Optional<Origin> setting(String key) {
        return Optional.empty();
      }

      @Override
      public String base() {
        return base;
      }
    };
  }

  @Test
  void anIdThatStandsTwiceIsAFault() {
    assertThat(with("page.html", "<p id=\"a\"><b id=\"b\"></b><i id=\"a\"></i>").messages())
        .containsExactly(
            "page.html: fault: the id 'a' stands twice [duplicate-id]\n  on page.html#a\n  hint: the theme and the content share it");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script src=\"https://cdn.example/x.js\"></script>",
            "<img alt=\"\" src=\"//cdn.example/x.png\">",
        "<link rel=\"stylesheet\" href=\"HTTP://cdn.example/x.css\">",
            "<link rel=\"shortcut icon\" href=\"//cdn.example/x.ico\">",
        "<link rel=\"preconnect\" href=\"https://cdn.example\">",
            "<iframe src=\"https://cdn.example/\"></iframe>",
        "<video src=\"https://cdn.example/x\"></video>",
            "<style>@import 'https://cdn.example/x.css';</style>",
        "<p style=\"background: url(https://cdn.example/x.png)\">"
      })
  void aRequestToAnotherHostIsAFault(String html) {
    assertThat(with("page.html", html).messages())
        .singleElement()
        .asString()
        .contains("fault: the page asks another host for ");
  }

  @Test
  void aStyleSheetMayNotAskAnotherHostEither() {
    assertThat(with("assets/a.css", "p { src: url( \"//fonts.example/a.woff2\" ) }").messages())
        .containsExactly(
            "assets/a.css: fault: the page asks another host for //fonts.example/a.woff2 [foreign-request]\n  hint: keep it as an asset");
  }

  @Test
  void canonicalAddressesAndTheErrorPageAreWhole() {
    assertThat(
            with("404.html", "<script src=\"https://example.org/x.js\"></script>")
                .with(
                    "page.html",
                    "<link rel=\"canonical\" href=\"https://example.org/page.html\"><img src=\"data:,x\" alt=\"\"><img src=\"a.png\" alt=\"\">")
                .messages())
        .isEmpty();
  }

  @Test
  void aMissingPictureIsAWarning() {
    assertThat(with("page.html", "<img src=\"b.png\" alt=\"\">").messages())
        .containsExactly(
            "page.html: warning: the page loads b.png [missing-picture]\n  hint: no such file");
  }
}
