package org.variorum.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Collections of notes made up from a few subjects, so that authors often say the same, nearly the
 * same, or the same words of something else: everything that merging can stumble over, many times,
 * from one seed.
 */
final class RandomCollections {
  static final List<String> TOPICS = List.of("Coffee", "Tea", "Compost", "Joins");

  private static final List<String> AUTHORS = List.of("ann", "ben", "cleo", "dai");
  private static final List<String> HEADINGS =
      List.of(
          "Brewing",
          "Storage",
          "storage:",
          "Storing it (long)",
          "Grinding",
          "Water",
          "Overview",
          "Types",
          "Uses",
          "Limits",
          "Common errors",
          "How to start",
          "The",
          "???",
          "Cold brew",
          "COLD BREW",
          "Joins vs Tea",
          "Water temperature");
  private static final List<String> LABELS =
      List.of(
          "Types:",
          "Types",
          "Cold brew",
          "Uses:",
          "Storage",
          "French press",
          "Water temperature:",
          "Inner join",
          "Dark roast");
  private static final List<String> FACTS =
      List.of(
          "keep it in an airtight jar",
          "Keep it in an airtight jar.",
          "cannot be shared",
          "Cannot be shared",
          "must not be frozen after the bag was opened",
          "may be frozen after the bag was opened",
          "steeps for up to 1,000 seconds",
          "Steeps for at most 1000 seconds.",
          "steeps for at least 1000 seconds",
          "the ratio is 60 g of grounds to one litre of water",
          "the ratio is 65 g of grounds to one litre of water",
          "ratio: 60 g grounds to one litre",
          "a coarse grind suits the French press",
          "a coarse grind suits the French press, since the plunger lets fine particles through",
          "rinse the filter",
          "Rinse the filter before brewing, or the cup tastes of paper",
          "returns only rows that match in both tables",
          "An inner join returns only rows that match in both tables",
          "read",
          "write",
          "readers may query the table",
          "writers may query the table",
          "the tea is better with soft water",
          "Coffee needs fresh beans",
          "a moka pot brews coffee by the pressure of steam",
          "Coffee is brewed in a moka pot with steam pressure",
          "the moka pot makes its coffee with steam that presses the water up",
          "a pile of compost must be turned after 10 days",
          "A pile of compost must be turned after 20 days",
          "compost piles have to be turned every 10 days",
          "a pile of compost is turned after 10 days, in winter after 20 days",
          "hot",
          "Hot");
  private static final List<String> BLOCKS =
      List.of(
          "```sql\nselect a\n\nfrom b\n```",
          "```\ngrind --coarse\n```",
          "| a | b |\n| --- | --- |\n| 1 | 2 |",
          "> quoted words\n> of a friend",
          "---",
          "<!-- a remark -->",
          "![cup](cup.png)");

  private final Random random;
  private final StringBuilder out = new StringBuilder();

  private RandomCollections(long seed) {
    this.random = new Random(seed);
  }

  /** Two to four collections with one or two files each: the texts by path. */
  static Map<String, String> of(long seed) {
    RandomCollections collections = new RandomCollections(seed);
    Map<String, String> texts = new TreeMap<>();
    for (String author : AUTHORS.subList(0, 2 + collections.random.nextInt(3))) {
      for (int file = 0; file <= collections.random.nextInt(2); file++) {
        texts.put(
            author + "/" + (collections.oneIn(4) ? "tea" : "notes-" + file) + ".md",
            collections.text());
      }
    }
    return texts;
  }

  private String text() {
    out.setLength(0);
    int sections = 1 + random.nextInt(6);
    for (int k = 0; k < sections; k++) {
      if (k > 0 || !oneIn(5)) {
        heading();
      }
      int blocks = random.nextInt(5);
      for (int block = 0; block < blocks; block++) {
        block();
      }
    }
    return out.toString();
  }

  private void heading() {
    String title = oneIn(3) ? any(TOPICS) : any(HEADINGS);
    out.append("#".repeat(1 + random.nextInt(oneIn(4) ? 6 : 3)))
        .append(' ')
        .append(title)
        .append("\n\n");
  }

  private void block() {
    switch (random.nextInt(8)) {
      case 0 -> out.append(any(FACTS)).append("\n\n");
      case 1 -> out.append(any(FACTS)).append(":\n\n");
      case 2 -> out.append(any(BLOCKS)).append("\n\n");
      case 3 -> steps(0);
      default -> list(0);
    }
  }

  private void list(int depth) {
    int items = 1 + random.nextInt(6);
    for (int k = 0; k < items; k++) {
      out.append("  ".repeat(depth))
          .append("- ")
          .append(oneIn(4) ? any(LABELS) : any(FACTS))
          .append(oneIn(9) ? ":" : "")
          .append('\n');
      if (depth < 3 && oneIn(3)) {
        if (oneIn(4)) {
          steps(depth + 1);
        } else {
          list(depth + 1);
        }
      } else if (oneIn(12)) {
        out.append(any(BLOCKS).indent(2 * (depth + 1)));
      }
    }
    if (depth == 0) {
      out.append('\n');
    }
  }

  private void steps(int depth) {
    int first = oneIn(4) ? 1 + random.nextInt(5) : 1;
    int items = 2 + random.nextInt(3);
    List<String> said = new ArrayList<>();
    for (int k = 0; k < items; k++) {
      said.add(any(FACTS));
      out.append("  ".repeat(depth))
          .append(first + k)
          .append(". ")
          .append(said.get(k))
          .append('\n');
    }
    if (depth == 0) {
      out.append('\n');
    }
  }

  private boolean oneIn(int chance) {
    return random.nextInt(chance) == 0;
  }

  private String any(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
