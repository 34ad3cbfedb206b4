package org.variorum.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.variorum.model.LinkedTopic;
import org.variorum.model.LinkedTopics;
import org.variorum.model.MergedStatement;
import org.variorum.model.MergedTopic;
import org.variorum.model.MergedTopics;
import org.variorum.model.Section;
import org.variorum.model.Topic;

/**
 * Links the first mention of another topic in a section to that topic's page: never in code, in
 * links, in headings, nor to the page itself or to a topic without a page.
 */
public final class CrossLinker {
  private static final Set<String> CLOSED =
      Set.of("a", "code", "pre", "kbd", "samp", "h1", "h2", "h3", "h4", "h5", "h6");

  private final TermFinder terms;
  private final Map<String, List<LinkedTopic.Mention>> mentions = new HashMap<>();

  /**
   * @param topics those that have a page
   */
  public CrossLinker(List<Topic> topics) {
    this.terms = new TermFinder(topics);
  }

  /** The topics with anchors, links and mentions. */
  public LinkedTopics link(MergedTopics merged) {
    mentions.clear();
    List<Linking> linkings = merged.topics().stream().map(this::linking).toList();
    Linking unsorted = linking(merged.unsorted());
    return new LinkedTopics(
        merged.notes(), linkings.stream().map(this::finish).toList(), finish(unsorted));
  }

  private record Linking(
      MergedTopic topic, Map<String, String> html, Map<String, String> anchors) {}

  private LinkedTopic finish(Linking linking) {
    List<LinkedTopic.Mention> found =
        mentions.getOrDefault(linking.topic().topic().slug(), List.of());
    return new LinkedTopic(linking.topic(), linking.html(), linking.anchors(), found);
  }

  private Linking linking(MergedTopic topic) {
    Linking linking = new Linking(topic, new HashMap<>(), new HashMap<>());
    Slugs slugs = new Slugs();
    topic.all().forEach(section -> section(section, "", linking, slugs));
    return linking;
  }

  private void section(Section section, String path, Linking linking, Slugs slugs) {
    if (!section.said().isEmpty()) {
      linking.anchors().put(section.said().get(0).id(), slugs.next(section.title()));
    }
    String title = path.isEmpty() ? section.title() : path + " › " + section.title();
    Set<String> linked = new HashSet<>(Set.of(linking.topic().topic().slug()));
    for (MergedStatement statement : section.statements()) {
      statement.walk(each -> statement(each, title, linking, linked));
    }
    section.sections().forEach(inner -> section(inner, title, linking, slugs));
  }

  private void statement(
      MergedStatement statement, String section, Linking linking, Set<String> linked) {
    String html = statement.node().html();
    if (!terms.in(statement.node().text()).isEmpty()) {
      Document document = Jsoup.parseBodyFragment(html);
      document.outputSettings().prettyPrint(false);
      for (TextNode text : open(document.body())) {
        link(text, statement, section, linking, linked);
      }
      html = document.body().html();
    }
    linking.html().put(statement.node().id(), html);
  }

  private static List<TextNode> open(Element element) {
    List<TextNode> texts = new ArrayList<>();
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        texts.add(text);
      } else if (child instanceof Element inner && !CLOSED.contains(inner.normalName())) {
        texts.addAll(open(inner));
      }
    }
    return texts;
  }

  private void link(
      TextNode node,
      MergedStatement statement,
      String section,
      Linking linking,
      Set<String> linked) {
    String text = node.getWholeText();
    int done = 0;
    for (TermFinder.Found found : terms.in(text)) {
      if (!linked.add(found.topic().slug())) {
        continue;
      }
      String slug = found.topic().slug();
      node.before(new TextNode(text.substring(done, found.start())));
      node.before(
          new Element("a")
              .attr("class", "topic")
              .attr("href", slug + ".html")
              .text(text.substring(found.start(), found.end())));
      done = found.end();
      mentions
          .computeIfAbsent(slug, key -> new ArrayList<>())
          .add(
              new LinkedTopic.Mention(
                  linking.topic().topic().slug(), statement.node().id(), section));
    }
    if (done > 0) {
      node.text(text.substring(done));
    }
  }
}
