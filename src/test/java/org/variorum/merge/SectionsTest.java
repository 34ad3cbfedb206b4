package org.variorum.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.model.Decision;
import org.variorum.model.NoteTexts;
import org.variorum.model.Notes;

class SectionsTest {
  private static final String FACTS = "- Beans are seeds\n- Water is most of it\n\n";

  @TempDir Path folder;

  @Test
  void sectionsOfSeveralAuthorsBecomeOneUnderTheHeadingThatMostOfThemHave() {
    assertThat(
            outline(
                "# Coffee\n\n## COLD BREW (over night)\n\n- Steep it in the fridge\n",
                "# Coffee\n\n### Cold brew\n\n- Twelve hours are enough\n",
                "# Coffee\n\n## Cold brew:\n\n- Serve it on ice\n"))
        .isEqualTo(
            "## Cold brew (3)\n- Steep it in the fridge\n- Twelve hours are enough\n- Serve it on ice\n");
  }

  @Test
  void aSectionInsideAnotherJoinsItsNamesakeAtTheTop() {
    assertThat(
            outline(
                "# Coffee\n\n## Home\n\n" + FACTS + "### Milling beans\n\n- Coarse\n- Fine\n",
                "# Coffee\n\n## Milling beans\n\n- Burrs beat blades\n"))
        .isEqualTo(
            "## Home\n- Beans are seeds\n- Water is most of it\n## Milling beans (2)\n- Coarse\n- Fine\n- Burrs beat blades\n");
  }

  @Test
  void aWordThatOneAuthorHasBelowSeveralHeadingsJoinsNothing() {
    String moka = "## Moka pot\n\n" + FACTS + "### Parts\n\n- Funnel\n- Base\n\n";
    String press =
        "## French press\n\n- It is a jug\n- It has a plunger\n\n### Parts\n\n- Glass\n- Mesh\n";

    assertThat(outline("# Coffee\n\n" + moka + press))
        .contains("### Parts\n- Funnel\n- Base\n")
        .contains("### Parts\n- Glass\n- Mesh\n");
  }

  @Test
  void aLabelBecomesASectionWhereTwoHaveItOrMuchStandsBelowIt() {
    assertThat(
            outline("# Coffee\n\n- Grinders:\n  - Burrs\n", "# Coffee\n\n- Grinders\n  - Blades\n"))
        .isEqualTo("## Grinders (2)\n- Burrs\n- Blades\n");
    assertThat(outline("# Coffee\n\n- Grinders:\n  - Burrs\n  - Blades\n  - Mortars\n  - Mills\n"))
        .startsWith("## Grinders\n- Burrs\n");
    assertThat(outline("# Coffee\n\n- Grinders:\n  - Burrs\n  - Blades\n"))
        .isEqualTo("- Grinders:\n  - Burrs\n  - Blades\n");
  }

  @Test
  void aLabelOfTheIntroductionJoinsTheSectionOfThatName() {
    assertThat(
            outline(
                "# Coffee\n\n- Grinders:\n  - Burrs\n", "# Coffee\n\n## Grinders\n\n- Blades\n"))
        .isEqualTo("## Grinders (2)\n- Burrs\n- Blades\n");
  }

  @Test
  void aLevelThatOnlyHoldsOneOtherIsLeftOut() {
    assertThat(outline("# Coffee\n\n## Kitchen\n\n### Moka pot\n\n" + FACTS))
        .isEqualTo("## Kitchen: Moka pot (2)\n- Beans are seeds\n- Water is most of it\n");
  }

  @Test
  void aHeadingOverOneStatementOrTooDeepIsALineOfText() {
    assertThat(outline("# Coffee\n\n## Moka pot\n\n" + FACTS + "### Heat\n\nLow.\n"))
        .isEqualTo("## Moka pot\n- Beans are seeds\n- Water is most of it\n- Heat\n  - Low.\n");
    assertThat(
            outline(
                "# Coffee\n\n## One\n\n"
                    + FACTS
                    + "### Two\n\n- a\n- b\n\n#### Three\n\n- c\n- d\n\n##### Four\n\n- e\n- f\n"))
        .endsWith("#### Three\n- c\n- d\n- Four\n  - e\n  - f\n");
  }

  @Test
  void aHeadingWhoseStatementsAllWentElsewhereIsDropped() {
    Merging merging =
        merging(
            "# Coffee\n\n## Storing\n\n- Keep the beans in an airtight jar\n",
            "# Coffee\n\n## Jars\n\n- Keep the beans in an airtight jar\n");

    assertThat(merging.outline("coffee"))
        .isEqualTo("## Storing\n- Keep the beans in an airtight jar (2)\n");
    assertThat(merging.ledger().rows())
        .extracting(row -> row.reason())
        .contains("heading with nothing left below it");
  }

  @Test
  void theRestOfAPageComesInTheOrderOfItsPurpose() {
    assertThat(
            outline(
                "# Coffee\n\n## Espresso vs filter\n\n- x y\n\n## Prices\n\n## Cost\n\n- cheap\n\n## Setup of a machine\n\n- plug it\n\n## Beans\n\n- two\n\n## What it is\n\n- a drink\n"))
        .containsSubsequence(
            "## What it is",
            "## Beans",
            "## Setup of a machine",
            "## Cost",
            "## Espresso vs filter");
  }

  @Test
  void anEditorNamesASectionAndItsPlace() {
    Decision ruling =
        new Decision.SectionOrder(
            "coffee", "Beans and roasts", 1, List.of("Roasting", "Varieties"), Merging.RULING);
    Notes notes =
        notes(
            "# Coffee\n\n## Water\n\n- soft\n\n## Roasting\n\n- dark\n",
            "# Coffee\n\n- Varieties:\n  - arabica\n");

    assertThat(Merging.of(notes, Merging.catalogue("Coffee"), ruling).outline("coffee"))
        .isEqualTo("## Beans and roasts (2)\n- dark\n- arabica\n## Water\n- soft\n");
  }

  @Test
  void aRulingOnAGeneralNameIsOnThePagesOwnSection() {
    Decision ruling = new Decision.SectionOrder("coffee", "Uses", 1, List.of(), Merging.RULING);
    Notes notes =
        notes(
            "# Coffee\n\n- Uses:\n  - wake up\n\n## Water\n\n- soft\n- Uses:\n  - tea\n",
            "# Coffee\n\n- x\n");

    assertThat(Merging.of(notes, Merging.catalogue("Coffee"), ruling).outline("coffee"))
        .isEqualTo("- x\n## Uses\n- wake up\n## Water\n- soft\n- Uses:\n  - tea\n");
  }

  @Test
  void aLabelOfTheWholeTopicIsNotTheOneBelowAHeading() {
    String uses = "- Uses:\n  - one\n  - two\n  - three\n  - four\n\n";

    assertThat(
            outline(
                "# Coffee\n\n"
                    + uses
                    + "## Grounds\n\n- wet\n"
                    + uses.replaceAll("(?m)^  - ", "  - old ")))
        .contains("## Uses\n- one\n- two\n- three\n- four\n")
        .contains("### Uses\n- old one\n");
  }

  private String outline(String... texts) {
    return merging(texts).outline("coffee");
  }

  private Merging merging(String... texts) {
    return Merging.of(notes(texts), Merging.catalogue("Coffee"));
  }

  private Notes notes(String... texts) {
    NoteTexts notes = new NoteTexts(folder);
    for (int k = 0; k < texts.length; k++) {
      notes.add(List.of("ann", "ben", "cleo").get(k) + "/notes.md", texts[k]);
    }
    return notes.read();
  }
}
