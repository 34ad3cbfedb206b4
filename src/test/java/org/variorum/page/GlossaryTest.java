package org.variorum.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.model.Abbreviation;
import org.variorum.model.Catalogue;
import org.variorum.model.NoteTexts;
import org.variorum.model.Notes;
import org.variorum.model.Topic;

class GlossaryTest {
  private static final Catalogue CATALOGUE =
      new Catalogue(
          List.of(
              topic("tea", "Green Tea", "Tea", "Leaves in water.", List.of("oolong", "matcha")),
              topic("water", "Soft Water", "Water", "", List.of())));
  private static final String TEA =
      "# Tea\n\n- with a long brewing time (LBT)\n- LBT matters, Oolong or not\n\n"
          + "## Caddies\n\n- tin\n\n## The pot\n\n- clay\n\n## Overview\n\n- hot\n";
  private static final String WATER =
      "# Water\n\n- LBT of water, LBT again, LBT\n\n## Caddy\n\n- glass\n\n## 2 degrees\n\n- cold\n";

  @TempDir Path folder;

  @Test
  void anAbbreviationCitesWhereItIsExplainedAndWhereItIsUsedMost() {
    GlossaryPage.Entry entry = entry(glossary(), "LBT");

    assertThat(entry.meanings())
        .containsExactly(
            new GlossaryPage.Meaning(
                "long brewing time",
                List.of(new GlossaryPage.Link("Tea", "tea.html#" + explainedBy()))));
    assertThat(entry.usedOn()).extracting(GlossaryPage.Link::title).containsExactly("Water");
  }

  @Test
  void aTopicIsAnEntryWhereTheEditorTellsOfIt() {
    GlossaryPage.Entry entry = entry(glossary(), "Tea");

    assertThat(entry.about()).isEqualTo("Leaves in water.");
    assertThat(entry.topic()).isEqualTo(new GlossaryPage.Link("Green Tea", "tea.html"));
    assertThat(entry.meanings()).isEmpty();
    assertThat(entries(glossary())).extracting(GlossaryPage.Entry::term).doesNotContain("Water");
  }

  @Test
  void whatADefinitionListDefinesIsATerm() {
    Pages pages =
        pages("# Tea\n\nTannin\n: Makes it <b>bitter</b> &amp; dry.\n\n- hot\n", List.of());

    assertThat(entry(Composing.page(pages, "glossary.html", GlossaryPage.class), "Tannin"))
        .extracting(entry -> entry.meanings().get(0).text())
        .isEqualTo("Makes it bitter & dry.");
  }

  @Test
  void thereIsNoGlossaryWithoutEntries() {
    Notes notes = new NoteTexts(folder).add("ann/a.md", "# Water\n\n- wet\n").read();
    Catalogue water = new Catalogue(List.of(CATALOGUE.topics().get(1)));

    assertThat(Composing.pages(notes, water, java.util.Map.of()).pages())
        .extracting(Page::path)
        .doesNotContain("glossary.html")
        .contains("a-z.html");
  }

  @Test
  void sectionsThatDifferInNumberOnlyAreOneLine() {
    AlphabeticalIndexPage.Entry entry = line("Caddies");

    assertThat(entry.places())
        .containsExactly(
            new AlphabeticalIndexPage.Link("Tea", "tea.html#caddies"),
            new AlphabeticalIndexPage.Link("Water", "water.html#caddy"));
  }

  @Test
  void otherNamesLeadToTheTopicWhereItsPageUsesThem() {
    assertThat(line("Oolong").see()).isEqualTo(new AlphabeticalIndexPage.Link("Tea", "tea.html"));
    assertThat(terms()).doesNotContain("matcha", "Overview", "Green Tea");
  }

  @Test
  void aLongFormLeadsToItsAbbreviation() {
    assertThat(line("long brewing time").see().href()).isEqualTo("glossary.html#lbt");
    assertThat(line("LBT").detail()).isEqualTo("long brewing time");
  }

  @Test
  void theOrderIsThatOfTheAlphabetWithoutArticlesAndCase() {
    assertThat(index().letters())
        .extracting(LetterGroup::letter)
        .containsExactly("0–9", "C", "L", "O", "P", "T", "W");
    assertThat(terms())
        .containsExactly(
            "2 degrees",
            "Caddies",
            "LBT",
            "long brewing time",
            "Oolong",
            "The pot",
            "Tea",
            "Water");
  }

  private static Topic topic(
      String slug, String title, String shortTitle, String about, List<String> aliases) {
    return new Topic(
        slug,
        title,
        shortTitle,
        "",
        about,
        "",
        List.of(shortTitle, title),
        List.of(),
        aliases,
        null);
  }

  private Pages pages(String tea, List<Abbreviation> abbreviations) {
    Notes notes = new NoteTexts(folder).add("ann/tea.md", tea).add("ann/water.md", WATER).read();
    return Composing.pages(notes, CATALOGUE, abbreviations);
  }

  private Pages pages() {
    return pages(
        TEA,
        List.of(
            new Abbreviation(
                "LBT",
                List.of(
                    new Abbreviation.Meaning(
                        "long brewing time", java.util.Set.of(), List.of(explainedBy()))))));
  }

  private String explainedBy() {
    Notes notes = new NoteTexts(folder).add("ann/tea.md", TEA).read();
    return NoteTexts.node(notes, "with a long brewing time (LBT)").id();
  }

  private GlossaryPage glossary() {
    return Composing.page(pages(), "glossary.html", GlossaryPage.class);
  }

  private AlphabeticalIndexPage index() {
    return Composing.page(pages(), "a-z.html", AlphabeticalIndexPage.class);
  }

  private List<String> terms() {
    return lines().map(AlphabeticalIndexPage.Entry::term).toList();
  }

  private Stream<AlphabeticalIndexPage.Entry> lines() {
    return index().letters().stream().flatMap(group -> group.entries().stream());
  }

  private AlphabeticalIndexPage.Entry line(String term) {
    return lines().filter(line -> line.term().equals(term)).findFirst().orElseThrow();
  }

  private static List<GlossaryPage.Entry> entries(GlossaryPage page) {
    return page.letters().stream().flatMap(group -> group.entries().stream()).toList();
  }

  private static GlossaryPage.Entry entry(GlossaryPage page, String term) {
    return entries(page).stream()
        .filter(entry -> entry.term().equals(term))
        .findFirst()
        .orElseThrow();
  }
}
