package org.variorum.search;

import java.util.List;

/**
 * How one field of one document holds one term.
 *
 * @param term number of the term in the {@link Vocabulary}
 * @param count how often it occurs, at least once
 * @param positions where it occurs, or none if positions are not kept
 */
record Occurrences(int term, int count, List<Position> positions) {

  Occurrences {
    positions = List.copyOf(positions);
  }
}
