package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions without effect are told, with their line. */
class DecisionAuditTest {
  @TempDir Path folder;

  private String told(String decisions) throws IOException {
    Path content = folder.resolve("content");
    Path notes = content.resolve("notes/ann");
    Files.createDirectories(notes);
    Files.writeString(
        content.resolve("topics.yml"), "- {slug: tea, title: Tea}\n- {slug: milk, title: Milk}\n");
    Files.writeString(
        notes.resolve("n.md"), "# Tea\n\n## Kinds\n\n- green\n- black\n\n# Milk\n\n- white\n");
    String with = decisions;
    for (String word : new String[] {"green", "black", "white"}) {
      with = with.replace("<" + word + ">", "{fingerprint: " + print(content, word) + "}");
    }
    Files.writeString(content.resolve("decisions.yml"), with);
    return Call.of("check", "--content", content).err();
  }

  private static String print(Path content, String word) throws IOException {
    int line = Files.readAllLines(content.resolve("notes/ann/n.md")).indexOf("- " + word) + 1;
    Files.deleteIfExists(content.resolve("decisions.yml"));
    String why = Call.of("why", "ann/n.md:" + line, "--content", content).out();
    return "\"" + why.replaceAll("(?s).*fingerprint ([0-9a-f]{16}).*", "$1") + "\"";
  }

  @Test
  void decisionsWithAnEffectAreSilent() throws IOException {
    assertThat(
            told(
                "- merge: {of: <green>, into: <black>}\n"
                    + "- move: {of: <white>, to: tea}\n"
                    + "- section: {topic: tea, name: Sorts, order: 1, also: [Kinds]}\n"))
        .doesNotContain("no effect");
  }

  @Test
  void contradictionsAreTold() throws IOException {
    assertThat(
            told("- merge: {of: <green>, into: <black>}\n- apart: {of: <green>, from: <black>}\n"))
        .contains("decisions.yml:2: warning: this decision had no effect: another decision merges");
  }

  @Test
  void aMergeIntoItselfOrIntoAnotherPageIsTold() throws IOException {
    assertThat(
            told("- merge: {of: <green>, into: <green>}\n- merge: {of: <white>, into: <green>}\n"))
        .contains(
            "decisions.yml:1: warning: this decision had no effect: it merges a statement into itself")
        .contains(
            "decisions.yml:2: warning: this decision had no effect: the two stand on different pages");
  }

  @Test
  void aSectionThatIsNotThereIsTold() throws IOException {
    assertThat(told("- section: {topic: tea, name: Nowhere, order: 1}\n"))
        .contains("the topic has no section 'Nowhere'");
  }

  @Test
  void aFoldOfWhatAnotherDecisionMergesIsTold() throws IOException {
    assertThat(told("- fold: {of: <green>, into: <black>}\n")).doesNotContain("no effect");
    assertThat(
            told("- fold: {of: <green>, into: <black>}\n- merge: {of: <green>, into: <black>}\n"))
        .contains("decisions.yml:1: warning: this decision had no effect: it was merged instead: ");
    assertThat(told("- fold: {of: <white>, into: <black>}\n"))
        .contains("the two stand on different pages");
  }

  @Test
  void aCorrectionAcrossPagesOrBesideAnotherIsTold() throws IOException {
    assertThat(told("- correct: {of: [<green>, <white>], says: neither}\n"))
        .contains("no effect: its statements stand on different pages: tea, milk");
    assertThat(told("- correct: {of: [<green>, <green>], says: neither}\n"))
        .contains("no effect: it names a statement twice");
    assertThat(
            told(
                "- correct: {of: [<green>, <black>], says: neither}\n"
                    + "- correct: {of: [<black>, <green>], holds: <black>}\n"
                    + "- correct: {of: [<white>, <black>], holds: <black>}\n- drop: {of: <white>}\n"))
        .contains("decisions.yml:2: warning: this decision had no effect: line 1 rules on the same")
        .contains("decisions.yml:3: warning: this decision had no effect: 'white' was dropped");
  }

  @Test
  void whatIsRuledForTheSheetOfAStatementThatDoesNotStandIsTold() throws IOException {
    String told =
        told(
            "- merge: {of: <green>, into: <black>}\n- pin: {of: <green>}\n- never: {of: <green>}\n"
                + "- short: {of: <green>, text: g}\n- drop: {of: <white>}\n- pin: {of: <white>}\n");
    for (int line = 2; line <= 4; line++) {
      assertThat(told)
          .contains(
              "decisions.yml:"
                  + line
                  + ": warning: this decision had no effect: the statement does not stand;"
                  + " name the one that stands for it: ann/n.md:6 'black' (");
    }
    assertThat(told)
        .contains(
            "decisions.yml:6: warning: this decision had no effect: the statement was dropped");
  }

  @Test
  void aSectionsTitleIsNoStatement() throws IOException {
    Path content = folder.resolve("content");
    told("");
    Files.deleteIfExists(content.resolve("decisions.yml"));
    String why = Call.of("why", "ann/n.md:3", "--content", content).out();
    String kinds = why.replaceAll("(?s).*fingerprint ([0-9a-f]{16}).*", "$1");

    assertThat(
            told(
                "- merge: {of: <green>, into: {fingerprint: \"%s\"}}\n- pin: {of: {fingerprint: \"%s\"}}\n"
                    .formatted(kinds, kinds)))
        .contains(
            "decisions.yml:1: warning: this decision had no effect: 'Kinds' is a section's title")
        .contains(
            "decisions.yml:2: warning: this decision had no effect: 'Kinds' is a section's title");
  }

  @Test
  void whatIsRuledForTheSheetTwiceIsTold() throws IOException {
    assertThat(
            told(
                "- pin: {of: <green>}\n- never: {of: <green>}\n- short: {of: <black>, text: a}\n"
                    + "- short: {of: <black>, text: b}\n- apart: {of: <black>, from: <black>}\n"))
        .contains(
            "decisions.yml:1: warning: this decision had no effect: the cheat sheet never has")
        .contains("decisions.yml:3: warning: this decision had no effect: line 4 has another short")
        .contains(
            "decisions.yml:5: warning: this decision had no effect: it keeps a statement apart")
        .doesNotContain("yml:2:", "yml:4:");
  }

  @Test
  void everyKindIsToldWhenItsStatementVanished() throws IOException {
    String gone = "{fingerprint: \"0123456789abcdef\", excerpt: gone}";
    String told =
        told(
            String.join(
                    "\n",
                    "- merge: {of: G, into: <green>}",
                    "- fold: {of: G, into: <green>}",
                    "- apart: {of: G, from: <green>}",
                    "- correct: {of: [<black>, G], says: x}",
                    "- drop: {of: G}",
                    "- move: {of: G, to: tea}",
                    "- pin: {of: G}",
                    "- never: {of: G}",
                    "- short: {of: G, text: x}\n")
                .replace("G,", gone + ",")
                .replace("G}", gone + "}")
                .replace("G]", gone + "]"));
    for (int line = 1; line <= 9; line++) {
      assertThat(told)
          .contains("decisions.yml:" + line + ": warning: no statement is meant by 'gone'");
    }
    assertThat(told).doesNotContain("no effect");
  }
}
