package org.variorum.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.Node;
import org.variorum.model.NodeKind;
import org.variorum.model.OutlineNode;
import org.variorum.model.Words;

/**
 * What a statement is compared by.
 *
 * @param text equal texts say the same: words in order, without those that carry nothing
 * @param content the words that carry something, in order; a figure is one word with its unit;
 *     negation is {@code not}
 * @param nearest the content of what stands directly above it
 * @param further the content of what stands above that
 * @param above the content of all that stands above it
 */
record StatementWords(
    String text,
    List<String> content,
    Set<String> nearest,
    Set<String> further,
    Set<String> above,
    boolean nearestIsHeading) {
  private static final Set<String> EMPTY =
      Set.of(
          "a", "an", "the", "of", "to", "is", "are", "be", "been", "was", "were", "for", "in", "on",
          "at", "and", "by", "with", "it", "its", "this", "that", "these", "those", "as", "you",
          "your", "we", "our", "they", "their", "there", "which", "also", "e.g", "i.e", "eg", "ie",
          "etc", "so", "then", "them", "s");
  private static final Set<String> NEGATION =
      Set.of(
          "not", "no", "never", "cannot", "can't", "doesn't", "don't", "isn't", "aren't", "without",
          "won't", "neither", "nor");
  private static final Set<String> UNITS =
      Set.of(
          "b",
          "byte",
          "bytes",
          "kb",
          "mb",
          "gb",
          "tb",
          "pb",
          "kib",
          "mib",
          "gib",
          "tib",
          "s",
          "sec",
          "secs",
          "second",
          "seconds",
          "ms",
          "millisecond",
          "milliseconds",
          "m",
          "min",
          "mins",
          "minute",
          "minutes",
          "h",
          "hr",
          "hrs",
          "hour",
          "hours",
          "d",
          "day",
          "days",
          "week",
          "weeks",
          "month",
          "months",
          "year",
          "years",
          "yr",
          "yrs",
          "iops",
          "percent",
          "x");

  /** Ways to say that a figure is the largest. */
  private static final Pattern AT_MOST =
      Pattern.compile("\\b(?:up to|at most|no more than|a maximum of|maximum of|max)\\b");

  /**
   * Signs at a figure that words are made of, so that they count: "≤ 5", "> 5", "-5", "5 %", "$5".
   */
  private static final Map<Pattern, String> SIGNS = signs();

  /** Two plain words that some write as one: "resource-based". */
  private static final Pattern COMPOUND =
      Pattern.compile("(?<![\\p{L}\\p{N}-])(\\p{L}{3,})-(\\p{L}{3,})(?![\\p{L}\\p{N}-])");

  private static final Pattern FIGURE = Pattern.compile("(\\d[\\d.,]*)([a-z]*)");

  StatementWords {
    content = List.copyOf(content);
    nearest = Set.copyOf(nearest);
    further = Set.copyOf(further);
    above = Set.copyOf(above);
  }

  static StatementWords of(
      OutlineNode outline,
      Set<String> topicWords,
      List<List<String>> subjects,
      boolean underHeading) {
    Node node = outline.node();
    boolean code = node.kind() == NodeKind.CODE;
    List<String> content = withoutSubject(content(node.text()), subjects);
    String text = code ? "code " + node.text().strip() : String.join(" ", content);
    Set<String> above = new HashSet<>();
    Set<String> nearest = Set.of();
    Set<String> further = Set.of();
    for (String context : outline.context()) {
      further = nearest;
      nearest = new HashSet<>(content(context));
      nearest.removeAll(topicWords);
      above.addAll(nearest);
    }
    return new StatementWords(
        text, code ? List.of() : content, nearest, further, above, underHeading);
  }

  /** A heading that became a line of text: it only has words by which it is related to others. */
  static StatementWords ofHeading(Node heading) {
    return new StatementWords("", content(heading.text()), Set.of(), Set.of(), Set.of(), true);
  }

  /**
   * Leaves out the topic itself where the statement begins with it: the page's title says it
   * already.
   */
  private static List<String> withoutSubject(List<String> content, List<List<String>> subjects) {
    for (List<String> subject : subjects) {
      if (content.size() > subject.size() + 1
          && content.subList(0, subject.size()).equals(subject)) {
        return content.subList(subject.size(), content.size());
      }
    }
    return content;
  }

  /** The words of a text that carry something, in order. */
  static List<String> content(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replace("can not ", "cannot ");
    for (Map.Entry<Pattern, String> sign : SIGNS.entrySet()) {
      plain = sign.getKey().matcher(plain).replaceAll(sign.getValue());
    }
    plain = AT_MOST.matcher(plain).replaceAll("at-most");
    plain = COMPOUND.matcher(plain.replaceAll("(?<=\\d),(?=\\d{3}\\b)", "")).replaceAll("$1 $2");
    List<String> words = Words.of(plain);
    List<String> content = new ArrayList<>();
    for (int k = 0; k < words.size(); k++) {
      String word = words.get(k);
      Matcher figure = FIGURE.matcher(word);
      if (figure.matches()) {
        String unit = figure.group(2);
        if (unit.isEmpty() && k + 1 < words.size() && UNITS.contains(words.get(k + 1))) {
          unit = words.get(++k);
        }
        content.add(figure.group(1) + singular(unit));
      } else if (NEGATION.contains(word)) {
        content.add("not");
      } else if (!EMPTY.contains(word)) {
        content.add(singular(word));
      }
    }
    return content;
  }

  private static Map<Pattern, String> signs() {
    Map<Pattern, String> signs = new LinkedHashMap<>();
    signs.put(Pattern.compile("(?:≤|<=)\\s*(?=\\d)"), " at most ");
    signs.put(Pattern.compile("(?:≥|>=)\\s*(?=\\d)"), " at least ");
    signs.put(Pattern.compile("<\\s*(?=\\d)"), " below ");
    signs.put(Pattern.compile("(?<![-=])>\\s*(?=\\d)"), " above ");
    signs.put(Pattern.compile("!=|<>|≠"), " not ");
    signs.put(Pattern.compile("(?<![\\p{L}\\p{N}.)-])[-−](?=\\d)"), " minus ");
    signs.put(Pattern.compile("(?<=\\d)\\s*%"), " percent ");
    signs.put(Pattern.compile("\\$(?=\\d)"), " dollar ");
    signs.put(Pattern.compile("€\\s*(?=\\d)"), " euro ");
    return signs;
  }

  private static String singular(String word) {
    boolean plural =
        word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
    return plural ? word.substring(0, word.length() - 1) : word;
  }

  boolean negated() {
    return content.contains("not");
  }
}
