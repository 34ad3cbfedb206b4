package org.variorum.page;

/**
 * A statement that a cheat sheet may have.
 *
 * @param id its permalink's anchor
 * @param topic the slug of its topic
 * @param order its place in the topic's reading order, from 0
 * @param heading the section and the labels above it, plain text; may be empty
 * @param parent the id of the statement that it cannot be understood without; empty for most
 * @param depth how many such statements stand above it
 * @param kind the word of its kind; {@code steps} for a whole run of numbered steps
 * @param html running text, or a whole block; the editor's short form where there is one
 * @param key of a figure what is measured, as HTML with its colon; else empty
 * @param value of a figure the figure, as HTML; else empty
 * @param text what a reader sees of it
 * @param collections how many collections say it, or nearly say it
 * @param useful how much an exam or a working day needs it, 0 to 0.99
 * @param pinned does the editor want it in any case?
 * @param place file and line, for messages
 */
public record SheetStatement(
    String id,
    String topic,
    int order,
    String heading,
    String parent,
    int depth,
    String kind,
    String html,
    String key,
    String value,
    String text,
    int collections,
    double useful,
    boolean pinned,
    String place) {
  private static final int PINNED = 1000;
  private static final int LINE = 50; // letters
  private static final double WEIGHT = 0.35;

  public SheetStatement {
    if (useful < 0 || useful >= 1 || collections < 1) {
      throw new IllegalArgumentException("no rank for " + id + ": " + collections + ", " + useful);
    }
  }

  /** Agreement first, then usefulness; what an editor pinned is above all. */
  public double rank() {
    return (pinned ? PINNED : 0) + collections + useful;
  }

  /** How its size weighs against its rank: 1 for a line, more for what takes more room. */
  double size() {
    // in the columns of a table lines are short
    double lines = text.length() / (double) LINE * (kind.equals("table") ? 3 : 1);
    return Math.pow(1 + lines, WEIGHT);
  }

  /** Is its HTML a whole block (code, a table), not running text? */
  public boolean block() {
    return kind.equals("code")
        || kind.equals("table")
        || kind.equals("quote")
        || kind.equals("html")
        || kind.equals("definition")
        || kind.equals("steps");
  }

  /** Is it a figure, to be set as the row of a small table? */
  public boolean figure() {
    return !value.isEmpty();
  }
}
