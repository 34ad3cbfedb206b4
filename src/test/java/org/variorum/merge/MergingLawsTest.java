package org.variorum.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.ledger.LedgerRow;
import org.variorum.model.Catalogue;
import org.variorum.model.Decision;
import org.variorum.model.Dispute;
import org.variorum.model.MergedTopic;
import org.variorum.model.Node;
import org.variorum.model.NodeKind;
import org.variorum.model.Note;
import org.variorum.model.NoteTexts;
import org.variorum.model.Notes;
import org.variorum.model.Outcome;
import org.variorum.model.Section;
import org.variorum.model.TopicOutline;

/** What holds of merging whatever the notes say. */
class MergingLawsTest {
  private static final Catalogue CATALOGUE =
      Merging.catalogue(RandomCollections.TOPICS.toArray(new String[0]));

  /** Each case is read once for all laws. */
  private static final Map<Long, Notes> READ = new HashMap<>();

  @TempDir Path folder;

  static LongStream seeds() {
    return LongStream.range(0, 120);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nothingIsLost(long seed) {
    Merging merging = Merging.of(notes(seed), CATALOGUE);

    assertThat(merging.diagnostics()).as("audit").isEmpty();
    Set<String> nodes = new HashSet<>();
    merging.notes().walk(node -> nodes.add(node.id()));
    assertThat(merging.ledger().rows())
        .extracting(LedgerRow::id)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(nodes);
    merging.merged().all().forEach(MergingLawsTest::everyIdLeadsSomewhere);
  }

  /** What is kept stands once on the page; what was merged has an anchor there. */
  private static void everyIdLeadsSomewhere(MergedTopic topic) {
    List<String> standing = new ArrayList<>();
    Map<String, String> anchors = new HashMap<>();
    topic.all().forEach(section -> said(section, standing, anchors));
    assertThat(standing).doesNotHaveDuplicates();
    for (Outcome outcome : topic.outcomes()) {
      String id = outcome.node().id();
      if (outcome.fate() == Outcome.Fate.DROPPED) {
        assertThat(anchors.get(id))
            .as("the place of '%s', which was dropped", outcome.node().text())
            .isNull();
      } else {
        assertThat(anchors.get(id))
            .as("the place of '%s'", outcome.node().text())
            .isEqualTo(outcome.into());
      }
    }
  }

  private static void said(Section section, List<String> standing, Map<String, String> anchors) {
    List<List<Node>> places = new ArrayList<>();
    if (!section.said().isEmpty()) {
      places.add(section.said());
    }
    section
        .statements()
        .forEach(
            statement ->
                statement.walk(
                    each -> {
                      List<Node> place = new ArrayList<>(each.said());
                      each.folds().forEach(fold -> place.addAll(fold.said()));
                      places.add(place);
                    }));
    for (List<Node> said : places) {
      standing.add(said.get(0).id());
      said.forEach(
          node ->
              assertThat(anchors.put(node.id(), said.get(0).id()))
                  .as("%s stands twice", node.text())
                  .isNull());
    }
    section.sections().forEach(inner -> said(inner, standing, anchors));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theOrderInWhichNotesAreFoundDoesNotMatter(long seed) {
    Notes notes = notes(seed);
    Decision[] decisions = decisions(notes, seed);
    Merging merging = Merging.of(notes, CATALOGUE, decisions);

    List<org.variorum.model.Collection> collections = new ArrayList<>(notes.collections());
    List<Note> files = new ArrayList<>(notes.notes());
    Collections.shuffle(collections, new Random(seed));
    Collections.shuffle(files, new Random(seed + 1));
    Merging shuffled = Merging.of(new Notes(collections, files), CATALOGUE, decisions);

    assertThat(shuffled.ledger().toJsonLines()).isEqualTo(merging.ledger().toJsonLines());
    assertThat(shuffled.merged()).isEqualTo(merging.merged());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatStandsWouldNotBeMergedAgain(long seed) {
    Merging merging = Merging.of(notes(seed), CATALOGUE);
    for (TopicOutline outline : merging.outlines().topics()) {
      MergedTopic again = Rereading.of(merging.topic(outline.topic().slug()), outline);

      assertThat(again.outcomes())
          .filteredOn(outcome -> outcome.node().kind() != NodeKind.HEADING)
          // whether a label opens a section is a matter of the outline, which is another one now
          .filteredOn(outcome -> !outcome.rule().equals("section"))
          .filteredOn(
              outcome ->
                  outcome.fate() == Outcome.Fate.MERGED || outcome.fate() == Outcome.Fate.FOLDED)
          .extracting(outcome -> outcome.node().text() + ": " + outcome.reason())
          .isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void stepsAndGroupsStayWholeAndInOrder(long seed) {
    Merging merging = Merging.of(notes(seed), CATALOGUE);

    Groups groups = new Groups(merging.merged());
    merging.notes().notes().forEach(note -> groups.check(note.roots()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void decisionsAreApplied(long seed) {
    Notes notes = notes(seed);
    RandomDecisions decisions = new RandomDecisions(Merging.of(notes, CATALOGUE), seed);
    for (Decision decision : decisions.some()) {
      Merging ruled = Merging.of(notes, CATALOGUE, decision);

      assertThat(ruled.diagnostics()).as("%s", decision).isEmpty();
      decisions.assertApplied(decision, ruled);
      Merging twice = Merging.of(notes, CATALOGUE, decision, decision);
      assertThat(twice.ledger().toJsonLines()).isEqualTo(ruled.ledger().toJsonLines());
      ruled.merged().all().forEach(MergingLawsTest::everyIdLeadsSomewhere);
    }
    assertThat(Merging.of(notes, CATALOGUE, decisions.many()).diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nothingIsLostNorTornByManyDecisions(long seed) {
    Notes notes = notes(seed);
    Decision[] decisions = decisions(notes, seed);
    Merging merging = Merging.of(notes, CATALOGUE, decisions);

    assertThat(merging.diagnostics()).isEmpty();
    merging.merged().all().forEach(MergingLawsTest::everyIdLeadsSomewhere);
    merging.merged().all().forEach(MergingLawsTest::nothingMeetsAcrossADispute);
    List<Decision> twice = new ArrayList<>(List.of(decisions));
    twice.addAll(List.of(decisions));
    assertThat(ledgerOf(Merging.of(notes, CATALOGUE, twice.toArray(new Decision[0]))))
        .isEqualTo(ledgerOf(merging));
  }

  private static byte[] ledgerOf(Merging merging) {
    return merging.ledger().toJsonLines();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nothingIsMergedOrFoldedAcrossADispute(long seed) {
    Merging.of(notes(seed), CATALOGUE)
        .merged()
        .all()
        .forEach(MergingLawsTest::nothingMeetsAcrossADispute);
  }

  /** Two readings of a dispute end in two places, unless an editor brought one of them there. */
  private static void nothingMeetsAcrossADispute(MergedTopic topic) {
    Map<String, Outcome> outcomes = new HashMap<>();
    topic.outcomes().forEach(outcome -> outcomes.put(outcome.node().id(), outcome));
    for (Dispute dispute : topic.disputes()) {
      Map<String, Integer> readingAt = new HashMap<>();
      for (int k = 0; k < dispute.readings().size(); k++) {
        for (Node said : dispute.readings().get(k).said()) {
          Outcome outcome = outcomes.get(said.id());
          if (outcome.fate() == Outcome.Fate.DROPPED
              || outcome.rule().equals("decision")
              // labels of one name open one section, whatever is ruled of their words
              || said.label()) {
            continue;
          }
          Integer before = readingAt.put(outcome.into(), k);
          assertThat(before == null || before == k)
              .as("'%s' meets another reading of '%s'", said.text(), dispute.about())
              .isTrue();
        }
      }
    }
  }

  /** Without drops and moves: what is on no page, or on another, says nothing of merging. */
  private static Decision[] decisions(Notes notes, long seed) {
    return Stream.of(new RandomDecisions(Merging.of(notes, CATALOGUE), seed).many())
        .filter(
            decision -> !(decision instanceof Decision.Drop || decision instanceof Decision.Move))
        .toArray(Decision[]::new);
  }

  private Notes notes(long seed) {
    return READ.computeIfAbsent(seed, this::read);
  }

  private Notes read(long seed) {
    NoteTexts texts = new NoteTexts(folder.resolve("" + seed));
    RandomCollections.of(seed).forEach(texts::add);
    return texts.read();
  }
}
