package org.variorum.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Abbreviations with their long forms, as the notes themselves explain them: "Central Processing
 * Unit (CPU)", "CPU (Central Processing Unit)" (Schwartz and Hearst 2003, who match the letters
 * backwards; here each letter begins a word, little words aside). What readers are shown is learnt
 * by {@link ExplainedAbbreviations}, which sees more; the weights of merging were learnt with this.
 */
final class Abbreviations {
  private static final Pattern BEHIND =
      Pattern.compile(
          "((?:[\\p{L}\\p{N}-]+ ){1,7}[\\p{L}\\p{N}-]+) ?\\(([A-Z][A-Za-z0-9]{1,7})\\)");
  private static final Pattern BEFORE =
      Pattern.compile(
          "\\b([A-Z][A-Za-z0-9]{1,7}) ?(?:\\(|[:=–—-] )((?:[\\p{L}\\p{N}-]+ ){1,6}[\\p{L}\\p{N}-]+)");

  private final Map<String, Map<List<String>, Integer>> seen = new TreeMap<>();

  /** Learns from a text. */
  void learn(String text) {
    Matcher behind = BEHIND.matcher(text);
    while (behind.find()) {
      learn(behind.group(2), List.of(behind.group(1).split(" ")), true);
    }
    Matcher before = BEFORE.matcher(text);
    while (before.find()) {
      learn(before.group(1), List.of(before.group(2).split(" ")), false);
    }
  }

  private void learn(String shortForm, List<String> words, boolean last) {
    String letters = Initials.of(shortForm);
    if (letters.length() < 2 || letters.length() > 7) {
      return;
    }
    for (int length = letters.length(); length <= Math.min(words.size(), 7); length++) {
      List<String> run =
          last ? words.subList(words.size() - length, words.size()) : words.subList(0, length);
      if (Initials.begin(letters, run)) {
        List<String> stems =
            run.stream().map(word -> Stem.of(word.toLowerCase(Locale.ROOT))).toList();
        seen.computeIfAbsent(letters, key -> new HashMap<>()).merge(stems, 1, Integer::sum);
        return;
      }
    }
  }

  /** The long form, as stems, of each abbreviation that has one and no other as often. */
  Map<String, List<String>> longForms() {
    Map<String, List<String>> forms = new TreeMap<>();
    seen.forEach(
        (letters, counts) -> {
          List<Map.Entry<List<String>, Integer>> ranked = new ArrayList<>(counts.entrySet());
          ranked.sort(
              Map.Entry.<List<String>, Integer>comparingByValue()
                  .reversed()
                  .thenComparing(entry -> String.join(" ", entry.getKey())));
          boolean clear = ranked.size() == 1 || ranked.get(0).getValue() > ranked.get(1).getValue();
          if (clear) {
            forms.put(letters, ranked.get(0).getKey());
          }
        });
    return forms;
  }
}
