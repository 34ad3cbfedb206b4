package org.variorum.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.model.Collection;
import org.variorum.model.LinkedTopic;
import org.variorum.model.LinkedTopics;
import org.variorum.model.Node;
import org.variorum.model.Outcome;
import org.variorum.model.Prose;
import org.variorum.model.Section;
import org.variorum.model.Topic;
import org.variorum.page.SiteInfo.TopicLink;
import org.variorum.page.TopicPage.ContentsEntry;
import org.variorum.page.TopicPage.MentionView;

/** The page of one topic. */
final class TopicComposer {
  private static final int FIRST_LEVEL = 2;
  private static final int DEEPEST_LEVEL = 4;

  private final LinkedTopics linked;
  private final Map<String, LinkedTopic> present;
  private final Map<String, Prose> leads;
  private final Map<String, List<TopicDisputes.Placed>> disputes;
  private final ChangesComposer changes;
  private final Attribution attribution;
  private final RepositoryFiles files;

  /**
   * @param disputes by the topic's slug
   */
  TopicComposer(
      LinkedTopics linked,
      Map<String, LinkedTopic> present,
      Map<String, Prose> leads,
      Map<String, List<TopicDisputes.Placed>> disputes,
      ChangesComposer changes,
      Attribution attribution,
      RepositoryFiles files) {
    this.linked = linked;
    this.present = present;
    this.leads = leads;
    this.disputes = disputes;
    this.changes = changes;
    this.attribution = attribution;
    this.files = files;
  }

  /** The collections' titles by name. */
  static Map<String, String> titles(LinkedTopics linked) {
    return linked.notes().collections().stream()
        .collect(Collectors.toMap(Collection::name, Collection::title));
  }

  TopicPage page(LinkedTopic topic, TopicLink previous, TopicLink next) {
    Topic entry = topic.merged().topic();
    List<TopicDisputes.Placed> differ = disputes.getOrDefault(entry.slug(), List.of());
    Blocks blocks = new Blocks(topic.html(), attribution, TopicDisputes.notes(differ));
    List<SectionView> sections =
        topic.merged().sections().stream()
            .map(section -> section(section, FIRST_LEVEL, topic, blocks))
            .toList();
    Topic.Checked checked = entry.checked();
    boolean unsorted = entry.slug().equals(Topic.UNSORTED);
    String about = unsorted ? "Statements that fit no topic of the catalogue." : entry.about();
    Prose lead = leads.get(entry.slug());
    List<String> collections = collections(topic);
    return new TopicPage(
        entry.slug(),
        entry.slug() + ".html",
        entry.title(),
        description(entry.title(), about, lead, collections),
        entry.category(),
        about,
        entry.docs(),
        checked == null ? "" : checked.date(),
        checked == null ? List.of() : checked.against(),
        lead == null ? "" : lead.html(),
        blocks.of(topic.merged().introduction().statements()),
        sections,
        sections.stream().map(TopicComposer::contents).toList(),
        changes.oldPlaces(entry.slug()),
        mentions(topic),
        collections,
        Counts.of(topic.merged().outcomes()).statements(),
        topic.merged().visible(),
        differ.size(),
        origin(topic, lead != null),
        previous,
        next);
  }

  private static String description(
      String title, String about, Prose lead, List<String> collections) {
    String opening = lead == null ? "" : lead.opening();
    return about.isEmpty() && opening.isEmpty()
        ? Descriptions.of(
            List.of("What " + String.join(", ", collections) + " have on " + title + "."))
        : Descriptions.of(List.of(about, opening));
  }

  /** The lead can be edited; the date is that of the lead and of every note that has a say. */
  private Origin origin(LinkedTopic topic, boolean withLead) {
    String lead = "pages/topics/" + topic.merged().topic().slug() + ".md";
    Set<String> made = new LinkedHashSet<>();
    for (Outcome outcome : topic.merged().outcomes()) {
      Node node = outcome.node();
      made.add(RepositoryFiles.note(node.collection(), node.span().file()));
    }
    if (withLead) {
      made.add(lead);
    }
    return new Origin(withLead ? files.edit(lead) : "", files.changed(List.copyOf(made)));
  }

  private SectionView section(Section section, int level, LinkedTopic topic, Blocks blocks) {
    Node first = section.said().get(0);
    List<String> anchors = section.said().stream().map(Node::id).toList();
    return new SectionView(
        topic.anchors().get(first.id()),
        section.title(),
        Math.min(level, DEEPEST_LEVEL),
        anchors,
        blocks.sources(section.said()),
        blocks.of(section.statements()),
        section.sections().stream()
            .map(inner -> section(inner, level + 1, topic, blocks))
            .toList());
  }

  private static ContentsEntry contents(SectionView section) {
    return new ContentsEntry(
        section.anchor(),
        section.title(),
        section.sections().stream().map(TopicComposer::contents).toList());
  }

  /** One a page that mentions the topic: the first place. */
  private List<MentionView> mentions(LinkedTopic topic) {
    Set<String> seen = new LinkedHashSet<>();
    List<MentionView> mentions = new ArrayList<>();
    for (LinkedTopic.Mention mention : topic.mentionedOn()) {
      LinkedTopic other = present.get(mention.slug());
      if (other != null && seen.add(mention.slug())) {
        mentions.add(
            new MentionView(
                other.merged().topic().title(),
                mention.section(),
                mention.slug() + ".html#" + mention.statement()));
      }
    }
    return mentions;
  }

  private List<String> collections(LinkedTopic topic) {
    Set<String> names = new LinkedHashSet<>();
    topic.merged().outcomes().forEach(outcome -> names.add(outcome.node().collection()));
    return linked.notes().collections().stream()
        .filter(c -> names.contains(c.name()))
        .map(Collection::title)
        .toList();
  }
}
