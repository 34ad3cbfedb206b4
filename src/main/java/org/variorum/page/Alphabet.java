package org.variorum.page;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The order of alphabetical lists: case, accents and leading signs do not count, blanks come before
 * letters. It is the same on every machine, which a collator's is not.
 */
final class Alphabet {
  private static final String FIGURES = "0–9";

  /** The order of terms. */
  static final Comparator<String> ORDER =
      Comparator.comparing(Alphabet::key).thenComparing(Comparator.naturalOrder());

  private final Set<String> anchors = new HashSet<>();

  /** What a term is sorted by: {@code .gitignore} by {@code gitignore}, "The file" by "file". */
  static String key(String term) {
    String plain =
        Normalizer.normalize(term, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", " ");
    return plain.strip().replaceFirst("^(?:the|an?) (?=.)", "");
  }

  /** The entries by their first letters, those with figures first; what has neither is left out. */
  static <E> List<LetterGroup<E>> grouped(Collection<E> entries, Function<E, String> term) {
    Map<String, List<E>> byLetter = new TreeMap<>();
    entries.stream()
        .filter(entry -> !key(term.apply(entry)).isEmpty())
        .sorted(Comparator.comparing(term, ORDER))
        .forEach(
            entry ->
                byLetter
                    .computeIfAbsent(letter(key(term.apply(entry))), key -> new ArrayList<>())
                    .add(entry));
    List<LetterGroup<E>> groups = new ArrayList<>();
    byLetter.forEach(
        (letter, of) ->
            groups.add(
                new LetterGroup<>(
                    letter,
                    letter.equals(FIGURES) ? "_figures" : "_" + letter.toLowerCase(Locale.ROOT),
                    of)));
    return groups;
  }

  private static String letter(String key) {
    int first = key.codePointAt(0);
    return Character.isLetter(first)
        ? new String(Character.toChars(Character.toUpperCase(first)))
        : FIGURES;
  }

  /** An anchor for a term, not given before. */
  String anchor(String term) {
    String plain = key(term).replace(' ', '-');
    String anchor = plain.isEmpty() ? "term" : plain;
    for (int k = 2; !anchors.add(anchor); k++) {
      anchor = plain + "-" + k;
    }
    return anchor;
  }
}
