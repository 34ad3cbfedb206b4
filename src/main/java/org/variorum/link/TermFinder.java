package org.variorum.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.variorum.model.Topic;

/** Finds the names of topics in running text; case matters, a plural s does not. */
final class TermFinder {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final Map<String, List<Term>> byFirstWord = new HashMap<>();

  private record Term(String name, Topic topic) {}

  /** A name at its place: {@code end} is behind its last character. */
  record Found(int start, int end, Topic topic) {}

  TermFinder(List<Topic> topics) {
    for (Topic topic : topics) {
      for (String name : Stream.concat(topic.names().stream(), topic.parts().stream()).toList()) {
        Matcher first = WORD.matcher(name);
        if (first.find() && first.start() == 0) {
          byFirstWord
              .computeIfAbsent(first.group(), key -> new ArrayList<>())
              .add(new Term(name, topic));
        }
      }
    }
    byFirstWord
        .values()
        .forEach(terms -> terms.sort(Comparator.comparing((Term term) -> -term.name().length())));
  }

  List<Found> in(String text) {
    List<Found> found = new ArrayList<>();
    Matcher words = WORD.matcher(text);
    int from = 0;
    while (words.find(from)) {
      Found term = at(text, words);
      if (term != null) {
        found.add(term);
      }
      from = term != null ? term.end() : words.end();
    }
    return found;
  }

  private Found at(String text, Matcher word) {
    int start = word.start();
    String written = word.group();
    boolean plural = written.endsWith("s");
    String single = plural ? written.substring(0, written.length() - 1) : written;
    for (String first : plural ? List.of(written, single) : List.of(written)) {
      for (Term term : byFirstWord.getOrDefault(first, List.of())) {
        if (text.startsWith(term.name(), start)
            && standsAlone(text, start, start + term.name().length())) {
          return new Found(start, start + term.name().length(), term.topic());
        }
      }
    }
    return null;
  }

  /** No part of a longer word, a path, an address or an identifier. */
  static boolean standsAlone(String text, int start, int end) {
    boolean before = start == 0 || " \t\n\u00a0(\"'“‘[/,;:–—".indexOf(text.charAt(start - 1)) >= 0;
    String rest = text.substring(end);
    return before
        && rest.matches(
            "(?s)(?:s)?(?:$|[\\s)\"'”’\\]/,;:!?–—].*|[.](?:$|\\s.*)|-(?!\\p{L}*[A-Z_:]).*)");
  }
}
