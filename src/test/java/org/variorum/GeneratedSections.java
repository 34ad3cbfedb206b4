package org.variorum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.variorum.page.SearchDocument;

/** Made-up pages of ten sections of 150 words, drawn from 30,000 as words are in a language. */
final class GeneratedSections {
  private GeneratedSections() {}

  /** So many, numbered from 0, always the same. */
  static List<SearchDocument> of(int count) {
    Random random = new Random(20261129);
    Vocabulary words = new Vocabulary(random);
    List<SearchDocument> sections = new ArrayList<>();
    String title = "";
    for (int number = 0; number < count; number++) {
      if (number % 10 == 0) {
        title = words.text(2);
      }
      sections.add(
          new SearchDocument(
              Integer.toString(number),
              "page-" + number / 10 + ".html",
              "section-" + number % 10,
              title,
              List.of(),
              "",
              number % 10 == 0 ? List.of() : List.of(words.text(1 + random.nextInt(3))),
              words.text(150),
              List.of(),
              List.of()));
    }
    return sections;
  }

  /** Two words each, both of the same section. */
  static List<String> questions(List<SearchDocument> sections, int count) {
    Random random = new Random(5);
    List<String> questions = new ArrayList<>();
    while (questions.size() < count) {
      String[] words = sections.get(random.nextInt(sections.size())).body().split(" ");
      questions.add(
          words[random.nextInt(words.length)] + " " + words[random.nextInt(words.length)]);
    }
    return questions;
  }

  /** The n-th commonest word is 1 / (n + 12) as often as the first. */
  private static final class Vocabulary {
    private static final int COUNT = 30_000;
    private final Random random;
    private final String[] words = new String[COUNT];
    private final double[] sums = new double[COUNT];

    Vocabulary(Random random) {
      this.random = random;
      double sum = 0;
      for (int k = 0; k < COUNT; k++) {
        words[k] = word();
        sum += 1.0 / (k + 12);
        sums[k] = sum;
      }
    }

    private String word() {
      StringBuilder word = new StringBuilder();
      for (int syllables = 2 + random.nextInt(3); syllables > 0; syllables--) {
        word.append("bdfgklmnprstvz".charAt(random.nextInt(14)))
            .append("aeiou".charAt(random.nextInt(5)));
      }
      return random.nextInt(3) == 0 ? word + (random.nextBoolean() ? "ing" : "s") : word.toString();
    }

    String text(int count) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < count; i++) {
        int place = Arrays.binarySearch(sums, random.nextDouble() * sums[COUNT - 1]);
        text.append(i == 0 ? "" : " ").append(words[place < 0 ? -1 - place : place]);
      }
      return text.toString();
    }
  }
}
