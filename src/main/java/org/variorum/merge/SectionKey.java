package org.variorum.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.variorum.model.Topic;

/** When two headings mean the same section: equal keys. */
final class SectionKey {
  /** Headings that mean something only below their parent. */
  private static final Set<String> GENERAL =
      Set.of(
          "overview", "introduction", "example", "usage", "type", "setup", "note", "summary", "concept", "feature", "use case",
          "option", "implementation", "detail", "best practice", "monitoring", "step", "basic", "pro", "con", "configuration",
          "description", "name", "default", "command");

  private SectionKey() {}

  /** Example: below the topic S3, {@code S3 Storage Classes:} has the key {@code storage class}. */
  static String of(String title, Topic topic) {
    List<String> words = StatementWords.content(withoutParentheses(title));
    words = new ArrayList<>(words);
    Set<String> names = topicWords(topic);
    while (words.size() > 1 && names.contains(words.get(0))) {
      words.remove(0);
    }
    return String.join(" ", words);
  }

  static boolean isGeneral(String key) {
    return GENERAL.contains(key);
  }

  /** The title as a reader wants it on the topic's own page: without the topic's name in front. */
  static String shown(String title, Topic topic) {
    String text = title.strip().replaceAll("\\s+", " ").replaceAll("[\\s:#]+$", "");
    List<String> names = new ArrayList<>(topic.names());
    names.sort((a, b) -> b.length() - a.length());
    for (String name : names) {
      if (text.length() > name.length() + 2 && text.regionMatches(true, 0, name, 0, name.length())) {
        String rest = text.substring(name.length());
        if (rest.matches("(?s)\\s+\\p{L}.*") && !rest.strip().matches("(?is)(with|in|on|and|or|for|vs|versus|to|from|is|as|at|by)\\b.*")) {
          text = rest.strip();
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

  private static String withoutParentheses(String title) {
    String without = title.replaceAll("\\([^)]*\\)", " ");
    return without.isBlank() ? title : without;
  }
}
