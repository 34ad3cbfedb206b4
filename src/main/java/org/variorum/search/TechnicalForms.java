package org.variorum.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The terms under which one name is indexed.
 *
 * <table>
 * <caption>Examples</caption>
 * <tr><td>{@code buckets}</td><td>{@code bucket}</td></tr>
 * <tr><td>{@code TLS}</td><td>{@code tls}: an acronym has no stem</td></tr>
 * <tr><td>{@code CPUs}</td><td>{@code cpu}</td></tr>
 * <tr><td>{@code mug:RunInstances}</td><td>{@code mug:runinstances mug runinst run instanc
 * mugruninst}</td></tr>
 * <tr><td>{@code --profile}</td><td>{@code --profile profil}</td></tr>
 * <tr><td>{@code 1,000}</td><td>{@code 1,000 1 000 1000}</td></tr>
 * </table>
 */
final class TechnicalForms {
  /** Joining more parts than these makes words that nobody types. */
  private static final int JOINED_PARTS = 3;

  /** More words than these have only random strings, such as keys. */
  private static final int CAMEL_WORDS = 8;

  private static final Pattern CONNECTORS = Pattern.compile("[.:_@,-]+");
  private static final Pattern ACRONYM = Pattern.compile("[A-Z]{2,}");
  private static final Pattern ACRONYMS = Pattern.compile("[A-Z]{2,}s");
  private static final Pattern PLAIN = Pattern.compile("[a-z]{4,}");

  private TechnicalForms() {}

  /** All terms of a name that {@link TechnicalNames} found, without repetitions; may be none. */
  static List<String> of(String name) {
    Set<String> terms = new LinkedHashSet<>();
    String core = name;
    if (name.startsWith("-")) {
      terms.add(LowerCase.of(name));
      core = name.substring(name.startsWith("--") ? 2 : 1);
    }
    String[] parts = CONNECTORS.split(core);
    if (parts.length == 1) {
      addWord(terms, core);
    } else {
      terms.add(LowerCase.of(core));
      for (String part : parts) {
        addWord(terms, part);
      }
      if (parts.length <= JOINED_PARTS) {
        terms.add(term(String.join("", parts)));
      }
    }
    return List.copyOf(terms);
  }

  /** {@code --with-decryption} gives {@code with}, {@code decryption}. */
  static List<String> parts(String name) {
    return List.of(CONNECTORS.split(name.replaceFirst("^--?", "")));
  }

  private static void addWord(Set<String> terms, String word) {
    if (isTelling(word)) {
      terms.add(term(word));
    }
    List<String> words = CamelCase.words(word);
    if (words.size() > 1 && words.size() <= CAMEL_WORDS) {
      for (String each : words) {
        if (isTelling(each)) {
          terms.add(term(each));
        }
      }
    }
  }

  /** Whether a word is no stop word; {@code GET} and {@code OR} in capitals are none. */
  static boolean isTelling(String word) {
    return ACRONYM.matcher(word).matches() || !StopWords.contains(LowerCase.of(word));
  }

  /** The term of one word: a stem where it is a plain word of more than three letters. */
  static String term(String word) {
    if (ACRONYM.matcher(word).matches()) {
      return LowerCase.of(word);
    }
    if (ACRONYMS.matcher(word).matches()) {
      return LowerCase.of(word.substring(0, word.length() - 1));
    }
    String lower = LowerCase.of(word);
    return PLAIN.matcher(lower).matches() ? Stemmer.stem(lower) : lower;
  }
}
