package org.variorum;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
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
   * The first of some lines that has it. Example: {@code ../gone.html} is found where {@code
   * [[gone]]} is written.
   *
   * @param first from 1
   * @param last belongs to them
   */
  static Optional<Origin> of(String path, List<String> lines, int first, int last, String subject) {
    for (String form : forms(subject)) {
      for (int line = first; line <= last; line++) {
        int column = column(lines.get(line - 1), form);
        if (column > 0) {
          return Optional.of(new Origin(path, line, column, lines.get(line - 1)));
        }
      }
    }
    return words(path, lines, first, last, subject);
  }

  /** The same words in one line, with whatever marks between them. */
  private static Optional<Origin> words(
      String path, List<String> lines, int first, int last, String subject) {
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
    for (int line = first; line <= last; line++) {
      Matcher matcher = pattern.matcher(lines.get(line - 1));
      if (matcher.find()) {
        return Optional.of(new Origin(path, line, matcher.start() + 1, lines.get(line - 1)));
      }
    }
    return Optional.empty();
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

  /** From 1; 0 where it is not there as a word of its own. */
  private static int column(String line, String form) {
    for (int at = line.indexOf(form); at >= 0; at = line.indexOf(form, at + 1)) {
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
