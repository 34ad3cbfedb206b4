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
 * @param weight of its rank: 1, or less where it says little by itself
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
    double weight,
    boolean pinned,
    String place) {
  /** Behind or above what an editor wrote: a sheet shows nobody's words as another's. */
  public static final String EDITOR = "✎";

  private static final int LINE = 46; // letters
  private static final double ROOT = 0.55;

  public SheetStatement {
    if (useful < 0 || useful >= 1 || collections < 1) {
      throw new IllegalArgumentException("no rank for " + id + ": " + collections + ", " + useful);
    }
  }

  /**
   * What it is worth for its room: agreement first, then usefulness; more for a line than for what
   * takes more room.
   */
  double worth() {
    return weight * (collections + useful) / size();
  }

  private double size() {
    // the lines of a table are seldom full
    double lines = Math.ceil(text.length() / (double) LINE) * (kind.equals("table") ? 1.5 : 1);
    if (kind.equals("code")) {
      lines = Math.max(lines, html.split("\n").length);
    }
    return Math.pow(1 + lines, ROOT);
  }

  /** The same, not pinned, with another weight. */
  SheetStatement saidBefore(double another) {
    return new SheetStatement(
        id,
        topic,
        order,
        heading,
        parent,
        depth,
        kind,
        html,
        key,
        value,
        text,
        collections,
        useful,
        another,
        false,
        place);
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
