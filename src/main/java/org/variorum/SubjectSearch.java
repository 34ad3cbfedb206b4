package org.variorum;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.variorum.check.Origin;

/** Finds in a text what a page made of it: an address, or words. */
final class SubjectSearch {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private SubjectSearch() {}

  /**
   * Where some lines have it. Example: {@code ../gone.html} is found where {@code [[gone]]} is
   * written.
   *
   * @param first from 1
   * @param last belongs to them
   * @param before how many equal ones to leave out, if there are more
   */
  static Optional<Origin> of(
      String path, List<String> lines, int first, int last, String subject, int before) {
    for (String form : forms(subject)) {
      List<Origin> found = new ArrayList<>();
      for (int line = first; line <= last; line++) {
        String text = lines.get(line - 1);
        for (int at = column(text, form, 0); at > 0; at = column(text, form, at)) {
          found.add(new Origin(path, line, at, text));
        }
      }
      if (!found.isEmpty()) {
        return Optional.of(found.get(Math.min(before, found.size() - 1)));
      }
    }
    return words(path, lines, first, last, subject, before);
  }

  /** The same words in one line, with whatever marks between them. */
  private static Optional<Origin> words(
      String path, List<String> lines, int first, int last, String subject, int before) {
    List<String> words =
        NO_WORD
            .splitAsStream(subject.replaceAll("\\s?\\S*…$", ""))
            .filter(w -> !w.isEmpty())
            .toList();
    if (words.size() < 2 || !subject.contains(" ")) {
      return Optional.empty();
    }
    Pattern pattern =
        Pattern.compile(
            words.stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("(?:<[^>]*>|[^\\p{L}\\p{N}<])+")));
    List<Origin> found = new ArrayList<>();
    for (int line = first; line <= last; line++) {
      Matcher matcher = pattern.matcher(lines.get(line - 1));
      while (matcher.find()) {
        found.add(new Origin(path, line, matcher.start() + 1, lines.get(line - 1)));
      }
    }
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(found.get(Math.min(before, found.size() - 1)));
  }

  /** How an author may have written it, the nearest first. */
  private static Set<String> forms(String subject) {
    Set<String> forms = new LinkedHashSet<>();
    String plain = decoded(subject);
    String rooted = plain.replaceAll("^(\\.\\./|\\./|/)+", "");
    String file = rooted.substring(rooted.lastIndexOf('/') + 1);
    forms.add(subject);
    forms.add(plain);
    forms.add(rooted);
    forms.add(rooted.replace(".html", ""));
    forms.add(file.replaceAll("\\.[0-9a-f]{8}(?=\\.[^.]+$)", ""));
    forms.add(plain.replaceAll("…$", ""));
    forms.removeIf(String::isBlank);
    return forms;
  }

  /** From 1; 0 where it is not there as a word of its own from some place on, counted from 0. */
  private static int column(String line, String form, int from) {
    for (int at = line.indexOf(form, from); at >= 0; at = line.indexOf(form, at + 1)) {
      int end = at + form.length();
      boolean begins = at == 0 || !isWord(line.charAt(at - 1)) || !isWord(form.charAt(0));
      boolean ends =
          end == line.length()
              || !isWord(line.charAt(end))
              || !isWord(form.charAt(form.length() - 1));
      if (begins && ends) {
        return at + 1;
      }
    }
    return 0;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_';
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
