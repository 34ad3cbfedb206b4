package org.variorum.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.Catalogue;
import org.variorum.model.Topic;

/** Finds the names and aliases of topics in a text. */
final class TopicNames {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

  TopicNames(Catalogue catalogue) {
    for (Topic topic : catalogue.topics()) {
      Set<String> names = new LinkedHashSet<>(topic.names());
      names.add(topic.title());
      names.add(topic.shortTitle());
      names.forEach(name -> add(topic, name, true, true));
      topic.parts().forEach(part -> add(topic, part, false, true));
      topic.aliases().forEach(alias -> add(topic, alias, false, false));
    }
    byFirstWord
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt((Phrase p) -> -p.words().size())));
  }

  private void add(Topic topic, String text, boolean name, boolean spelled) {
    List<Word> words = words(text);
    if (words.isEmpty()) {
      return;
    }
    List<String> folded = words.stream().map(Word::folded).toList();
    byFirstWord
        .computeIfAbsent(folded.get(0), key -> new ArrayList<>())
        .add(new Phrase(topic, folded, text, name, spelled));
  }

  /** Every mention in a text from left to right, the longest at each place; plurals count. */
  List<Mention> in(String text) {
    List<Word> words = words(text);
    List<Mention> mentions = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Mention mention = at(words, at, text);
      if (mention != null) {
        mentions.add(mention);
        at += mention.length();
      } else {
        at++;
      }
    }
    return mentions;
  }

  private Mention at(List<Word> words, int at, String text) {
    for (String first : List.of(words.get(at).folded(), singular(words.get(at).folded()))) {
      for (Phrase phrase : byFirstWord.getOrDefault(first, List.of())) {
        if (matches(phrase, words, at)) {
          Word last = words.get(at + phrase.words().size() - 1);
          String written = text.substring(words.get(at).start(), last.end());
          boolean asWritten =
              phrase.spelled()
                  && (written.equals(phrase.text()) || written.equals(phrase.text() + "s"));
          return new Mention(
              phrase.topic(),
              at,
              phrase.words().size(),
              words.get(at).start(),
              last.end(),
              phrase.name(),
              asWritten);
        }
      }
    }
    return null;
  }

  private static boolean matches(Phrase phrase, List<Word> words, int at) {
    if (at + phrase.words().size() > words.size()) {
      return false;
    }
    for (int k = 0; k < phrase.words().size(); k++) {
      String word = words.get(at + k).folded();
      if (!word.equals(phrase.words().get(k)) && !singular(word).equals(phrase.words().get(k))) {
        return false;
      }
    }
    return true;
  }

  private static String singular(String word) {
    return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(new Word(matcher.group().toLowerCase(Locale.ROOT), matcher.start(), matcher.end()));
    }
    return words;
  }

  record Word(String folded, int start, int end) {}

  private record Phrase(
      Topic topic, List<String> words, String text, boolean name, boolean spelled) {}

  /**
   * A topic named in a text.
   *
   * @param at the number of its first word, from 0
   * @param length in words
   * @param start where its first character stands; {@code end} behind its last
   * @param name was it a name of the whole topic, not of a part of it or an alias?
   * @param asWritten was it a name, or a part's, in its own spelling?
   */
  record Mention(
      Topic topic, int at, int length, int start, int end, boolean name, boolean asWritten) {}
}
