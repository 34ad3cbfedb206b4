package org.variorum.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.merge.Merger;
import org.variorum.model.Catalogue;
import org.variorum.model.Diagnostic;
import org.variorum.model.Diagnostics;
import org.variorum.model.LinkedTopic;
import org.variorum.model.LinkedTopics;
import org.variorum.model.NoteTexts;
import org.variorum.model.Notes;
import org.variorum.model.Prose;
import org.variorum.model.Rulings;
import org.variorum.model.Topic;
import org.variorum.topic.TopicClassifier;

class AuthoredLinksTest {
  private static final Catalogue CATALOGUE =
      new Catalogue(
          List.of(
              Topic.proposed("tea", "Tea"),
              new Topic(
                  "soda",
                  "Soda Water",
                  "Soda",
                  "",
                  "",
                  "",
                  List.of("Seltzer"),
                  List.of(),
                  List.of("fizzy drink"),
                  null),
              Topic.proposed("mead", "Mead")));
  private static final Prose KETTLES =
      new Prose("Kettle care", "", List.of(new Prose.Heading("lime-scale", "Lime scale", 2)), "");
  private static final String SODA = "# Soda Water\n\n- cold\n\n## Still & sparkling\n\n- a\n- b\n";

  @TempDir Path folder;
  private final Diagnostics diagnostics = new Diagnostics();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      value = {
        "[[Soda Water]] ~ <a class=\"topic\" href=\"soda.html\">Soda Water</a>",
        "[[soda]] ~ <a class=\"topic\" href=\"soda.html\">soda</a>",
        "[[Seltzer]] ~ <a class=\"topic\" href=\"soda.html\">Seltzer</a>",
        "[[Fizzy-Drink|it]] ~ <a class=\"topic\" href=\"soda.html\">it</a>",
        "[[Soda#Still & Sparkling|it]] ~ <a class=\"topic\" href=\"soda.html#still-sparkling\">it</a>",
        "[[kettles]] ~ <a href=\"kettles.html\">kettles</a>",
        "[[Kettle care]] ~ <a href=\"kettles.html\">Kettle care</a>",
        "[[kettles#Lime scale|it]] ~ <a href=\"kettles.html#lime-scale\">it</a>",
        "x [[Tea]] ~ x Tea",
        "[[Tea#Iced]] ~ <a class=\"topic\" href=\"#iced\">Tea › Iced</a>",
        "`[[soda]]` ~ <code>[[soda]]</code>",
      })
  void linksToTopicsSectionsAndPages(String text, String html) {
    LinkedTopics linked = link("# Tea\n\n- zzz " + text + "\n\n## Iced\n\n- c\n- d\n");

    assertThat(linked.topics().get(0).html().values()).contains("zzz " + html);
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      value = {
        "[x](#iced) ~ <a class=\"topic\" href=\"#iced\">x</a>",
        "[x](#Iced) ~ <a class=\"topic\" href=\"#iced\">x</a>",
        "[x](../ben/soda.md) ~ <a class=\"topic\" href=\"soda.html\">x</a>",
        "[x](../ben/soda.md#soda-water) ~ <a class=\"topic\" href=\"soda.html\">x</a>",
        "[x](../ben/soda.md#still--sparkling) ~ <a class=\"topic\" href=\"soda.html#still-sparkling\">x</a>",
        "[x](<../ben/so%64a.md#still-%26-sparkling>) ~ <a class=\"topic\" href=\"soda.html#still-sparkling\">x</a>",
        "[*x*](notes.md#iced \"t\") ~ <a title=\"t\" class=\"topic\" href=\"#iced\"><em>x</em></a>",
        "<a href=\"#iced\">x</a> ~ <a class=\"topic\" href=\"#iced\">x</a>",
        "[x](#tea) ~ x",
        "[x](//tea.example) ~ <a href=\"https://tea.example\">x</a>",
        "`[x](#iced)` ~ <code>[x](#iced)</code>",
      })
  void linksFromFileToFileLeadToWhereThatStandsNow(String text, String html) {
    LinkedTopics linked = link("# Tea\n\n- zzz " + text + "\n\n## Iced\n\n- c\n- d\n");

    assertThat(linked.topics().get(0).html().values()).contains("zzz " + html);
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void theSecondHeadingOfANameAndANameOfTheAuthorsOwnAreFound() {
    LinkedTopics linked =
        link(
            "# Tea\n\n- zzz [a](#hot-1) [b](#mine) [b](#too)\n\n## Hot\n\n- c\n\n## Cold\n\n### Hot\n\n- d\n\n"
                + "<a id='too' name=\"mine\"></a>\n\n- e\n");
    String e = NoteTexts.node(linked.notes(), "e").id();

    assertThat(linked.topics().get(0).html().values())
        .contains(
            "zzz <a class=\"topic\" href=\"#cold-hot\">a</a> <a class=\"topic\" href=\"#"
                + e
                + "\">b</a> <a class=\"topic\" href=\"#"
                + e
                + "\">b</a>");
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void aLinkToAHeadingThatIsGoneKeepsItsTextAndIsReported() {
    LinkedTopics linked =
        link(
            "# Tea\n\n- [a](#icing)\n- [b](../ben/soda.md#gone)\n- [c](sodas.md)\n\n## Iced\n\n- d\n");

    assertThat(linked.topics().get(0).html().values()).contains("a", "b", "c");
    assertThat(diagnostics.sorted())
        .extracting(Diagnostic::text)
        .containsExactly(
            """
            notes/ann/notes.md:3: warning: the link to '#icing' names no heading of its file; its text stays [dead-anchor]
              hint: did you mean #iced?""",
            """
            notes/ann/notes.md:4: warning: the link to '../ben/soda.md#gone' names no heading of its file; its text stays [dead-anchor]
              hint: did you mean #soda-water?""",
            """
            notes/ann/notes.md:5: warning: the link to 'sodas.md' leads to no file of the notes; its text stays [dead-link]
              hint: did you mean ben/soda.md?""");
  }

  @Test
  void equalHeadingsAreCountedAndOneThatIsCalledLikeTheSecondIsNotTaken() {
    LinkedTopics linked =
        link(
            "# Tea\n\n- zzz [a](#hot) [b](#hot-1) [c](#hot-1-1)\n\n## Hot\n\n- c\n- d\n\n"
                + "## Cold\n\n- e\n- f\n\n### Hot\n\n- g\n- h\n\n## Hot 1\n\n- i\n- j\n");

    assertThat(linked.topics().get(0).html().values())
        .contains(
            "zzz <a class=\"topic\" href=\"#hot\">a</a>"
                + " <a class=\"topic\" href=\"#hot-2\">b</a>"
                + " <a class=\"topic\" href=\"#hot-1\">c</a>");
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void filesWithOddNamesLinkAndAreLinked() {
    Notes notes =
        new NoteTexts(folder)
            .add("ann/100% [tea].md", "# Tea\n\n- zzz [x](../ben/soda.md) [y](./a%5bb%25.md)\n")
            .add("ann/a[b%.md", "# Soda Water\n\n- [z](100%25%20%5Btea%5D.md)\n")
            .add("ben/soda.md", SODA)
            .read();

    assertThat(
            linker(notes).topics("notes").topics().stream()
                .flatMap(t -> t.html().values().stream()))
        .contains(
            "zzz <a class=\"topic\" href=\"soda.html\">x</a> <a class=\"topic\" href=\"soda.html\">y</a>",
            "<a class=\"topic\" href=\"tea.html\">z</a>");
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void aLinkIsReportedAtItsLineNotAtOneThatBeginsAlike() {
    link("# Tea\n\n- [a](#iced-more)\n  [b](#iced-mor) [c](#iced-m)\n\n## Iced more\n\n- d\n");

    assertThat(diagnostics.sorted())
        .extracting(problem -> problem.line() + problem.message().replaceAll(".*'(.*)'.*", "$1"))
        .containsExactly("4#iced-m", "4#iced-mor");
  }

  @Test
  void whatAnEditorDroppedCannotBeLedToAndThatIsSaid() {
    Notes notes =
        new NoteTexts(folder)
            .add("ann/notes.md", "# Tea\n\n- zzz [a](gone.md) [b](gone.md#hot)\n")
            .add("ann/gone.md", "# Tea\n\n## Hot\n\n- all of it goes\n")
            .read();
    String gone = NoteTexts.node(notes, "all of it goes").id();

    assertThat(linker(notes, dropping(gone)).topics("notes").topics().get(0).html().values())
        .contains("zzz a b");
    assertThat(diagnostics.sorted())
        .extracting(Diagnostic::text)
        .containsExactly(
            """
            notes/ann/notes.md:3: warning: the link to 'gone.md#hot' leads to what no page has; its text stays [dead-anchor]
              hint: what stood below it was dropped, or it says nothing""",
            """
            notes/ann/notes.md:3: warning: the link to 'gone.md' leads to what no page has; its text stays [dead-link]
              hint: what stood in it was dropped, or it says nothing""");
  }

  @Test
  void whatLeadsNowhereKeepsItsTextAndIsReported() {
    LinkedTopics linked =
        link("# Tea\n\n- As\n  [[Sodda|it]]\n- [[Mead]] and [[soda#Stil & sparkling]]\n");

    assertThat(linked.topics().get(0).html().values())
        .containsExactlyInAnyOrder(
            "As\nit",
            "Mead and <a class=\"topic\" href=\"soda.html\">soda › Stil &amp; sparkling</a>");
    assertThat(diagnostics.sorted())
        .extracting(Diagnostic::text)
        .containsExactly(
            """
            notes/ann/notes.md:4: warning: the link [[Sodda]] leads to no topic and no page; its text stays [dead-link]
              hint: did you mean [[soda]]?""",
            """
            notes/ann/notes.md:5: warning: the link [[Mead]] leads to a topic without a page; its text stays [dead-link]
              hint: no note speaks of 'mead' yet""",
            """
            notes/ann/notes.md:5: warning: the link [[soda#Stil & sparkling]] names a section that the page does not have [dead-link]
              hint: did you mean 'still-sparkling'?""");
  }

  @Test
  void whatIsLinkedIsMentioned() {
    LinkedTopics linked = link("# Tea\n\n- zzz [[Seltzer|it]] and [[soda]]\n");

    assertThat(linked.topics().get(1).mentionedOn())
        .containsExactly(
            new LinkedTopic.Mention(
                "tea", NoteTexts.node(linked.notes(), "zzz it and soda").id(), ""));
  }

  @Test
  void linksEditorsTexts() {
    Notes notes = new NoteTexts(folder).add("ann/soda.md", SODA).read();
    String html = "<p><a data-wiki=\"Soda\">it</a>, <a data-wiki=\"Sod\">that</a></p>";

    assertThat(linker(notes).text(html, "pages/x.md", "# X\n\n[[Soda|it]], [[Sod|that]]\n", "x"))
        .isEqualTo("<p><a class=\"topic\" href=\"soda.html\">it</a>, that</p>");
    assertThat(diagnostics.sorted())
        .extracting(problem -> problem.path() + ":" + problem.line())
        .containsExactly("pages/x.md:3");
  }

  private LinkedTopics link(String markdown) {
    return linker(
            new NoteTexts(folder).add("ann/notes.md", markdown).add("ben/soda.md", SODA).read())
        .topics("notes");
  }

  private static Rulings dropping(String id) {
    return new Rulings(
        Map.of(),
        Map.of(),
        Map.of(),
        Set.of(),
        Map.of(id, "wrong"),
        List.of(),
        Set.of(),
        Set.of(),
        Map.of(),
        List.of());
  }

  private AuthoredLinks linker(Notes notes) {
    return linker(notes, Rulings.NONE);
  }

  private AuthoredLinks linker(Notes notes, Rulings rulings) {
    LinkedTopics linked =
        new CrossLinker(List.of())
            .link(
                new Merger(rulings)
                    .merge(new TopicClassifier(CATALOGUE, Map.of()).classify(notes)));
    return new AuthoredLinks(linked, CATALOGUE.topics(), Map.of("kettles", KETTLES), diagnostics);
  }
}
