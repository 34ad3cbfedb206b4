package org.variorum.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.variorum.model.Decision.SectionOrder;
import org.variorum.model.Topic;
import org.variorum.model.Words;

/** When two headings of a topic mean the same section, and how a reader wants them written. */
final class SectionNames {
  /** Headings that mean something only below their parent. */
  private static final Set<String> GENERAL =
      Set.of(
          "overview",
          "introduction",
          "example",
          "usage",
          "use",
          "type",
          "setup",
          "note",
          "summary",
          "concept",
          "feature",
          "use case",
          "option",
          "implementation",
          "detail",
          "best practice",
          "monitoring",
          "step",
          "basic",
          "pro",
          "con",
          "configuration",
          "description",
          "name",
          "default",
          "command",
          "benefit",
          "advantage",
          "requirement",
          "mode",
          "kind");

  private final List<String> namesByLength;
  private final Set<String> topicWords;
  private final Map<String, String> renamed = new HashMap<>();
  private final Map<String, SectionOrder> rulings = new HashMap<>();

  /**
   * @param sections what the editors ruled on sections, of any topic
   */
  SectionNames(Topic topic, List<SectionOrder> sections) {
    this.namesByLength = new ArrayList<>(topic.names());
    this.namesByLength.sort(Comparator.comparingInt(name -> -name.length()));
    this.topicWords = topicWords(topic);
    for (SectionOrder section : sections) {
      if (section.topic().equals(topic.slug())) {
        String key = plainKey(section.name());
        rulings.put(key, section);
        section.also().forEach(other -> renamed.put(plainKey(other), key));
      }
    }
  }

  /**
   * Equal keys mean the same section. Example: below the topic Tea, {@code Tea Storage Boxes:} has
   * {@code storage box}.
   */
  String key(String title) {
    String key = plainKey(title);
    return renamed.getOrDefault(key, key);
  }

  private String plainKey(String title) {
    String without = title.replaceAll("\\([^)]*\\)", " ");
    List<String> words =
        new ArrayList<>(
            StatementWords.content((without.isBlank() ? title : without).replace('-', ' ')));
    while (words.size() > 1 && topicWords.contains(words.get(0))) {
      words.remove(0);
    }
    if (words.isEmpty()) {
      // nothing but empty words, or no word at all
      return Words.of(title).isEmpty()
          ? title.strip().toLowerCase(Locale.ROOT)
          : Words.folded(title);
    }
    return String.join(" ", words.stream().map(SectionNames::stem).toList());
  }

  /** "classe", which is left of "classes", and "class" are one; so are "policie" and "policy". */
  private static String stem(String word) {
    return word.replaceFirst("(?<=ss|x|ch|sh)e$", "").replaceFirst("ie$", "y");
  }

  /**
   * What the editors ruled on a section; null where they did not. A ruling on a name that is
   * general, such as "Uses", is on the page's own section, not on those inside others.
   *
   * @param depth of the section, from 0
   */
  SectionOrder ruling(String key, int depth) {
    return depth > 0 && isGeneral(key) ? null : rulings.get(key);
  }

  static boolean isGeneral(String key) {
    return GENERAL.contains(key);
  }

  /** The title as a reader wants it on the topic's own page: without the topic's name in front. */
  String shown(String title) {
    String text = title.strip().replaceAll("\\s+", " ").replaceAll("[\\s:#]+$", "");
    for (String name : namesByLength) {
      if (text.length() > name.length() + 2
          && text.regionMatches(true, 0, name, 0, name.length())) {
        String rest = text.substring(name.length());
        boolean goesOn =
            rest.strip().matches("(?is)(with|in|on|and|or|for|vs|versus|to|from|is|as|at|by)\\b.*");
        if (rest.matches("(?s):?\\s+\\p{L}.*") && !goesOn) {
          text = rest.replaceFirst("^:?\\s+", "");
          break;
        }
      }
    }
    return text.isEmpty() ? title : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  static Set<String> topicWords(Topic topic) {
    Set<String> words = new HashSet<>();
    topic.names().forEach(name -> words.addAll(StatementWords.content(name)));
    words.addAll(StatementWords.content(topic.title()));
    return words;
  }
}
