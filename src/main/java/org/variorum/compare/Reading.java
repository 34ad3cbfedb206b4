package org.variorum.compare;

import java.util.List;
import java.util.Set;

/**
 * What a text says, taken apart.
 *
 * @param terms the stems of its words and its figures, in order, each once
 * @param parts of these what is only a part of a name
 * @param names of these the names and identifiers
 * @param quantities its figures
 * @param spans spans of time without a number, "for a year": they are no figures of its own
 * @param negated does it deny?
 * @param limited does it make an exception, or speak of the only case?
 * @param chooses does it have an "or"?
 * @param must does it oblige?
 * @param may does it allow?
 * @param sides of each pair of opposites that it speaks of one side only: that word's number
 */
record Reading(
    List<String> terms,
    Set<String> parts,
    Set<String> names,
    List<Quantity> quantities,
    List<Quantity> spans,
    boolean negated,
    boolean limited,
    boolean chooses,
    boolean must,
    boolean may,
    Set<Integer> sides) {
  /** Does one deny or limit, or have a figure, where the other does not? */
  boolean differs(Reading other) {
    return negated != other.negated
        || limited != other.limited
        || !has(other.quantities) && !other.has(quantities);
  }

  /** Is the one said for a span of time, the other for another? */
  boolean lastsOtherwise(Reading other) {
    return lasts(other) || other.lasts(this);
  }

  private boolean lasts(Reading other) {
    return spans.stream()
        .anyMatch(
            span ->
                other.quantities.stream().anyMatch(span::comparable)
                    && other.quantities.stream().noneMatch(span::equal)
                    && other.spans.stream().noneMatch(span::equal)
                    && quantities.stream().noneMatch(span::comparable));
  }

  /** Does one oblige, allow or choose where the other does not? */
  boolean differsSlightly(Reading other) {
    return must != other.must || may != other.may || chooses != other.chooses;
  }

  private boolean has(List<Quantity> figures) {
    return figures.stream().allMatch(one -> quantities.stream().anyMatch(one::equal));
  }
}
