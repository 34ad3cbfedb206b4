package org.variorum.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.Node;
import org.variorum.model.NodeKind;

/**
 * The ways in which some phrases are written: "Dead Letter Queue", "dead-letter queues". A phrase's
 * key are the stems of its words, little ones aside.
 */
final class Spellings {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final Map<String, List<List<String>>> byFirst = new HashMap<>();
  private final Map<List<String>, Map<String, int[]>> counts = new HashMap<>();
  private final Map<String, String> stems = new HashMap<>();

  /** Words that stand in lower case somewhere. */
  private final Set<String> lower = new HashSet<>();

  /**
   * @param phrases one of each, by its key
   */
  Spellings(Map<List<String>, String> phrases) {
    phrases.forEach(
        (key, phrase) -> {
          byFirst.computeIfAbsent(key.get(0), first -> new ArrayList<>()).add(key);
          counts.put(key, new TreeMap<>(Map.of(phrase, new int[2])));
        });
  }

  /** The stems of a phrase's words. */
  static List<String> key(String phrase) {
    List<String> key = new ArrayList<>();
    Matcher words = WORD.matcher(phrase);
    while (words.find()) {
      if (!Initials.isLittle(words.group())) {
        key.add(Stem.of(words.group().toLowerCase(Locale.ROOT)));
      }
    }
    return key;
  }

  private record Word(int start, int end, String stem, boolean little) {}

  /** Counts how a node writes the phrases. */
  void read(Node node) {
    String text = node.text();
    boolean titled = node.kind() == NodeKind.HEADING || node.label();
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String written = matcher.group();
      if (Character.isLowerCase(written.codePointAt(0))) {
        lower.add(written);
      }
      String stem = stems.computeIfAbsent(written, w -> Stem.of(w.toLowerCase(Locale.ROOT)));
      words.add(new Word(matcher.start(), matcher.end(), stem, Initials.isLittle(written)));
    }
    for (int k = 0; k < words.size(); k++) {
      for (List<String> key : byFirst.getOrDefault(words.get(k).stem(), List.of())) {
        int end = end(key, words, k, text);
        if (end > 0) {
          int start = words.get(k).start();
          boolean first = titled || start < 2 || ".:!?\n".indexOf(text.charAt(start - 2)) >= 0;
          int[] count =
              counts.get(key).computeIfAbsent(text.substring(start, end), written -> new int[2]);
          count[first ? 1 : 0]++;
        }
      }
    }
  }

  /** Behind the last word of a phrase that begins at a word, or 0. */
  private static int end(List<String> key, List<Word> words, int from, String text) {
    int at = 0;
    for (int k = from; k < words.size(); k++) {
      Word word = words.get(k);
      if (k > from) {
        String between = text.substring(words.get(k - 1).end(), word.start());
        if (!between.equals(" ") && !between.equals("-")) {
          return 0;
        }
      }
      if (word.stem().equals(key.get(at))) {
        at++;
      } else if (!word.little()) {
        return 0;
      }
      if (at == key.size()) {
        return isPartOfName(text, words.get(from).start(), word.end()) ? 0 : word.end();
      }
    }
    return 0;
  }

  /** Such as {@code x-server-side-encryption}, or a path. */
  private static boolean isPartOfName(String text, int start, int end) {
    return start > 0 && "-_/.:@".indexOf(text.charAt(start - 1)) >= 0
        || end < text.length() && "-_/@".indexOf(text.charAt(end)) >= 0;
  }

  /** Is the phrase written in the singular somewhere? */
  boolean hasSingular(List<String> key) {
    return counts.get(key).keySet().stream().anyMatch(Spellings::isSingular);
  }

  private static boolean isSingular(String phrase) {
    return !phrase.endsWith("s") || phrase.endsWith("ss");
  }

  /** All spellings, in lower case. */
  Set<String> all(List<String> key) {
    Set<String> all = new HashSet<>();
    counts.get(key).keySet().forEach(phrase -> all.add(phrase.toLowerCase(Locale.ROOT)));
    return all;
  }

  /**
   * The usual spelling. Inside a sentence it counts most; a capital at the beginning of one, or of
   * a heading, is no part of the word where the notes also have it in lower case.
   *
   * @param singular is that preferred, where there is one?
   */
  String usual(List<String> key, boolean singular) {
    Map<String, int[]> written = new TreeMap<>(counts.get(key));
    if (singular && hasSingular(key)) {
      written.keySet().removeIf(phrase -> !isSingular(phrase));
    }
    boolean inside = written.values().stream().anyMatch(count -> count[0] > 0);
    String usual =
        written.entrySet().stream()
            .max(
                Comparator.comparingInt(
                        (Map.Entry<String, int[]> entry) -> entry.getValue()[inside ? 0 : 1])
                    .thenComparing(entry -> entry.getKey().length())
                    .thenComparing(Map.Entry::getKey))
            .orElseThrow()
            .getKey();
    return inside ? usual : withoutInitialCapital(usual);
  }

  private String withoutInitialCapital(String phrase) {
    String first = phrase.substring(0, 1);
    String uncapped = first.toLowerCase(Locale.ROOT) + phrase.substring(1);
    Matcher word = WORD.matcher(uncapped);
    boolean known = word.find() && lower.contains(word.group());
    boolean onlyFirst = phrase.substring(1).equals(phrase.substring(1).toLowerCase(Locale.ROOT));
    return known && onlyFirst ? uncapped : phrase;
  }
}
