package org.variorum.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.model.Catalogue;
import org.variorum.model.NoteTexts;
import org.variorum.model.Notes;
import org.variorum.model.OutlineNode;
import org.variorum.model.Topic;
import org.variorum.model.TopicOutline;
import org.variorum.model.TopicOutlines;

class TopicClassifierTest {
  private static final Catalogue CATALOGUE =
      new Catalogue(
          List.of(
              topic("espresso", "Espresso", List.of("Crema"), List.of("short black")),
              topic("tea", "Tea", List.of(), List.of()),
              topic("cold-brew", "Cold Brew", List.of(), List.of("iced coffee"))));

  @TempDir Path folder;

  @Test
  void aStatementBelongsToTheNearestHeadingThatNamesATopic() {
    assertThat(placed("# Tea\n\n- leaves\n\n## Water\n\n- soft\n\n# Espresso\n\n- pressure\n"))
        .containsEntry("tea", "Tea! leaves Water soft")
        .containsEntry("espresso", "Espresso! pressure");
  }

  @Test
  void anAliasAndAPartNameATopicWhateverTheirCase() {
    assertThat(placed("# SHORT BLACK\n\n- a\n\n# Crema\n\n- b\n"))
        .containsEntry("espresso", "SHORT BLACK a Crema b");
  }

  @Test
  void aHeadingOfSeveralTopicsGoesOnWithTheTopicAboveIt() {
    assertThat(placed("# Tea\n\n## Espresso and Tea\n\n- both\n"))
        .containsEntry("tea", "Tea! Espresso and Tea both");
    assertThat(placed("# Drinks\n\n- x\n\n# Espresso and Tea\n\n- both\n"))
        .containsEntry("espresso", "Espresso and Tea! both");
  }

  @Test
  void belowAComparingHeadingAStatementGoesToTheOnlyTopicThatItNames() {
    Map<String, String> placed =
        placed("# Espresso vs Tea\n\n- Tea is brewed from leaves\n- Espresso takes pressure\n");

    assertThat(placed).containsEntry("tea", "[Espresso vs Tea] Tea is brewed from leaves");
    assertThat(placed).containsEntry("espresso", "Espresso vs Tea Espresso takes pressure");
  }

  @Test
  void aLabelThatIsATopicsNameIsLikeAHeading() {
    assertThat(placed("# Drinks\n\n- Tea:\n  - from leaves\n- Milk\n"))
        .containsEntry("tea", "Tea:! from leaves")
        .containsEntry("unsorted", "Drinks Milk");
  }

  @Test
  void whatStandsBelowAHeadingTellsItsTopicWhereTheHeadingDoesNot() {
    assertThat(placed("# Morning\n\n- Tea wakes you\n- Tea is warm\n- sleep\n"))
        .containsEntry("tea", "Morning Tea wakes you Tea is warm sleep");
  }

  @Test
  void aChapterDoesNotStandAboveTheTopicThatBeginsInIt() {
    assertThat(placed("# Morning\n\n- Tea wakes you\n- Tea is warm\n\n## Tea: leaves\n\n- green\n"))
        .containsEntry("tea", "Morning Tea wakes you Tea is warm | Tea: leaves! green");
  }

  @Test
  void aHeadingThatNamesAPartOrSaysMoreKeepsItsTitle() {
    assertThat(placed("# Tea Ceremony\n\n- bow\n")).containsEntry("tea", "Tea Ceremony bow");
    assertThat(placed("# Tea basics\n\n- bow\n")).containsEntry("tea", "Tea basics! bow");
    assertThat(placed("# Tea (Camellia sinensis)\n\n- bow\n"))
        .containsEntry("tea", "Tea (Camellia sinensis)! bow");
  }

  @Test
  void aFileNamedAfterATopicIsAboutIt() {
    Notes notes =
        new NoteTexts(folder)
            .add("ann/tea.md", "- leaves\n\n## With Espresso\n\n- odd\n\n# Espresso\n\n- strong\n")
            .read();

    assertThat(placed(notes, Map.of()))
        .containsEntry("tea", "leaves With Espresso odd")
        .containsEntry("espresso", "Espresso! strong");
  }

  @Test
  void aHeadingThatNamesTheTopicOfAFileAfterAnotherTopicEndsThat() {
    Notes notes =
        new NoteTexts(folder)
            .add("ann/tea.md", "# Espresso\n\n- strong\n\n## Steeping Tea long\n\n- bitter\n")
            .read();

    assertThat(placed(notes, Map.of())).containsEntry("tea", "Steeping Tea long bitter");
  }

  @Test
  void whatNoTopicFitsIsUnsortedAndKeepsItsContext() {
    assertThat(placed("# Sugar\n\n- brown\n  - cubes\n"))
        .containsEntry("unsorted", "Sugar brown cubes");
  }

  @Test
  void stepsStayTogetherWhateverTheyNameOneByOne() {
    assertThat(placed("# Party\n\n1. Boil water\n2. Serve Tea\n3. Serve Espresso\n"))
        .containsEntry("unsorted", "Party Boil water Serve Tea Serve Espresso");
  }

  @Test
  void aMovedNodeGoesWhereTheEditorWants() {
    Notes notes =
        new NoteTexts(folder).add("ann/a.md", "# Tea\n\n## Kettles\n\n- steel\n  - shiny\n").read();
    String id = NoteTexts.node(notes, "steel").id();

    assertThat(placed(notes, Map.of(id, "espresso")))
        .containsEntry("espresso", "[Kettles] steel shiny")
        .containsEntry("tea", "Tea! Kettles");
  }

  @Test
  void theReasonNamesTheHeadingAndItsLine() {
    Notes notes = new NoteTexts(folder).add("ann/a.md", "# Tea\n\n- leaves\n").read();
    TopicOutline tea = new TopicClassifier(CATALOGUE, Map.of()).classify(notes).topics().get(1);

    assertThat(tea.roots().get(0).children().get(0).reason()).isEqualTo("heading 'Tea' (line 1)");
  }

  private Map<String, String> placed(String markdown) {
    return placed(new NoteTexts(folder).add("ann/notes.md", markdown).read(), Map.of());
  }

  /**
   * The texts of each topic; {@code !} behind a heading that only names it, a lost context in
   * brackets, roots of files apart.
   */
  private static Map<String, String> placed(Notes notes, Map<String, String> moves) {
    TopicOutlines outlines = new TopicClassifier(CATALOGUE, moves).classify(notes);
    List<TopicOutline> all = new ArrayList<>(outlines.topics());
    all.add(outlines.unsorted());
    Map<String, String> placed = new java.util.HashMap<>();
    for (TopicOutline outline : all) {
      List<String> words = new ArrayList<>();
      for (OutlineNode root : outline.roots()) {
        boolean begins =
            root.namesTopic()
                && !words.isEmpty()
                && root.node().text().contains(":")
                && !root.node().label();
        words.addAll(begins ? List.of("|") : List.of());
        root.walk(node -> words.add(text(node)));
      }
      placed.put(outline.topic().slug(), String.join(" ", words));
    }
    return placed;
  }

  private static String text(OutlineNode node) {
    String lead = node.lead().isEmpty() ? "" : "[" + node.lead() + "] ";
    return lead + node.node().text() + (node.namesTopic() ? "!" : "");
  }

  private static Topic topic(String slug, String title, List<String> parts, List<String> aliases) {
    return new Topic(slug, title, title, "", "", "", List.of(title), parts, aliases, null);
  }
}
