package org.variorum.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.variorum.model.LinkedTopic;
import org.variorum.model.LinkedTopics;
import org.variorum.model.Prose;
import org.variorum.model.Section;
import org.variorum.model.Topic;

/**
 * What a link by name may lead to: topics by title, short title, name, alias or slug, editor's
 * pages by slug or title. Case, and signs between words, do not count.
 */
final class WikiTargets {
  private final Map<String, Target> byName = new LinkedHashMap<>();
  private final Map<String, String> names = new TreeMap<>();

  /**
   * A page.
   *
   * @param title empty where the topic has no page, since no note speaks of it
   * @param anchors its sections' anchors by plain title
   */
  record Target(String slug, String title, boolean topic, Map<String, String> anchors) {
    boolean hasPage() {
      return !title.isEmpty();
    }
  }

  /**
   * @param topics the whole catalogue
   * @param pages the editor's, by slug
   */
  WikiTargets(List<Topic> topics, LinkedTopics linked, Map<String, Prose> pages) {
    Map<String, LinkedTopic> present = new HashMap<>();
    linked.topics().stream()
        .filter(topic -> topic.merged().visible() > 0)
        .forEach(topic -> present.put(topic.merged().topic().slug(), topic));
    Map<Topic, Target> targets = new LinkedHashMap<>();
    for (Topic topic : topics) {
      LinkedTopic page = present.get(topic.slug());
      Map<String, String> anchors = new HashMap<>();
      if (page != null) {
        page.merged().all().forEach(section -> anchors(section, page, anchors));
      }
      targets.put(
          topic, new Target(topic.slug(), page == null ? "" : topic.title(), true, anchors));
    }
    // what names a thing best comes first: no alias takes another topic's name
    targets.forEach((topic, target) -> add(topic.slug(), target));
    targets.forEach((topic, target) -> add(topic.title(), target));
    targets.forEach((topic, target) -> add(topic.shortTitle(), target));
    pages.forEach((slug, prose) -> page(slug, prose));
    targets.forEach(
        (topic, target) ->
            Stream.of(topic.names(), topic.parts(), topic.aliases())
                .flatMap(List::stream)
                .forEach(name -> add(name, target)));
  }

  private void page(String slug, Prose prose) {
    Map<String, String> anchors = new HashMap<>();
    prose.headings().forEach(each -> anchors.putIfAbsent(Slugs.plain(each.title()), each.anchor()));
    String title = prose.title();
    Target target = new Target(slug, title.isEmpty() ? slug : title, false, anchors);
    add(slug, target);
    add(title, target);
  }

  private static void anchors(Section section, LinkedTopic page, Map<String, String> anchors) {
    if (!section.said().isEmpty()) {
      String anchor = page.anchors().get(section.said().get(0).id());
      anchors.putIfAbsent(Slugs.plain(section.title()), anchor);
    }
    section.sections().forEach(inner -> anchors(inner, page, anchors));
  }

  private void add(String name, Target target) {
    if (!name.isBlank() && byName.putIfAbsent(Slugs.plain(name), target) == null) {
      names.put(name, target.slug());
    }
  }

  Optional<Target> find(String name) {
    return Optional.ofNullable(byName.get(Slugs.plain(name)));
  }

  /** Every name that leads somewhere, as it is written. */
  Collection<String> names() {
    return names.keySet();
  }
}
