package org.variorum.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.variorum.model.Abbreviation;
import org.variorum.model.LinkedTopic;
import org.variorum.model.MergedStatement;
import org.variorum.model.Node;
import org.variorum.model.NodeKind;
import org.variorum.model.Section;
import org.variorum.model.Topic;
import org.variorum.page.GlossaryPage.Entry;
import org.variorum.page.GlossaryPage.Link;
import org.variorum.page.GlossaryPage.Meaning;

/** The glossary: what the notes explain, each with the place where they do, and the topics. */
final class GlossaryComposer {
  private static final int MOST_LINKS = 5;
  private static final int MOST_EXPLANATIONS = 2;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern DEFINITION = Pattern.compile("(?s)<dt>(.*?)</dt>\\s*<dd>(.*?)</dd>");

  private final List<LinkedTopic> topics;
  private final Places places;
  private final List<Abbreviation> abbreviations;
  private final Map<String, Draft> drafts = new TreeMap<>(Alphabet.ORDER);

  /** What is gathered of one term. */
  private static final class Draft {
    private final List<Meaning> meanings = new ArrayList<>();
    private Topic topic;
  }

  /**
   * @param topics those that have a page
   */
  GlossaryComposer(List<LinkedTopic> topics, Places places, List<Abbreviation> abbreviations) {
    this.topics = topics;
    this.places = places;
    this.abbreviations = abbreviations;
  }

  GlossaryPage page() {
    topics.forEach(this::topic);
    abbreviations.forEach(this::abbreviation);
    topics.forEach(topic -> topic.merged().all().forEach(s -> s.walk(this::definitions)));
    Map<String, List<Link>> used = used();
    Alphabet alphabet = new Alphabet();
    List<Entry> entries = new ArrayList<>();
    drafts.forEach(
        (term, draft) ->
            entries.add(
                new Entry(
                    alphabet.anchor(term),
                    term,
                    draft.meanings,
                    draft.topic == null ? "" : draft.topic.about(),
                    draft.topic == null ? null : link(draft.topic),
                    draft.topic == null ? elsewhere(used.get(term), draft) : List.of())));
    return new GlossaryPage(
        "Glossary",
        "Abbreviations and terms, each with the place in the notes that explains it, and topics in"
            + " the words of the editor.",
        abbreviations.size(),
        Alphabet.grouped(entries, Entry::term));
  }

  /** Where it is explained is named already. */
  private static List<Link> elsewhere(List<Link> used, Draft draft) {
    Set<String> named = new HashSet<>();
    draft.meanings.forEach(m -> m.explained().forEach(link -> named.add(link.title())));
    return used == null
        ? List.of()
        : used.stream().filter(link -> !named.contains(link.title())).limit(MOST_LINKS).toList();
  }

  private static Link link(Topic topic) {
    return new Link(topic.title(), topic.slug() + ".html");
  }

  private void topic(LinkedTopic linked) {
    Topic topic = linked.merged().topic();
    if (!topic.about().isEmpty()) {
      drafts.computeIfAbsent(topic.shortTitle(), key -> new Draft()).topic = topic;
    }
  }

  private void abbreviation(Abbreviation abbreviation) {
    Draft draft = drafts.computeIfAbsent(abbreviation.shortForm(), key -> new Draft());
    for (Abbreviation.Meaning meaning : abbreviation.meanings()) {
      Map<String, Link> explained = new LinkedHashMap<>();
      meaning
          .explainedBy()
          .forEach(node -> explained.putIfAbsent(places.of(node).title(), places.of(node)));
      draft.meanings.add(
          new Meaning(
              meaning.longForm(), explained.values().stream().limit(MOST_EXPLANATIONS).toList()));
    }
  }

  private void definitions(MergedStatement statement) {
    Node node = statement.node();
    if (node.kind() != NodeKind.DEFINITION) {
      return;
    }
    Matcher definition = DEFINITION.matcher(node.html());
    while (definition.find()) {
      drafts
          .computeIfAbsent(PlainHtml.text(definition.group(1)), key -> new Draft())
          .meanings
          .add(new Meaning(PlainHtml.text(definition.group(2)), List.of(places.of(node.id()))));
    }
  }

  /** The topics that use each short form, those that do most first. */
  private Map<String, List<Link>> used() {
    Map<String, int[]> counts = new HashMap<>();
    abbreviations.forEach(each -> counts.put(each.shortForm(), new int[topics.size()]));
    for (int k = 0; k < topics.size(); k++) {
      int topic = k;
      for (Section section : topics.get(k).merged().all()) {
        section.walk(each -> count(each.node().text(), topic, counts));
      }
    }
    Map<String, List<Link>> used = new HashMap<>();
    counts.forEach((term, uses) -> used.put(term, most(uses)));
    return used;
  }

  private List<Link> most(int[] uses) {
    return IntStream.range(0, uses.length)
        .filter(k -> uses[k] > 0)
        .boxed()
        .sorted(Comparator.comparingInt(k -> -uses[k]))
        .map(k -> topics.get(k).merged().topic())
        .map(topic -> new Link(topic.shortTitle(), topic.slug() + ".html"))
        .toList();
  }

  private static void count(String text, int topic, Map<String, int[]> counts) {
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      String word = words.group();
      int[] uses = counts.get(word);
      if (uses == null && word.endsWith("s")) {
        uses = counts.get(word.substring(0, word.length() - 1));
      }
      if (uses != null) {
        uses[topic]++;
      }
    }
  }
}
