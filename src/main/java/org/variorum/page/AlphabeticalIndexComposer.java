package org.variorum.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.variorum.model.LinkedTopic;
import org.variorum.model.Section;
import org.variorum.model.Topic;
import org.variorum.page.AlphabeticalIndexPage.Entry;
import org.variorum.page.AlphabeticalIndexPage.Link;

/**
 * The index from A to Z. What differs only in case, signs or a plural s is one entry; sections of
 * several topics with one title are one entry with as many places.
 */
final class AlphabeticalIndexComposer {
  /** Headings that lead nowhere in particular. */
  private static final Set<String> EMPTY =
      Set.of(
          "overview",
          "introduction",
          "general",
          "basic",
          "miscellaneous",
          "other",
          "note",
          "more",
          "summary",
          "detail");

  private final List<LinkedTopic> topics;
  private final GlossaryPage glossary;
  private final Map<String, Draft> drafts = new TreeMap<>();
  private final Set<String> joined = new HashSet<>();

  /** What is gathered of one term. */
  private static final class Draft {
    private String term = "";
    private String href = "";
    private boolean topic;
    private String detail = "";
    private final List<Link> places = new ArrayList<>();
    private Link see;
  }

  AlphabeticalIndexComposer(List<LinkedTopic> topics, GlossaryPage glossary) {
    this.topics = topics;
    this.glossary = glossary;
  }

  AlphabeticalIndexPage page() {
    topics.forEach(topic -> topic(topic.merged().topic()));
    glossary.letters().forEach(group -> group.entries().forEach(this::explained));
    for (LinkedTopic topic : topics) {
      topic.merged().sections().forEach(section -> section(section, topic));
    }
    topics.forEach(topic -> names(topic.merged().topic()));
    glossary.letters().forEach(group -> group.entries().forEach(this::longForms));
    topics.forEach(this::furtherNames);
    List<Entry> entries = drafts.values().stream().map(AlphabeticalIndexComposer::entry).toList();
    return new AlphabeticalIndexPage(
        "A to Z",
        "Topics, sections and the words of the glossary, in the order of the alphabet.",
        entries.size(),
        Alphabet.grouped(entries, Entry::term));
  }

  private static Entry entry(Draft draft) {
    draft.places.sort(Comparator.comparing(Link::title, Alphabet.ORDER));
    return new Entry(draft.term, draft.href, draft.topic, draft.detail, draft.places, draft.see);
  }

  /** What two spellings of a term share. */
  private static String key(String term) {
    String key = Alphabet.key(term);
    if (key.matches(".*\\p{L}{3}ies")) {
      return key.substring(0, key.length() - 3) + "y";
    }
    return key.matches(".*\\p{L}{2}[^s]s") ? key.substring(0, key.length() - 1) : key;
  }

  private Draft draft(String term) {
    Draft draft = drafts.computeIfAbsent(key(term), key -> new Draft());
    if (draft.term.isEmpty()) {
      draft.term = term;
      joined.add(joined(term));
    }
    return draft;
  }

  private void topic(Topic topic) {
    Draft draft = draft(topic.shortTitle());
    draft.href = topic.slug() + ".html";
    draft.topic = true;
    draft.detail = topic.title().equals(topic.shortTitle()) ? "" : topic.title();
  }

  private void explained(GlossaryPage.Entry entry) {
    if (!entry.meanings().isEmpty()) {
      Draft draft = draft(entry.term());
      if (!draft.topic) {
        draft.href = GlossaryPage.PATH + "#" + entry.anchor();
        draft.detail = isLong(entry) ? "" : meanings(entry);
      }
    }
  }

  /** What a definition says is too long to stand here. */
  private static boolean isLong(GlossaryPage.Entry entry) {
    return entry.term().contains(" ") || meanings(entry).length() > 80;
  }

  private static String meanings(GlossaryPage.Entry entry) {
    return String.join(" or ", entry.meanings().stream().map(GlossaryPage.Meaning::text).toList());
  }

  private void section(Section section, LinkedTopic topic) {
    Topic entry = topic.merged().topic();
    String key = key(section.title());
    boolean itself = key.equals(key(entry.shortTitle())) || key.equals(key(entry.title()));
    if (!key.isEmpty() && !EMPTY.contains(key) && !itself) {
      String anchor = topic.anchors().get(section.said().get(0).id());
      draft(section.title())
          .places
          .add(new Link(entry.shortTitle(), entry.slug() + ".html#" + anchor));
    }
    section.sections().forEach(inner -> section(inner, topic));
  }

  /** The title stands behind the short one, and names that end in that say nothing new. */
  private void names(Topic topic) {
    topic.names().forEach(name -> refer(name, topic));
  }

  /** Parts and aliases: where the topic's page uses them, in its spelling. */
  private void furtherNames(LinkedTopic linked) {
    Topic topic = linked.merged().topic();
    String text = text(linked);
    for (String name : Stream.concat(topic.parts().stream(), topic.aliases().stream()).toList()) {
      String written = written(name, text);
      if (!written.isEmpty()) {
        refer(written, topic);
      }
    }
  }

  private void refer(String name, Topic topic) {
    String ending = " " + Alphabet.key(topic.shortTitle());
    boolean known =
        drafts.containsKey(key(name))
            || joined.contains(joined(name))
            || key(name).equals(key(topic.title()));
    if (!known && !(" " + Alphabet.key(name)).endsWith(ending)) {
      draft(name).see = new Link(topic.shortTitle(), topic.slug() + ".html");
    }
  }

  /** "Flat-White" and "flatwhite" are one name. */
  private static String joined(String term) {
    return key(term).replace(" ", "");
  }

  private static String text(LinkedTopic linked) {
    StringBuilder text = new StringBuilder();
    linked
        .merged()
        .all()
        .forEach(section -> section.walk(s -> text.append(s.node().text()).append('\n')));
    return text.toString();
  }

  /** How a text writes a name most often; empty where it does not. */
  private static String written(String name, String text) {
    Map<String, Integer> counts = new TreeMap<>();
    Pattern pattern =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      counts.merge(matcher.group(), 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private void longForms(GlossaryPage.Entry entry) {
    if (entry.term().contains(" ")) {
      return;
    }
    for (GlossaryPage.Meaning meaning : entry.meanings()) {
      Draft draft = draft(meaning.text());
      if (draft.href.isEmpty() && draft.see == null && meaning.text().length() <= 80) {
        draft.see = new Link(entry.term(), GlossaryPage.PATH + "#" + entry.anchor());
      }
    }
  }
}
