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
}
