package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.ledger.LedgerRow;
import org.variorum.model.Diagnostic;
import org.variorum.model.Diagnostics;

/** All that authors' Markdown can do, from a file to a page. */
class MarkdownSiteTest {
  private static final String NOTE =
      """
      # Espresso

      Grind finer than for [[Filter|drip]][^grind], ~~never~~ rarely coarser.

      [^grind]: The burrs wear, see [[Kettle care]].

      *[TDS]: Total dissolved solids

      !!! warning "Steam"
          Purge the wand.

      > [!TIP]
      > Warm the cup.

      - [ ] Descale
      - [x] Backflush

      | Cup | Grams |
      |:---:|------:|
      | one | 9 |

      Portafilter
      : The handle with the basket.

      ![The group head](head.svg)
      """;

  @TempDir Path folder;
  private final Diagnostics diagnostics = new Diagnostics();
  private SiteBuilder.Build build;

  @BeforeEach
  void buildsTheEdition() throws Exception {
    String svg = "<svg viewBox='0 0 40 30'/>";
    BuildOptions options = new BuildOptions();
    options.content =
        EditionCopy.of(folder)
            .write("notes/home/markdown.md", NOTE)
            .write("notes/home/head.svg", svg)
            .write("notes/roaster/pictures.md", "# Espresso\n\n![The group head](other.svg)\n")
            .write("notes/roaster/other.svg", svg + "<!-- another -->")
            .write(
                "pages/kettles.md",
                "# Kettle care\n\nAs [[Espresso]][^1] ![Pot](pot.svg)\n\n[^1]: x\n")
            .write("pages/pot.svg", svg)
            .content();
    build = new SiteBuilder(options, diagnostics).build();
  }

  private String page(String path) {
    return new String(build.site().files().get(path), StandardCharsets.UTF_8);
  }

  @Test
  void nothingIsReported() {
    assertThat(diagnostics.sorted()).extracting(Diagnostic::text).isEmpty();
  }

  @Test
  void aTopicsPageHasItAll() {
    String page = page("espresso.html");

    assertThat(page)
        .contains(
            "<a class=\"topic\" href=\"filter.html\">drip</a><sup class=\"footnote-mark\">1</sup>")
        .contains("<del>never</del>")
        .contains("The burrs wear, see <a href=\"kettles.html\">Kettle care</a>.</small>")
        .contains(
            "<div class=\"admonition warning\" role=\"note\"><p class=\"admonition-title\">Steam</p>")
        .contains(
            "<div class=\"admonition tip\" role=\"note\"><p class=\"admonition-title\">Tip</p>")
        .contains("<span class=\"task\" role=\"img\" aria-label=\"To do\"></span> Descale")
        .contains("<span class=\"task done\" role=\"img\" aria-label=\"Done\"></span> Backflush")
        .contains("<td class=\"align-center\">one</td><td class=\"align-right\">9</td>")
        .contains("<dt>Portafilter</dt>")
        .containsPattern(
            "<img src=\"assets/head\\.[0-9a-f]{8}\\.svg\" alt=\"The group head\" width=\"40\" height=\"30\" loading=\"lazy\" decoding=\"async\">")
        .doesNotContain("TDS", "data-wiki", " align=", "<input type=\"checkbox\"", "[^grind]");
  }

  /** Their words are the same, but nobody has compared what they show. */
  @Test
  void twoPicturesAreNeverMerged() {
    assertThat(page("espresso.html"))
        .containsPattern("assets/head\\.[0-9a-f]{8}\\.svg")
        .containsPattern("assets/other\\.[0-9a-f]{8}\\.svg");
  }

  @Test
  void anEditorsPageHasItToo() {
    assertThat(page("kettles.html"))
        .contains("As <a class=\"topic\" href=\"espresso.html\">Espresso</a>")
        .contains("<li id=\"footnote-1\"><p>x</p>")
        .containsPattern("<img src=\"assets/pot\\.[0-9a-f]{8}\\.svg\" alt=\"Pot\"");
  }

  @Test
  void whatIsNoTextIsAccountedFor() throws IOException {
    List<LedgerRow> rows = build.merge().ledger().rows();

    assertThat(rows)
        .filteredOn(row -> row.file().equals("markdown.md") && row.outcome().equals("dropped"))
        .extracting(row -> row.line() + " " + row.kind() + ": " + row.reason())
        .contains(
            "5 comment: footnote, which stands with what refers to it",
            "7 comment: definition of an abbreviation");
    assertThat(build.merge().notes().abbreviations().get("TDS").longForm())
        .isEqualTo("Total dissolved solids");
    assertThat(page("glossary.html")).contains("TDS", "Total dissolved solids");
  }
}
