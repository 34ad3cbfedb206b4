package org.variorum.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.variorum.model.LinkedTopic;
import org.variorum.model.LinkedTopics;
import org.variorum.model.MergedStatement;
import org.variorum.model.Node;
import org.variorum.model.Section;
import org.variorum.model.Topic;
import org.variorum.page.GlossaryPage.Link;

/**
 * Where each node is read: on its topic's page, or, where it gave that page its title or was
 * dropped, on the page of its collection.
 */
final class Places {
  private final Map<String, Link> byNode = new HashMap<>();
  private final Set<String> topics = new HashSet<>(Set.of(Topic.UNSORTED));

  Places(LinkedTopics linked) {
    Map<String, String> titles = TopicComposer.titles(linked);
    linked
        .notes()
        .walk(
            node -> {
              String page = "collections/" + node.collection() + ".html#";
              String title = titles.getOrDefault(node.collection(), node.collection());
              byNode.put(node.id(), new Link(title, page + CollectionComposer.anchor(node)));
            });
    for (LinkedTopic topic : linked.topics()) {
      if (topic.merged().visible() > 0) {
        topics.add(topic.merged().topic().slug());
      }
      topic.merged().all().forEach(section -> section(section, topic.merged().topic()));
    }
    linked.unsorted().merged().all().forEach(s -> section(s, linked.unsorted().merged().topic()));
  }

  private void section(Section section, Topic topic) {
    section.said().forEach(node -> add(node, topic));
    section.statements().forEach(s -> s.walk(each -> statement(each, topic)));
    section.sections().forEach(inner -> section(inner, topic));
  }

  private void statement(MergedStatement statement, Topic topic) {
    statement.said().forEach(node -> add(node, topic));
    statement.folds().forEach(fold -> fold.said().forEach(node -> add(node, topic)));
  }

  private void add(Node node, Topic topic) {
    byNode.put(node.id(), new Link(topic.shortTitle(), topic.slug() + ".html#" + node.id()));
  }

  /** The page of a topic; empty where there is none. */
  String topic(String slug) {
    return topics.contains(slug) ? slug + ".html" : "";
  }

  /** The way to a node, below the site's root; null where it is not in the notes. */
  Link of(String node) {
    return byNode.get(node);
  }
}
