package org.variorum.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.model.NoteTexts;
import org.variorum.model.Topic;

class TopicProposerTest {
  @TempDir Path folder;

  @Test
  void headingsThatSeveralCollectionsHaveAreTopics() {
    NoteTexts texts =
        new NoteTexts(folder)
            .add(
                "ann/a.md",
                "# Garden\n\n## Tomatoes (Solanum)\n\n- red\n\n## Compost\n\n- brown\n\n## Overview\n\n- x\n")
            .add("ben/b.md", "## tomatoes\n\n- tasty\n\n## Overview\n\n- y\n\n## Bees\n\n- busy\n");

    assertThat(TopicProposer.propose(texts.read()).topics())
        .extracting(Topic::slug, Topic::title)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("tomatoes", "Tomatoes"));
  }

  @Test
  void theOutermostHeadingsAreTopicsWhereNoneRecurs() {
    NoteTexts texts =
        new NoteTexts(folder)
            .add("ann/a.md", "# Garden\n\n## Tomatoes\n\n- red\n\n## Crop rotation\n\n- yearly\n");

    assertThat(TopicProposer.propose(texts.read()).topics())
        .extracting(Topic::slug)
        .containsExactly("crop-rotation", "tomatoes");
  }

  @Test
  void notesWithoutHeadingsHaveNoTopics() {
    assertThat(
            TopicProposer.propose(new NoteTexts(folder).add("ann/a.md", "- red\n").read()).topics())
        .isEmpty();
  }
}
