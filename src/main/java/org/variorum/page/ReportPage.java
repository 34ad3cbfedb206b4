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
 * @param open how many disputes nobody ruled on
 * @param topics a row for each topic
 * @param collections a row for each collection
 * @param ruled how many disputes an editor ruled on
 * @param dropped what was left out, by reason
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
   * @param href the way to its page
   * @param statements how many there were
   * @param kept how many stand
   * @param merged how many are said by another
   * @param folded how many stand one click below another
   * @param dropped how many were left out
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
   * @param href the way to the collection's page
   */
  public record Agreement(String title, String href, List<Integer> counts) {
    public Agreement {
      counts = List.copyOf(counts);
    }
  }

  /**
   * Two collections and how many statements of the first say what the second says.
   *
   * @param first the title of the one
   * @param second the title of the other
   * @param count how many statements
   */
  public record Pair(String first, String second, int count) {}

  /**
   * A reason for dropping and how many lines' nodes it took.
   *
   * @param reason in words
   * @param count how many nodes
   */
  public record Dropped(String reason, int count) {}

  @Override
  public String path() {
    return "report.html";
  }
}
