package org.variorum.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * An edition that is made up from a seed, of any size: 100 collections, 201 topics of which one has
 * a fifth of all statements; 5 % of the statements say in other words what another collection says,
 * 5 % look as if they did, but differ in a figure or a negation.
 */
final class GeneratedEdition {
  private static final int COLLECTIONS = 100;
  private static final int TOPICS = 201;
  private static final int LARGEST = 0;
  private static final int AUTHORS_OF_A_TOPIC = 12;
  private static final List<String> TITLES =
      List.of(
          "Overview",
          "Limits",
          "Security",
          "Pricing",
          "How to start",
          "Commands",
          "Troubleshooting",
          "Monitoring");

  private final Random random;
  private final GeneratedWords words;
  private final List<String> names = new ArrayList<>();
  private final List<List<String>> sections = new ArrayList<>();
  private final Map<String, Map<Integer, Map<String, List<String>>>> notes = new TreeMap<>();
  private final List<Said> said = new ArrayList<>();
  private final List<Pair> twins = new ArrayList<>();
  private final List<Pair> lookAlikes = new ArrayList<>();

  /** A statement at its place. */
  record Said(int topic, String section, int collection, GeneratedFact fact) {
    String author() {
      return author(collection);
    }

    static String author(int collection) {
      return "author-" + (100 + collection);
    }
  }

  /** Two statements: each with its collection and its text. */
  record Pair(String one, String oneText, String other, String otherText) {}

  private GeneratedEdition(int statements, long seed) {
    random = new Random(seed);
    words = new GeneratedWords(random);
    for (int topic = 0; topic < TOPICS; topic++) {
      names.add(words.name() + " " + words.name());
      double size = statements * (topic == LARGEST ? 0.2 : 0.8 / (TOPICS - 1));
      sections.add(titles(topic, 4 + (int) (Math.sqrt(size) / 3)));
    }
    int repeated = statements / 20;
    int blocks = statements / 100;
    for (int k = 0; k < statements - 2 * repeated - blocks; k++) {
      original();
    }
    for (int k = 0; k < repeated; k++) {
      repeat(true);
      repeat(false);
    }
    for (int k = 0; k < blocks; k++) {
      block();
    }
  }

  /** Makes up an edition. */
  static GeneratedEdition of(int statements, long seed) {
    return new GeneratedEdition(statements, seed);
  }

  List<Pair> twins() {
    return List.copyOf(twins);
  }

  List<Pair> lookAlikes() {
    return List.copyOf(lookAlikes);
  }

  private List<String> titles(int topic, int count) {
    List<String> titles = new ArrayList<>(TITLES.subList(0, Math.min(count, TITLES.size())));
    while (titles.size() < count) {
      String title = words.next(topic) + " " + words.next(topic);
      titles.add(title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1));
    }
    return titles;
  }

  private void original() {
    int topic = random.nextInt(5) == 0 ? LARGEST : 1 + random.nextInt(TOPICS - 1);
    List<String> titles = sections.get(topic);
    String section = titles.get(random.nextInt(titles.size()));
    GeneratedFact fact = GeneratedFact.any(topic, words, random);
    Said next = new Said(topic, section, author(topic), fact);
    said.add(next);
    add(next, line(fact.plain()));
  }

  /** Some have a word in code or bold, some speak of another topic. */
  private String line(String text) {
    int blank = text.indexOf(' ') + 1;
    int end = text.indexOf(' ', blank);
    String sign = List.of("`", "**", "", "", "").get(random.nextInt(5));
    String line = text.substring(0, blank) + sign + text.substring(blank, end) + sign;
    line += text.substring(end);
    return random.nextInt(20) == 0 ? line + ", see " + names.get(random.nextInt(TOPICS)) : line;
  }

  private int author(int topic) {
    return topic == LARGEST
        ? random.nextInt(COLLECTIONS)
        : (topic * 37 + random.nextInt(AUTHORS_OF_A_TOPIC)) % COLLECTIONS;
  }

  private void repeat(boolean twin) {
    Said first = said.get(random.nextInt(said.size()));
    int collection = author(first.topic());
    while (collection == first.collection()) {
      collection = author(first.topic());
    }
    GeneratedFact fact = twin ? first.fact() : first.fact().lookAlike(random);
    String text = twin ? fact.reworded(random) : fact.plain();
    add(new Said(first.topic(), first.section(), collection, fact), text);
    (twin ? twins : lookAlikes)
        .add(new Pair(first.author(), first.fact().plain(), Said.author(collection), text));
  }

  private void block() {
    Said beside = said.get(random.nextInt(said.size()));
    String word = words.next(beside.topic());
    String text =
        random.nextBoolean()
            ? "\n```\n"
                + word
                + " --"
                + words.next(beside.topic())
                + " "
                + random.nextInt(900)
                + "\n```\n"
            : "\n| name | value |\n| --- | --- |\n| " + word + " | " + random.nextInt(900) + " |\n";
    add(beside, text);
  }

  private void add(Said statement, String text) {
    notes
        .computeIfAbsent(statement.author(), key -> new TreeMap<>())
        .computeIfAbsent(statement.topic(), key -> new TreeMap<>())
        .computeIfAbsent(statement.section(), key -> new ArrayList<>())
        .add(text);
  }

  /** Writes the edition as a content folder. */
  void write(Path content) throws IOException {
    write(content, GeneratedFolder.Shape.USUAL);
  }

  void write(Path content, GeneratedFolder.Shape shape) throws IOException {
    new GeneratedFolder(content, shape).write(names, notes);
  }
}
