package org.variorum.compare;

/**
 * A figure with what it counts.
 *
 * @param dimension {@code bytes}, {@code seconds}, {@code percent}, {@code money}, {@code year},
 *     {@code n} (a bare number) or {@code n:} and what is counted
 * @param value in the dimension's base: bytes (1 KB is 1,024 as 1 KiB is), seconds, whole currency
 * @param per what it is the rate of, in seconds; 0 where it is none
 * @param bound is it the most, the least, or just that?
 * @param written as it stands in the text
 */
public record Quantity(String dimension, double value, double per, Bound bound, String written) {

  /** A figure's term begins with it. */
  static final char SIGN = '#';

  /** Which side of the figure is meant. */
  public enum Bound {
    EXACT,
    MOST,
    LEAST
  }

  /** The same figure, whatever the unit it was written in? */
  boolean equal(Quantity other) {
    return dimension.equals(other.dimension)
        && Math.abs(value - other.value) <= 1e-6 * Math.max(Math.abs(value), 1e-9)
        && per == other.per;
  }

  /** Is the one figure the most, and the other, though equal, the least? */
  boolean boundsOtherwise(Quantity other) {
    return equal(other)
        && (bound == Bound.MOST && other.bound == Bound.LEAST
            || bound == Bound.LEAST && other.bound == Bound.MOST);
  }

  /** The same figure as its author wrote it. */
  Quantity writtenAs(String text) {
    return new Quantity(dimension, value, per, bound, text);
  }

  /** Could the two count the same thing? */
  boolean comparable(Quantity other) {
    return dimension.equals(other.dimension) && per == other.per;
  }

  /** One word for the figure, equal for equal figures. */
  String term() {
    return SIGN + dimension + ":" + (float) value + (per == 0 ? "" : "/" + (float) per);
  }
}
