package org.variorum;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.variorum.page.SearchDocument;

/** Questions of readers with the places of their answers, from a file of three columns. */
record SearchQuestions(List<Question> questions) {
  /** The columns of a line; the file's second line tells how a place is written. */
  record Question(String text, String kind, List<String> places) {}

  /** The first right section's rank, 0 for none, and the section that came first. */
  record Answer(Question question, int rank, String first) {
    boolean within(int count) {
      return rank > 0 && rank <= count;
    }
  }

  static SearchQuestions read(Path file) throws IOException {
    return new SearchQuestions(
        Files.readAllLines(file).stream()
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .map(line -> line.split("\t"))
            .map(cells -> new Question(cells[0], cells[1], Arrays.asList(cells[2].split(" \\| "))))
            .toList());
  }

  /** The questions themselves, in lower case. */
  List<String> texts() {
    return questions.stream().map(each -> each.text().toLowerCase(Locale.ROOT)).toList();
  }

  List<Answer> ask(SearchInRhino search, List<SearchDocument> documents) {
    List<Answer> answers = new ArrayList<>();
    for (Question question : questions) {
      List<SearchDocument> found = new ArrayList<>();
      for (JsonNode section : search.sections(question.text()).path("sections")) {
        found.add(documents.get(section.path("document").asInt()));
      }
      int rank = 0;
      for (int i = found.size(); i > 0; i--) {
        rank = isAtAny(found.get(i - 1), question) ? i : rank;
      }
      String first = found.isEmpty() ? "nothing" : name(found.get(0));
      answers.add(new Answer(question, rank, first));
    }
    return answers;
  }

  /** Places that no section of the site has. */
  List<String> unknownPlaces(List<SearchDocument> documents) {
    return questions.stream()
        .flatMap(question -> question.places().stream())
        .filter(place -> documents.stream().noneMatch(document -> isAt(document, place)))
        .toList();
  }

  /** Share of the answers whose right section is among so many first ones. */
  static double hits(List<Answer> answers, int count) {
    return (double) answers.stream().filter(each -> each.within(count)).count() / answers.size();
  }

  /** A line for each kind, one for all, and what did not come first. */
  static String table(List<Answer> answers) {
    Map<String, List<Answer>> byKind = new TreeMap<>();
    for (Answer answer : answers) {
      byKind.computeIfAbsent(answer.question().kind(), kind -> new ArrayList<>()).add(answer);
    }
    StringBuilder table = new StringBuilder();
    byKind.forEach((kind, of) -> table.append(row(kind, of)));
    table.append(row("all", answers));
    for (Answer answer : answers) {
      if (answer.rank() != 1) {
        String rank = answer.rank() == 0 ? "nowhere" : "place " + answer.rank();
        table.append(
            "%s: %s, first %s%n".formatted(answer.question().text(), rank, answer.first()));
      }
    }
    return table.toString();
  }

  private static String row(String kind, List<Answer> answers) {
    double reciprocal =
        answers.stream().mapToDouble(each -> each.rank() == 0 ? 0 : 1.0 / each.rank()).sum();
    return String.format(
        Locale.ROOT,
        "%-13s %4d  hit@1 %.3f  hit@3 %.3f  MRR %.3f%n",
        kind,
        answers.size(),
        hits(answers, 1),
        hits(answers, 3),
        reciprocal / answers.size());
  }

  private static boolean isAtAny(SearchDocument document, Question question) {
    return question.places().stream().anyMatch(place -> isAt(document, place));
  }

  private static boolean isAt(SearchDocument document, String place) {
    String[] parts = place.split("#", 2);
    if (!document.page().equals(parts[0] + ".html")) {
      return false;
    }
    if (parts.length == 1) {
      return document.headings().isEmpty();
    }
    return parts[1].equals("*")
        || document.heading().equals(parts[1])
        || document.heading().endsWith(" › " + parts[1]);
  }

  private static String name(SearchDocument document) {
    String page = document.page().replaceFirst("\\.html$", "");
    return document.headings().isEmpty() ? page : page + "#" + document.heading();
  }
}
