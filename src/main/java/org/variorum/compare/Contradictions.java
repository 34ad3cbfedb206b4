package org.variorum.compare;

import java.util.List;
import java.util.Optional;
import org.variorum.compare.Quantity.Bound;

/**
 * Finds statements that say the same but for a figure, or but for a "not": their words are the
 * same, or, the figures aside, they would be taken for twins. What speaks of opposites or of a year
 * may well both be true.
 */
final class Contradictions {
  /** So much of each, figures aside, must be said in or above the other. */
  private static final double MOSTLY = 0.35;

  /** So much of the one. */
  private static final double NEARLY = 0.9;

  /** And so much of both where only a "not" differs. */
  private static final double ALL = 0.97;

  /** So likely they must be twins, their figures aside. */
  private static final double TWINS = 0.4;

  private static final double CONTEXT = 0.5;
  private static final int SEVERAL = 2;
  private static final int FEWEST_WORDS = 5;

  private final Corpus corpus;

  Contradictions(Corpus corpus) {
    this.corpus = corpus;
  }

  /**
   * How two statements contradict each other, if they do.
   *
   * @param twins how likely the one says all that the other says, their figures aside
   */
  Optional<Contradiction> of(Profile a, Profile b, double twins) {
    boolean oneAuthor = a.statement.collection().equals(b.statement.collection());
    if (oneAuthor
        || a.statement.label()
        || b.statement.label()
        || !Features.sameKind(a, b)
        || Opposites.differ(a.reading.sides(), b.reading.sides())) {
      return Optional.empty();
    }
    if (twins >= TWINS
        && a.reading.negated() == b.reading.negated()
        && (a.names(b) || b.names(a))) {
      return figures(a, b, false);
    }
    if (!sameThing(a, b)) {
      return Optional.empty();
    }
    double there = said(a, b);
    double back = said(b, a);
    if (a.reading.negated() != b.reading.negated()) {
      boolean denies =
          Math.min(there, back) >= ALL
              && Math.min(a.terms.length, b.terms.length) >= FEWEST_WORDS
              && a.reading.quantities().isEmpty()
              && b.reading.quantities().isEmpty();
      return denies
          ? Optional.of(new Contradiction(a.at, b.at, "yes or no", "", ""))
          : Optional.empty();
    }
    if (Math.min(there, back) < MOSTLY || Math.max(there, back) < NEARLY) {
      return Optional.empty();
    }
    return figures(a, b, true);
  }

  /**
   * @param bare do bare numbers count, that may be names: "406"?
   */
  private Optional<Contradiction> figures(Profile a, Profile b, boolean bare) {
    List<Quantity> ones = only(a.reading.quantities(), b.reading.quantities());
    List<Quantity> others = only(b.reading.quantities(), a.reading.quantities());
    if (ones.size() > SEVERAL
        || others.size() > SEVERAL
        || dated(a)
        || dated(b)
        || namesOther(a, b)) {
      return Optional.empty();
    }
    for (Quantity one : ones) {
      for (Quantity other : others) {
        boolean counts = bare && !isFirst(one, a) && !isFirst(other, b);
        if (differ(one, other) && (counts || !one.dimension().equals("n"))) {
          return Optional.of(
              new Contradiction(
                  a.at,
                  b.at,
                  one.written() + " or " + other.written(),
                  one.written(),
                  other.written()));
        }
      }
    }
    return Optional.empty();
  }

  /** Do the two begin with different numbers, which are names then: "700C has …"? */
  private boolean namesOther(Profile a, Profile b) {
    return a.first != b.first && beginsWithNumber(a) && beginsWithNumber(b);
  }

  private boolean beginsWithNumber(Profile profile) {
    return profile.reading.quantities().stream()
        .anyMatch(one -> one.dimension().equals("n") && isFirst(one, profile));
  }

  /** A number that a statement begins with is a name. */
  private boolean isFirst(Quantity one, Profile profile) {
    return profile.first >= 0 && profile.first == corpus.lexicon.numberOf(one.term());
  }

  /** Do two figures count the same thing, and exclude each other? */
  private static boolean differ(Quantity one, Quantity other) {
    return one.comparable(other) && !allows(one, other) && !allows(other, one);
  }

  /** "At least 5" allows 8 and "at most 10", "at most 5" allows 3. */
  private static boolean allows(Quantity bound, Quantity other) {
    return bound.bound() == Bound.LEAST
            && other.bound() != Bound.LEAST
            && other.value() >= bound.value()
        || bound.bound() == Bound.MOST
            && other.bound() != Bound.MOST
            && other.value() <= bound.value();
  }

  /** What is said of a year may have been true then. */
  private static boolean dated(Profile profile) {
    return profile.reading.quantities().stream().anyMatch(one -> one.dimension().equals("year"));
  }

  /** The figures that the other does not have. */
  private static List<Quantity> only(List<Quantity> own, List<Quantity> others) {
    return own.stream().filter(one -> others.stream().noneMatch(one::equal)).toList();
  }

  /** Do they speak of one thing, as far as names, opposites and what stands above them tell? */
  private boolean sameThing(Profile a, Profile b) {
    return a.names(b) && b.names(a) && Math.max(above(a, b), above(b, a)) >= CONTEXT;
  }

  private double above(Profile a, Profile b) {
    double said = 0;
    for (int term : a.nearest) {
      said += b.has(term) || b.standsBelow(term) ? corpus.weight(term) : 0;
    }
    double total = corpus.sum(a.nearest);
    return total == 0 ? 1 : said / total;
  }

  /** The share of a's words, figures aside, that b says or stands below. */
  private double said(Profile a, Profile b) {
    double total = 0;
    double said = 0;
    for (int term : a.terms) {
      if (!corpus.lexicon.isFigure(term)) {
        double weight = corpus.weight(term);
        total += weight;
        said += b.has(term) || b.standsBelow(term) ? weight : 0;
      }
    }
    return total == 0 ? 0 : said / total;
  }
}
