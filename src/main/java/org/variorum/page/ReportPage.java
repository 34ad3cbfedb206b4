package org.variorum.page;

import java.util.List;

/**
 * What the build did: figures by topic and by collection, who agrees with whom, and what was
 * dropped.
 *
 * @param agreements a row for each collection, in the order of the columns; empty where there are
 *     too many for a table
 * @param pairs the two that agree most first; only where there are too many for a table
 * @param abbreviations how many the glossary has, for an editor to look over
 * @param open how many disputes nobody ruled on; {@code ruled}: how many an editor did
 */
public record ReportPage(
    String title,
    String description,
    List<Row> topics,
    List<Row> collections,
    List<Agreement> agreements,
    List<Pair> pairs,
    int abbreviations,
    int open,
    int ruled,
    List<Dropped> dropped)
    implements Page {
  public ReportPage {
    topics = List.copyOf(topics);
    collections = List.copyOf(collections);
    agreements = List.copyOf(agreements);
    pairs = List.copyOf(pairs);
    dropped = List.copyOf(dropped);
  }

  /**
   * Statements of a topic or collection: how many there were and what became of them.
   *
   * @param disputes those that it takes part in
   */
  public record Row(
      String title,
      String href,
      int statements,
      int kept,
      int merged,
      int folded,
      int dropped,
      int disputes) {}

  /**
   * A collection and how many of its statements say what each collection says, itself included.
   *
   * @param counts one for each collection
   */
  public record Agreement(String title, String href, List<Integer> counts) {
    public Agreement {
      counts = List.copyOf(counts);
    }
  }

  /** Two collections and how many statements of the first say what the second says. */
  public record Pair(String first, String second, int count) {}

  /** A reason for dropping and how many lines' nodes it took. */
  public record Dropped(String reason, int count) {}

  @Override
  public String path() {
    return "report.html";
  }
}
