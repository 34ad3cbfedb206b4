package org.variorum.topic;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.variorum.model.Topic;
import org.variorum.topic.TopicNames.Mention;

/** Says which topic a heading opens, and whether it says anything beyond that topic's name. */
final class HeadingReader {
  /** Words that add nothing to a topic's name. */
  private static final Set<String> EMPTY =
      Set.of(
          "a",
          "an",
          "the",
          "of",
          "and",
          "in",
          "on",
          "for",
          "to",
          "s",
          "overview",
          "introduction",
          "intro",
          "basics",
          "basic",
          "fundamentals",
          "general",
          "advanced",
          "notes",
          "101",
          "brief",
          "summary",
          "service",
          "resource",
          "resources",
          "services",
          "what",
          "is",
          "are",
          "how",
          "does",
          "work",
          "v1",
          "v2");

  private static final Set<String> COMPARING =
      Set.of("vs", "versus", "compared", "comparison", "difference", "differences");

  private static final Pattern EXPLANATION = Pattern.compile("(?s)s?\\s*(?:$|[(:|/,&].*|and\\b.*)");

  /** Where an explanation of a name begins. */
  private static final Pattern EXPLAINED = Pattern.compile("\\s*(?:[:(]|\\s[-–—]\\s)");

  private final TopicNames names;
  private final Set<String> common;

  /**
   * @param common words that so many topics' names begin with that they tell nothing, such as a
   *     maker's name
   */
  HeadingReader(TopicNames names, Set<String> common) {
    this.names = names;
    this.common = common;
  }

  /** The topics that a heading names, in its order. */
  Set<Topic> topics(String heading) {
    Set<Topic> topics = new LinkedHashSet<>();
    names.in(heading).forEach(mention -> topics.add(mention.topic()));
    return topics;
  }

  /** Does the heading compare what it names? */
  boolean compares(String heading) {
    return TopicNames.words(heading).stream().anyMatch(word -> COMPARING.contains(word.folded()));
  }

  /**
   * Is the heading, up to an explanation, nothing but names of the topic or of its parts?
   *
   * <p>Examples: "Queue Service", "Queues: what they are", "Queue Service (QS)"; not "Queue
   * limits".
   */
  boolean isName(String heading, Topic topic) {
    String name = EXPLAINED.split(heading, 2)[0];
    List<Mention> mentions = names.in(name).stream().filter(m -> m.topic().equals(topic)).toList();
    List<TopicNames.Word> words = TopicNames.words(name);
    boolean all = !mentions.isEmpty();
    for (int at = 0; at < words.size(); at++) {
      String word = words.get(at).folded();
      all &= named(mentions, at) || EMPTY.contains(word) || common.contains(word);
    }
    return all;
  }

  /**
   * Does the heading only name its topic? {@code opens}: is it the first heading of the topic on
   * its way down?
   */
  boolean namesOnly(String heading, Topic topic, int level, boolean opens) {
    List<Mention> mentions =
        names.in(heading).stream().filter(m -> m.topic().equals(topic)).toList();
    if (mentions.isEmpty()) {
      return false;
    }
    List<TopicNames.Word> words = TopicNames.words(heading);
    boolean more = false;
    int firstTelling = -1;
    for (int at = 0; at < words.size(); at++) {
      String word = words.get(at).folded();
      if (!common.contains(word) && firstTelling < 0) {
        firstTelling = at;
      }
      more |= !named(mentions, at) && !EMPTY.contains(word) && !common.contains(word);
    }
    boolean leads = mentions.get(0).name() && mentions.get(0).at() <= Math.max(0, firstTelling);
    boolean whole = mentions.stream().anyMatch(Mention::name);
    return whole && !more || opens && level > 0 && leads && explains(heading, mentions);
  }

  /**
   * Does what follows the name explain or widen it, as in "Tea: leaves", rather than name a part,
   * as in "Tea Ceremony"?
   */
  private static boolean explains(String heading, List<Mention> mentions) {
    Mention last = mentions.get(mentions.size() - 1);
    boolean namedAgain = last.name() && heading.length() - last.end() < 2;
    return namedAgain || EXPLANATION.matcher(heading.substring(mentions.get(0).end())).matches();
  }

  /** Is the whole text, but for empty words, the name of one topic? */
  Optional<Topic> exactly(String text) {
    List<Mention> mentions = names.in(text);
    if (mentions.isEmpty()) {
      return Optional.empty();
    }
    Topic topic = mentions.get(0).topic();
    return namesOnly(text, topic, 0, false) && mentions.get(0).name()
        ? Optional.of(topic)
        : Optional.empty();
  }

  private static boolean named(List<Mention> mentions, int at) {
    return mentions.stream().anyMatch(m -> at >= m.at() && at < m.at() + m.length());
  }
}
