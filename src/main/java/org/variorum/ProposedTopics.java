package org.variorum;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.variorum.config.ReservedSlugs;
import org.variorum.model.Catalogue;
import org.variorum.model.Notes;
import org.variorum.model.Topic;
import org.variorum.topic.TopicProposer;

/** The topics of an edition without a catalogue, with slugs that {@code topics.yml} would take. */
final class ProposedTopics {
  private ProposedTopics() {}

  /** {@code pages}: the slugs of the editor's pages, which no topic may overwrite. */
  static Catalogue of(Notes notes, Set<String> pages) {
    Set<String> given = new HashSet<>(pages);
    List<Topic> topics = new ArrayList<>();
    for (Topic topic : TopicProposer.propose(notes).topics()) {
      String plain = plain(topic.title());
      String slug = plain;
      for (int k = 1; ReservedSlugs.forTopic(slug) || !given.add(slug); k++) {
        slug = plain + (k == 1 ? "-notes" : "-" + k);
      }
      topics.add(Topic.proposed(slug, topic.title()));
    }
    return new Catalogue(topics);
  }

  /**
   * Example: {@code Crème & Größe} gives {@code creme-grosse}; what has no such letters at all is a
   * {@code topic}.
   */
  private static String plain(String title) {
    String letters =
        Normalizer.normalize(title.replace("ß", "ss"), Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "");
    String slug =
        letters.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    return slug.isEmpty() ? "topic" : slug;
  }
}
