package org.variorum.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.model.NoteTexts.node;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.model.Catalogue;
import org.variorum.model.MergedStatement;
import org.variorum.model.MergedTopics;
import org.variorum.model.Node;
import org.variorum.model.NoteTexts;
import org.variorum.model.Notes;
import org.variorum.model.Topic;

/** A statement of ben that stands one click below one of ann. */
class FoldsTest {
  private static final Catalogue CATALOGUE =
      new Catalogue(List.of(Topic.proposed("tea", "Tea"), Topic.proposed("soda", "Soda")));

  @TempDir Path folder;

  private Notes notes;
  private Pages pages;

  @BeforeEach
  void compose() {
    notes =
        new NoteTexts(folder)
            .add("ann/tea.md", "## Water\n\n- Water for green tea stays below 80 °C.\n- soft\n")
            .add("ben/tea.md", "## Water\n\n- Never boil it, unlike Soda\n")
            .add("dan/soda.md", "- cold\n")
            .read();
    MergedTopics merged =
        Composing.merged(
            notes,
            CATALOGUE,
            List.of(Composing.fold(notes, "Never boil it, unlike Soda", standing())));
    pages = Composing.pages(merged, CATALOGUE, Map.of());
  }

  private static String standing() {
    return "Water for green tea stays below 80 °C.";
  }

  private String folded() {
    return node(notes, "Never boil it, unlike Soda").id();
  }

  @Test
  void aFoldIsAStatementWithItsOwnIdSourcesAndLinks() {
    SectionView water = Composing.topic(pages, "tea").sections().get(0);
    StatementView standing = water.blocks().get(0).statements().get(0);
    StatementView fold = standing.folds().get(0);

    assertThat(standing.folds()).hasSize(1);
    assertThat(standing.anchors()).isEmpty();
    assertThat(standing.collections()).isEqualTo(1);
    assertThat(fold.id()).isEqualTo(folded());
    assertThat(fold.html())
        .isEqualTo("Never boil it, unlike <a class=\"topic\" href=\"soda.html\">Soda</a>");
    assertThat(fold.sources()).extracting(SourceView::collection).containsExactly("Notes of ben");
    assertThat(fold.folds()).isEmpty();
    assertThat(fold.children()).isEmpty();
  }

  @Test
  void theSearchFindsAFoldAndKnowsWhereItStands() {
    SearchDocument water =
        pages.documents().stream()
            .filter(d -> d.anchor().equals("water"))
            .findFirst()
            .orElseThrow();

    assertThat(water.body()).isEqualTo(standing() + "\nsoft");
    assertThat(water.folds())
        .containsExactly(new SearchDocument.Fold(folded(), "Never boil it, unlike Soda"));
    assertThat(water.words()).isEqualTo(standing() + "\nsoft\nNever boil it, unlike Soda");
  }

  @Test
  void aPageThatIsOnlyNamedInAFoldIsMentionedThere() {
    assertThat(Composing.topic(pages, "soda").mentionedOn())
        .containsExactly(new TopicPage.MentionView("Tea", "Water", "tea.html#" + folded()));
  }

  @Test
  void aCollectionSaysWhatItsLineWasFoldedInto() {
    String into = "../tea.html#" + node(notes, standing()).id();
    CollectionPage page = Composing.page(pages, "collections/ben.html", CollectionPage.class);
    CollectionPage.Entry line = page.notes().get(0).entries().get(1);

    assertThat(line.outcome()).isEqualTo("folded");
    assertThat(line.into()).isEqualTo(standing());
    assertThat(line.intoHref()).isEqualTo(into);
    assertThat(line.href()).isEqualTo("../tea.html#" + folded());
  }

  @Test
  void whatWasMergedIntoAFoldHasItsAnchorThere() {
    Node standing = node(notes, standing());
    Node fold = node(notes, "Never boil it, unlike Soda");
    Node merged = node(notes, "soft");
    MergedStatement statement =
        new MergedStatement(
            standing,
            List.of(standing),
            List.of(new MergedStatement.Fold(fold, List.of(fold, merged))),
            "",
            List.of());
    StatementView view =
        new Blocks(Map.of(), new Attribution(Map.of(), RepositoryFiles.NONE), Map.of())
            .of(List.of(statement))
            .get(0)
            .statements()
            .get(0)
            .folds()
            .get(0);

    assertThat(view.anchors()).containsExactly(merged.id());
    assertThat(view.collections()).isEqualTo(2);
    assertThat(view.sources()).extracting(SourceView::excerpt).containsExactly("", "soft");
  }

  @Test
  void theReportCountsWhoAgreesWithWhom() {
    ReportPage report = Composing.page(pages, "report.html", ReportPage.class);

    assertThat(report.agreements())
        .extracting(row -> row.title() + " " + row.counts())
        .containsExactly(
            "Notes of ann [0, 1, 0]", "Notes of ben [1, 0, 0]", "Notes of dan [0, 0, 0]");
    assertThat(report.collections()).extracting(ReportPage.Row::folded).containsExactly(0, 1, 0);
    assertThat(report.pairs()).isEmpty();
  }
}
