package org.variorum.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.link.CrossLinker;
import org.variorum.model.Catalogue;
import org.variorum.model.ChangeLog;
import org.variorum.model.EditionChange;
import org.variorum.model.EditionChange.Reworded;
import org.variorum.model.EditionChange.Said;
import org.variorum.model.EditionChange.TopicChange;
import org.variorum.model.NoteTexts;
import org.variorum.model.Notes;
import org.variorum.model.Topic;

class ChangesComposerTest {
  private static final Catalogue CATALOGUE = new Catalogue(List.of(Topic.proposed("tea", "Tea")));

  @TempDir Path folder;

  @Test
  void everyLinkHasWords() {
    Notes notes = new NoteTexts(folder).add("ann/notes.md", "# Tea\n\n- warm\n").read();
    String id = NoteTexts.node(notes, "warm").id();
    Said blank = new Said(id, "ann", "\u00a0");
    TopicChange change =
        new TopicChange(
            "tea",
            "Tea",
            List.of(new Said(id, "ann", "warm")),
            List.of(new Reworded(new Said("s-1", "ann", ""), blank)),
            List.of(),
            List.of(new Said("s-2", "ben", "\u200b")),
            List.of());
    ChangesComposer composer =
        new ChangesComposer(
            new ChangeLog(List.of(new EditionChange(2, "", List.of(change))), List.of()),
            new Places(
                new CrossLinker(List.of()).link(Composing.merged(notes, CATALOGUE, List.of()))),
            Map.of("ann", "Ann"));

    assertThat(composer.page(false).editions().get(0).topics().get(0).kinds())
        .flatExtracting(ChangesPage.Kind::statements)
        .containsExactly(
            new ChangesPage.Changed("warm", "", "tea.html#" + id, "Ann"),
            new ChangesPage.Changed("(no words)", "(no words)", "tea.html#" + id, "Ann"),
            new ChangesPage.Changed("(no words)", "", "", "ben"));
  }
}
