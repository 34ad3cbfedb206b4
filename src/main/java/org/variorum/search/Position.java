package org.variorum.search;

/**
 * Where a token stood in the lower-cased text of its field, in UTF-16 units.
 *
 * @param start offset of the first unit, before trimming
 * @param length units, before trimming
 */
record Position(int start, int length) {

  /** For a value of a list: Lunr gives those no position and serialises {@code null}. */
  static final Position NONE = new Position(-1, -1);

  /** {@code [3,5]}. */
  String json() {
    return equals(NONE) ? "null" : "[" + start + "," + length + "]";
  }
}
