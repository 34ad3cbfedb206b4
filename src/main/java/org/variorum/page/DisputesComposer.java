package org.variorum.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.variorum.model.LinkedTopic;
import org.variorum.model.Topic;
import org.variorum.page.DisputesPage.TopicPart;

/** What the authors do not agree on, topic by topic, and the page of it all. */
final class DisputesComposer {
  private final Map<String, List<TopicDisputes.Placed>> bySlug = new LinkedHashMap<>();
  private final List<Topic> topics;

  /**
   * @param topics in the site's order
   */
  DisputesComposer(List<LinkedTopic> topics, Attribution attribution) {
    this.topics = topics.stream().map(topic -> topic.merged().topic()).toList();
    for (LinkedTopic topic : topics) {
      bySlug.put(topic.merged().topic().slug(), TopicDisputes.of(topic.merged(), attribution));
    }
  }

  /** Each topic's disputes in the order of its page. */
  Map<String, List<TopicDisputes.Placed>> bySlug() {
    return bySlug;
  }

  DisputesPage page() {
    List<TopicPart> parts = new ArrayList<>();
    int open = 0;
    int ruled = 0;
    for (Topic topic : topics) {
      List<DisputeView> views = new ArrayList<>();
      List<DisputeView> decided = new ArrayList<>();
      for (TopicDisputes.Placed placed : bySlug.get(topic.slug())) {
        (placed.view().ruling() == null ? views : decided).add(placed.view());
      }
      open += views.size();
      ruled += decided.size();
      views.addAll(decided);
      if (!views.isEmpty()) {
        parts.add(new TopicPart(topic.slug(), topic.title(), topic.slug() + ".html", views));
      }
    }
    return new DisputesPage(
        "Disputes",
        "Where the authors' notes do not agree, and what the editor ruled.",
        open,
        ruled,
        parts);
  }
}
