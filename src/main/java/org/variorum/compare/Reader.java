package org.variorum.compare;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes texts apart: words, names, figures, negation, modality, opposites. */
final class Reader {
  private static final Pattern WORD =
      Pattern.compile(
          "--?[\\p{L}][\\p{L}\\p{N}-]*|[\\p{L}\\p{N}]+(?:[.:/_'@+-]+[\\p{L}\\p{N}]+)*[+#]*");
  private static final Pattern PART =
      Pattern.compile("\\p{Lu}+(?!\\p{Ll})|\\p{Lu}?\\p{Ll}+|\\p{N}+|\\p{L}+");
  private static final Pattern NAME =
      Pattern.compile(
          "[A-Z][A-Z0-9]+s?|.*\\p{Ll}\\p{Lu}.*|.*[_:@].*|-.*|(?=.*\\p{N})(?=.*\\p{L}).*");

  private final Map<String, String> wordOf = new ConcurrentHashMap<>();
  private final Map<String, List<LongForm>> longForms = new HashMap<>();

  private record LongForm(List<String> stems, String term) {}

  Reader(Map<String, List<String>> abbreviations) {
    abbreviations.forEach(
        (letters, stems) -> {
          if (stems.size() > 1) {
            longForms
                .computeIfAbsent(stems.get(0), key -> new ArrayList<>())
                .add(new LongForm(stems, letters));
          }
        });
    longForms.values().forEach(list -> list.sort((a, b) -> b.stems().size() - a.stems().size()));
  }

  Reading read(String text) {
    String cased =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .replace('’', '\'')
            .replaceAll("(?<=\\d),(?=\\d{3}(?!\\d))", "");
    String lower = cased.toLowerCase(Locale.ROOT);
    if (lower.length() != cased.length()) {
      cased = lower;
    }
    List<Quantity> quantities = new ArrayList<>();
    List<String> sequence = new ArrayList<>();
    Set<String> names = new HashSet<>();
    Set<String> parts = new HashSet<>();
    Flags flags = new Flags();
    int from = 0;
    for (Quantities.Found found : Quantities.in(lower)) {
      words(cased, from, found.start(), sequence, names, parts, flags);
      quantities.add(
          found.quantity().writtenAs(cased.substring(found.start(), found.end()).strip()));
      sequence.add(found.quantity().term());
      if (found.quantity().dimension().startsWith("n:")) {
        sequence.add(found.quantity().dimension().substring(2));
      }
      from = Math.max(from, found.end());
    }
    words(cased, from, cased.length(), sequence, names, parts, flags);
    List<String> whole = new ArrayList<>(sequence);
    whole.removeIf(term -> term.startsWith("\0"));
    parts.removeAll(whole);
    sequence.replaceAll(term -> term.startsWith("\0") ? term.substring(1) : term);
    return new Reading(
        List.copyOf(new LinkedHashSet<>(abbreviated(sequence))),
        parts,
        names,
        quantities,
        Quantities.single(lower),
        flags.negated,
        flags.limited,
        flags.chooses,
        flags.must,
        flags.may,
        Opposites.sides(sequence));
  }

  private static final class Flags {
    boolean negated;
    boolean limited;
    boolean chooses;
    boolean must;
    boolean may;
  }

  private void words(
      String cased,
      int from,
      int to,
      List<String> terms,
      Set<String> names,
      Set<String> parts,
      Flags flags) {
    if (from >= to) {
      return;
    }
    Matcher matcher = WORD.matcher(cased.substring(from, to));
    while (matcher.find()) {
      word(matcher.group(), terms, names, parts, flags);
    }
  }

  private void word(
      String written, List<String> terms, Set<String> names, Set<String> parts, Flags flags) {
    String lower = written.toLowerCase(Locale.ROOT);
    flags.negated |= Vocabulary.NEGATION.contains(lower);
    flags.chooses |= lower.equals("or");
    flags.limited |= Vocabulary.LIMIT.contains(lower);
    flags.must |= Vocabulary.MUST.contains(lower);
    flags.may |= Vocabulary.MAY.contains(lower);
    if (Vocabulary.EMPTY.contains(lower)
        || Vocabulary.NEGATION.contains(lower)
        || Vocabulary.MUST.contains(lower)
        || Vocabulary.MAY.contains(lower)) {
      return;
    }
    boolean name = NAME.matcher(written).matches();
    String whole = name ? named(lower) : stem(lower);
    Matcher cut = PART.matcher(written);
    List<String> stems = new ArrayList<>();
    while (cut.find()) {
      stems.add(stem(cut.group().toLowerCase(Locale.ROOT)));
    }
    terms.add(whole);
    if (name) {
      names.add(whole);
    }
    if (stems.size() > 1) {
      for (String part : stems) {
        if (part.length() > 1) {
          terms.add(name ? "\0" + part : part);
          if (name) {
            parts.add(part);
          }
        }
      }
    }
  }

  private static String named(String lower) {
    return lower.length() > 2 && lower.endsWith("s") && !lower.endsWith("ss")
        ? lower.substring(0, lower.length() - 1)
        : lower;
  }

  private String stem(String lower) {
    return wordOf.computeIfAbsent(lower, word -> Stem.of(Vocabulary.SAME.getOrDefault(word, word)));
  }

  /** Long forms become their abbreviations. */
  private List<String> abbreviated(List<String> terms) {
    List<String> result = new ArrayList<>();
    for (int k = 0; k < terms.size(); k++) {
      LongForm found = null;
      for (LongForm form : longForms.getOrDefault(terms.get(k), List.of())) {
        int end = k + form.stems().size();
        if (end <= terms.size() && terms.subList(k, end).equals(form.stems())) {
          found = form;
          break;
        }
      }
      if (found == null) {
        result.add(terms.get(k));
      } else {
        result.add(found.term());
        k += found.stems().size() - 1;
      }
    }
    return result;
  }
}
