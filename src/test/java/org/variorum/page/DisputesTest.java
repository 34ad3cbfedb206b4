package org.variorum.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.model.Catalogue;
import org.variorum.model.Dispute;
import org.variorum.model.MergedTopics;
import org.variorum.model.Node;
import org.variorum.model.NoteTexts;
import org.variorum.model.Notes;
import org.variorum.model.Topic;

/** Two open disputes and a ruled one about tea, made by hand. */
class DisputesTest {
  private static final Catalogue CATALOGUE =
      new Catalogue(List.of(Topic.proposed("tea", "Tea"), Topic.proposed("soda", "Soda")));

  @TempDir Path folder;

  private Notes notes;
  private MergedTopics merged;

  @BeforeEach
  void merge() {
    notes =
        new NoteTexts(folder)
            .add("ann/tea.md", "- Steep it for 3 min\n- Milk belongs in it\n- Water of 80 °C\n")
            .add("ben/tea.md", "- For 5 min at least\n- Milk never belongs in it\n")
            .add("cleo/tea.md", "- Boiling it at 100 °C is best\n")
            .add("cleo/soda.md", "- cold\n")
            .read();
    merged =
        Composing.merged(
            notes,
            CATALOGUE,
            List.of(Composing.fold(notes, "Boiling it at 100 °C is best", "Water of 80 °C")));
  }

  private Node node(String text) {
    return NoteTexts.node(notes, text);
  }

  private Pages pages() {
    Dispute heat =
        new Dispute(
            "temperature",
            List.of(
                new Dispute.Reading("80 °C", List.of(node("Water of 80 °C"))),
                new Dispute.Reading("100 °C", List.of(node("Boiling it at 100 °C is best")))),
            null);
    Dispute time =
        new Dispute(
            "time",
            List.of(
                new Dispute.Reading("3 min", List.of(node("Steep it for 3 min"))),
                new Dispute.Reading("5 min", List.of(node("For 5 min at least")))),
            new Dispute.Ruling(
                node("For 5 min at least").id(), "", "https://example.org", "x", "2026-11-21"));
    Dispute milk =
        new Dispute(
            "belongs / never belongs",
            List.of(
                new Dispute.Reading("", List.of(node("Milk never belongs in it"))),
                new Dispute.Reading("", List.of(node("Milk belongs in it")))),
            null);
    return Composing.pages(Composing.with(merged, "tea", heat, milk, time), CATALOGUE, Map.of());
  }

  private StatementView statement(Pages pages, String text) {
    return Composing.topic(pages, "tea").introduction().stream()
        .flatMap(block -> block.statements().stream())
        .filter(view -> view.id().equals(node(text).id()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theWholeDisputeStandsBelowItsFirstStatementAndALineBelowTheOthers() {
    Pages pages = pages();
    DisputeNote first = statement(pages, "Steep it for 3 min").disputes().get(0);
    DisputeNote second = statement(pages, "For 5 min at least").disputes().get(0);

    assertThat(first.whole()).isTrue();
    assertThat(second.whole()).isFalse();
    assertThat(second.dispute()).isEqualTo(first.dispute());
    assertThat(first.dispute().anchor())
        .isEqualTo("_dispute-" + node("Steep it for 3 min").id().substring(2));
    assertThat(Composing.topic(pages, "tea").disputes()).isEqualTo(3);
    assertThat(Composing.topic(pages, "soda").disputes()).isZero();
  }

  @Test
  void aReadingTellsWhoSaysSoAndWhetherItHolds() {
    DisputeView time = statement(pages(), "Steep it for 3 min").disputes().get(0).dispute();
    DisputeView.ReadingView five = time.readings().get(1);

    assertThat(time.readings())
        .extracting(DisputeView.ReadingView::holds)
        .containsExactly(false, true);
    assertThat(five.value()).isEqualTo("5 min");
    assertThat(five.statement()).isEqualTo(node("For 5 min at least").id());
    assertThat(five.sources()).extracting(SourceView::collection).containsExactly("Notes of ben");
    assertThat(time.ruling())
        .isEqualTo(
            new DisputeView.RulingView("5 min", "", "https://example.org", "x", "2026-11-21"));
  }

  @Test
  void aReadingInAFoldIsToldBelowTheStatementAboveIt() {
    StatementView water = statement(pages(), "Water of 80 °C");

    assertThat(water.disputes()).singleElement().satisfies(n -> assertThat(n.whole()).isTrue());
    assertThat(water.folds()).singleElement().satisfies(f -> assertThat(f.disputes()).isEmpty());
    assertThat(water.disputes().get(0).dispute().readings().get(1).statement())
        .isEqualTo(water.folds().get(0).id());
  }

  @Test
  void allDisputesStandOnOnePageTheOpenOnesFirst() {
    Pages pages = pages();
    DisputesPage page = Composing.page(pages, "disputes.html", DisputesPage.class);

    assertThat(page.open()).isEqualTo(2);
    assertThat(page.ruled()).isEqualTo(1);
    assertThat(page.topics()).extracting(DisputesPage.TopicPart::title).containsExactly("Tea");
    assertThat(page.topics().get(0).disputes())
        .extracting(DisputeView::about)
        .containsExactlyInAnyOrder("belongs / never belongs", "temperature", "time")
        .endsWith("time");
    assertThat(page.topics().get(0).disputes())
        .extracting(DisputeView::anchor)
        .doesNotHaveDuplicates();
  }

  @Test
  void theReportCountsThem() {
    ReportPage report = Composing.page(pages(), "report.html", ReportPage.class);

    assertThat(List.of(report.open(), report.ruled())).containsExactly(2, 1);
    assertThat(report.topics()).extracting(ReportPage.Row::disputes).containsExactly(3, 0, 0);
    assertThat(report.collections()).extracting(ReportPage.Row::disputes).containsExactly(3, 2, 1);
  }

  @Test
  void thePageIsThereWhereNobodyContradicts() {
    Pages pages = Composing.pages(merged, CATALOGUE, Map.of());

    assertThat(Composing.page(pages, "disputes.html", DisputesPage.class).topics()).isEmpty();
  }

  @Test
  void twoDisputesOfOneStatementHaveTwoAnchors() {
    List<Dispute.Reading> readings =
        List.of(
            new Dispute.Reading("3 min", List.of(node("Steep it for 3 min"))),
            new Dispute.Reading("5 min", List.of(node("For 5 min at least"))));
    Pages pages =
        Composing.pages(
            Composing.with(
                merged,
                "tea",
                new Dispute("time", readings, null),
                new Dispute("least time", readings, null)),
            CATALOGUE,
            Map.of());

    assertThat(statement(pages, "Steep it for 3 min").disputes())
        .extracting(note -> note.dispute().anchor())
        .doesNotHaveDuplicates()
        .hasSize(2);
  }
}
