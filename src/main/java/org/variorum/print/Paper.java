package org.variorum.print;

/**
 * The paper of a sheet; all lengths in points of 1/72 inch.
 *
 * @param columns on each page, 1 to 6
 */
public record Paper(double width, double height, int columns) {
  private static final double MILLIMETRE = 72 / 25.4;

  /** Between the paper's edge and the columns, and what the running header needs above. */
  static final double MARGIN = 8 * MILLIMETRE;

  static final double HEADER = 5 * MILLIMETRE;
  static final double GAP = 4 * MILLIMETRE;

  public Paper {
    if (columns < 1 || columns > 6) {
      throw new IllegalArgumentException("1 to 6 columns, not " + columns);
    }
  }

  /**
   * A paper by its name.
   *
   * @param name {@code a4} or {@code letter}
   * @param columns 0 for the usual number: three, and four across
   */
  public static Paper of(String name, boolean landscape, int columns) {
    boolean letter = name.equals("letter");
    double small = letter ? 612 : 210 * MILLIMETRE;
    double big = letter ? 792 : 297 * MILLIMETRE;
    int wanted = columns > 0 ? columns : landscape ? 4 : 3;
    return new Paper(landscape ? big : small, landscape ? small : big, wanted);
  }

  double columnWidth() {
    return (width - 2 * MARGIN - (columns - 1) * GAP) / columns;
  }

  double columnHeight() {
    return height - 2 * MARGIN - HEADER;
  }
}
