package org.variorum.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.model.Catalogue;
import org.variorum.model.NoteTexts;
import org.variorum.model.Topic;

class PageComposerTest {
  private static final Catalogue CATALOGUE =
      new Catalogue(
          List.of(
              topic("tea", "Tea", "Hot"),
              topic("soda", "Soda", "Cold"),
              topic("juice", "Juice", ""),
              topic("wine", "Wine", "Hot")));

  @TempDir Path folder;

  @Test
  void aPageForEachTopicWithContentInTheOrderOfTheCategories() {
    Pages pages = pages("# Soda\n\n- cold\n\n# Tea\n\n- hot\n\n# Juice\n\n- fresh\n");

    assertThat(pages.pages())
        .extracting(Page::path)
        .containsExactly(
            "index.html",
            "tea.html",
            "soda.html",
            "juice.html",
            "unsorted.html",
            "collections/ann.html",
            "disputes.html",
            "report.html",
            "a-z.html",
            "cheatsheet.html",
            "search.html",
            "404.html",
            "about.html");
    assertThat(pages.site().navigation())
        .extracting(SiteInfo.Category::title)
        .containsExactly("Hot", "Cold", "Topics");
    assertThat(Composing.topic(pages, "soda").previous().slug()).isEqualTo("tea");
    assertThat(Composing.topic(pages, "soda").next().slug()).isEqualTo("juice");
    assertThat(Composing.topic(pages, "tea").lead()).isEqualTo("<p>By the editor.</p>");
  }

  @Test
  void aListThatDoesNotBeginAtOneSaysWhereItBegins() {
    List<Block> blocks =
        Composing.topic(
                pages("# Tea\n\nBrew it.\n\n- x\n\n3. pour\n4. wait\n\nDo:\n\n- y\n"), "tea")
            .introduction();

    assertThat(blocks).extracting(Block::kind).containsExactly("text", "list", "steps", "text");
    assertThat(blocks).extracting(Block::start).containsExactly(0, 0, 3, 0);
    assertThat(blocks.get(3).statements().get(0).children())
        .extracting(Block::kind)
        .containsExactly("list");
  }

  @Test
  void aMergedStatementCarriesTheAnchorsAndSourcesOfAll() {
    NoteTexts texts =
        new NoteTexts(folder)
            .add("ann/tea.md", "- Steep it long.\n")
            .add("ben/tea.md", "- steep it long\n");
    StatementView view =
        Composing.topic(Composing.pages(texts.read(), CATALOGUE, Map.of()), "tea")
            .introduction()
            .get(0)
            .statements()
            .get(0);

    assertThat(view.collections()).isEqualTo(2);
    assertThat(view.anchors()).hasSize(1).doesNotContain(view.id());
    assertThat(view.sources())
        .extracting(SourceView::collection, SourceView::lines, SourceView::excerpt)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Notes of ann", "1", ""),
            org.assertj.core.groups.Tuple.tuple("Notes of ben", "1", "steep it long"));
  }

  @Test
  void aHeadingTooDeepForASectionIsALabel() {
    String deep =
        "# Tea\n\n## A\n\n- a\n- b\n\n### B\n\n- c\n- d\n\n#### C\n\n- e\n- f\n\n##### Deep\n\n- g\n- h\n";
    SectionView section =
        Composing.topic(pages(deep), "tea").sections().get(0).sections().get(0).sections().get(0);

    assertThat(section.level()).isEqualTo(4);
    StatementView line = section.blocks().get(0).statements().get(2);
    assertThat(line.html()).isEqualTo("Deep");
    assertThat(line.label()).isTrue();
  }

  @Test
  void theSearchHasADocumentForEachSectionWithItsOwnText() {
    Pages pages =
        pages(
            "# Tea\n\n- leaves\n\n## Water\n\n- soft\n  - filtered\n\n### Heat\n\n- hot\n- not boiling\n");

    assertThat(pages.documents())
        .extracting(
            document ->
                document.page()
                    + "#"
                    + document.anchor()
                    + "|"
                    + document.heading()
                    + "|"
                    + document.body())
        .containsExactly(
            "tea.html#|" + "|leaves",
            "tea.html#water|Water|soft\nfiltered",
            "tea.html#heat|Water › Heat|hot\nnot boiling");
    assertThat(pages.documents()).extracting(SearchDocument::ref).doesNotHaveDuplicates();
  }

  @Test
  void aPageThatMentionsATopicIsNamedOnceWithItsFirstPlace() {
    TopicPage soda =
        Composing.topic(
            pages(
                "# Soda\n\n- cold\n\n# Tea\n\n## Iced\n\n- With Soda\n\n## Fizzy\n\n- More Soda\n"),
            "soda");

    assertThat(soda.mentionedOn())
        .singleElement()
        .satisfies(mention -> assertThat(mention.section()).isEqualTo("Iced"));
  }

  @Test
  void everyNodeOfACollectionLeadsToWhereItStands() {
    Pages pages = pages("# Tea\n\n## Water\n\n- soft\n- <!-- hidden -->\n");
    CollectionPage page =
        (CollectionPage)
            pages.pages().stream()
                .filter(CollectionPage.class::isInstance)
                .findFirst()
                .orElseThrow();

    assertThat(page.notes().get(0).entries())
        .extracting(CollectionPage.Entry::href)
        .startsWith("", "../tea.html#water");
    assertThat(page.notes().get(0).entries().get(2).href())
        .matches("\\.\\./tea\\.html#s-[0-9a-f]{12}");
  }

  @Test
  void anEditorsPageHasTheTitleOfItsHeadingAsPlainText() {
    TextPage about =
        (TextPage)
            pages("# Tea\n\n- hot\n").pages().stream()
                .filter(TextPage.class::isInstance)
                .findFirst()
                .orElseThrow();

    assertThat(about.title()).isEqualTo("Q & A");
  }

  private Pages pages(String markdown) {
    return Composing.pages(
        new NoteTexts(folder).add("ann/notes.md", markdown).read(),
        CATALOGUE,
        Map.of("about", "<h1>Q &amp; <em>A</em></h1><p>x</p>"));
  }

  private static Topic topic(String slug, String title, String category) {
    return new Topic(
        slug, title, title, category, "", "", List.of(title), List.of(), List.of(), null);
  }
}
