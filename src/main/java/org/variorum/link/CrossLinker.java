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
import org.variorum.model.Abbreviation;
import org.variorum.model.LinkedTopic;
import org.variorum.model.LinkedTopics;
import org.variorum.model.MergedStatement;
import org.variorum.model.MergedTopic;
import org.variorum.model.MergedTopics;
import org.variorum.model.Section;
import org.variorum.model.Topic;

/**
 * Links the first mention of another topic in a section to that topic's page: never in code, in
 * links, in headings, nor to the page itself or to a topic without a page. The first use of an
 * abbreviation in a section says what it stands for.
 */
public final class CrossLinker {
  private static final Set<String> CLOSED =
      Set.of("a", "code", "pre", "kbd", "samp", "h1", "h2", "h3", "h4", "h5", "h6");

  private final TermFinder terms;
  private final AbbreviationMarker abbreviations;
  private final Map<String, List<LinkedTopic.Mention>> mentions = new HashMap<>();

  /**
   * @param topics those that have a page
   * @param abbreviations what the notes explain
   */
  public CrossLinker(List<Topic> topics, List<Abbreviation> abbreviations) {
    this.terms = new TermFinder(topics);
    this.abbreviations = new AbbreviationMarker(abbreviations);
  }

  /** Where the notes explain no abbreviations. */
  public CrossLinker(List<Topic> topics) {
    this(topics, List.of());
  }

  /** The topics with anchors, links and mentions. */
  public LinkedTopics link(MergedTopics merged) {
    mentions.clear();
    List<Linking> linkings = merged.topics().stream().map(this::linking).toList();
    Linking unsorted = linking(merged.unsorted());
    return new LinkedTopics(
        merged.notes(), linkings.stream().map(this::finish).toList(), finish(unsorted));
  }

  /**
   * @param folds come last, since a reader sees them last
   */
  private record Linking(
      MergedTopic topic,
      Map<String, String> html,
      Map<String, String> anchors,
      List<FoldPlace> folds) {}

  /**
   * @param linked the topics that the section links to
   */
  private record FoldPlace(MergedStatement.Fold fold, String section, Set<String> linked) {}

  /** What has been linked and explained so far: anew in each section. */
  private record Said(Set<String> linked, Set<String> explained) {
    static Said on(Topic topic, AbbreviationMarker abbreviations) {
      return new Said(new HashSet<>(Set.of(topic.slug())), abbreviations.knownFrom(topic.title()));
    }
  }

  private LinkedTopic finish(Linking linking) {
    List<LinkedTopic.Mention> found =
        mentions.getOrDefault(linking.topic().topic().slug(), List.of());
    return new LinkedTopic(linking.topic(), linking.html(), linking.anchors(), found);
  }

  private Linking linking(MergedTopic topic) {
    Linking linking = new Linking(topic, new HashMap<>(), new HashMap<>(), new ArrayList<>());
    Slugs slugs = new Slugs();
    topic.all().forEach(section -> section(section, "", linking, slugs));
    linking.folds().forEach(place -> fold(place, linking));
    return linking;
  }

  private void section(Section section, String path, Linking linking, Slugs slugs) {
    if (!section.said().isEmpty()) {
      linking.anchors().put(section.said().get(0).id(), slugs.next(section.title()));
    }
    String title = path.isEmpty() ? section.title() : path + " › " + section.title();
    Said said = Said.on(linking.topic().topic(), abbreviations);
    for (MergedStatement statement : section.statements()) {
      statement.walk(
          each -> {
            for (String slug : statement(each.node(), linking, said)) {
              mention(slug, each.node(), title, linking);
            }
            each.folds()
                .forEach(fold -> linking.folds().add(new FoldPlace(fold, title, said.linked())));
          });
    }
    section.sections().forEach(inner -> section(inner, title, linking, slugs));
  }

  /**
   * What is folded is read on its own: it links anew, but mentions only what its section does not.
   */
  private void fold(FoldPlace place, Linking linking) {
    org.variorum.model.Node node = place.fold().node();
    Said said = Said.on(linking.topic().topic(), abbreviations);
    for (String slug : statement(node, linking, said)) {
      if (place.linked().add(slug)) {
        mention(slug, node, place.section(), linking);
      }
    }
  }

  private void mention(String slug, org.variorum.model.Node in, String section, Linking linking) {
    mentions
        .computeIfAbsent(slug, key -> new ArrayList<>())
        .add(new LinkedTopic.Mention(linking.topic().topic().slug(), in.id(), section));
  }

  /** Links a statement's text; gives the slugs that were not linked before. */
  private List<String> statement(org.variorum.model.Node node, Linking linking, Said said) {
    List<String> slugs = new ArrayList<>();
    String html = node.html();
    boolean names = !terms.in(node.text()).isEmpty();
    boolean shortens = abbreviations.isUsedIn(node.text(), said.explained());
    if (names || shortens) {
      Document document = Jsoup.parseBodyFragment(html);
      document.outputSettings().prettyPrint(false);
      for (TextNode text : open(document.body())) {
        slugs.addAll(link(text, said.linked()));
      }
      if (shortens) {
        abbreviations.mark(document.body(), node.text(), said.explained());
      }
      html = document.body().html();
    }
    linking.html().put(node.id(), html);
    return slugs;
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

  /** Links what is not linked yet; gives the slugs of the topics that it now links to. */
  private List<String> link(TextNode node, Set<String> linked) {
    List<String> slugs = new ArrayList<>();
    String text = node.getWholeText();
    int done = 0;
    for (TermFinder.Found found : terms.in(text)) {
      String slug = found.topic().slug();
      if (!linked.add(slug)) {
        continue;
      }
      node.before(new TextNode(text.substring(done, found.start())));
      node.before(
          new Element("a")
              .attr("class", "topic")
              .attr("href", slug + ".html")
              .text(text.substring(found.start(), found.end())));
      done = found.end();
      slugs.add(slug);
    }
    if (done > 0) {
      node.text(text.substring(done));
    }
    return slugs;
  }
}
