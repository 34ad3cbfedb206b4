package org.variorum.page;

import java.util.List;

/**
 * The entries of an alphabetical list that begin with one letter.
 *
 * @param letter a capital, or {@code 0–9} for what begins with a figure
 * @param anchor of its heading
 * @param entries in their order
 */
public record LetterGroup<E>(String letter, String anchor, List<E> entries) {
  public LetterGroup {
    entries = List.copyOf(entries);
  }
}
