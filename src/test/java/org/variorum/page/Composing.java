package org.variorum.page;

import java.util.List;
import java.util.Map;
import org.variorum.link.CrossLinker;
import org.variorum.merge.Merger;
import org.variorum.model.Catalogue;
import org.variorum.model.Edition;
import org.variorum.model.MergedTopic;
import org.variorum.model.MergedTopics;
import org.variorum.model.Notes;
import org.variorum.model.Rulings;
import org.variorum.model.Settings;
import org.variorum.topic.TopicClassifier;

/** Notes on their way to pages, for tests. */
final class Composing {
  private static final Settings SETTINGS =
      new Settings("Drinks", "", "en", "", "", "default", List.of("Hot", "Cold"));

  private Composing() {}

  static Pages pages(Notes notes, Catalogue catalogue, Map<String, String> texts) {
    MergedTopics merged =
        new Merger(Rulings.NONE).merge(new TopicClassifier(catalogue, Map.of()).classify(notes));
    CrossLinker linker =
        new CrossLinker(
            merged.topics().stream()
                .filter(topic -> topic.visible() > 0)
                .map(MergedTopic::topic)
                .toList());
    Edition edition = new Edition(SETTINGS, catalogue, List.of(), Map.of(), Map.of());
    return new PageComposer(edition, "1.0", Map.of("tea", "<p>By the editor.</p>"), texts)
        .compose(linker.link(merged));
  }

  static TopicPage topic(Pages pages, String slug) {
    return pages.pages().stream()
        .filter(TopicPage.class::isInstance)
        .map(TopicPage.class::cast)
        .filter(page -> page.slug().equals(slug))
        .findFirst()
        .orElseThrow();
  }
}
