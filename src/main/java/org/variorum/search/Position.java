package org.variorum.search;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/**
 * Where a token stood in the lower-cased text of its field, in UTF-16 units.
 *
 * @param start offset of the first unit, before trimming
 * @param length units, before trimming
 */
record Position(int start, int length) {

  /** For a value of a list: Lunr gives those no position and serialises {@code null}. */
  static final Position NONE = new Position(-1, -1);

  /** Writes {@code [3,5]}. */
  void writeTo(JsonGenerator json) throws IOException {
    if (equals(NONE)) {
      json.writeNull();
    } else {
      json.writeArray(new int[] {start, length}, 0, 2);
    }
  }
}
