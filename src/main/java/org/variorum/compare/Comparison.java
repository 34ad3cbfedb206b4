package org.variorum.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * The statements of one topic, each compared with those near it.
 *
 * <p>Example: {@code new Comparison(statements, lexicon, Weights.load()).matches(3)} gives what
 * comes near the fourth statement, with how likely each says all that it says.
 */
public final class Comparison {
  private static final int REASONS = 5;

  /** How many of those that are near are compared in full; of a very large topic fewer. */
  private static final int CLOSEST = 24;

  private static final int CLOSEST_OF_MANY = 8;
  private static final int MANY = 2000;

  /** So much of a statement the other must say for sure where nobody looks at it. */
  private static final double COVERED = 0.8;

  /** So much two statements share before a "not" in one of them contradicts the other. */
  private static final double MOSTLY = 0.5;

  /** So much before a "can" or an "or" does. */
  private static final double NEARLY = 0.9;

  private final Corpus corpus;
  private final Features features;
  private final Places places;
  private final Weights weights;
  private final List<List<Match>> matches;

  /**
   * A statement near another.
   *
   * @param at the other's place in the list
   * @param score how likely the other says all that this one says, from 0 to 1
   * @param back how likely this one says all that the other says
   * @param agrees do figures, negation, names, kinds and opposites agree, and is nearly every word
   *     of this one in or above the other?
   * @param conflict do figures or opposites speak against the two being one?
   */
  public record Match(int at, double score, double back, boolean agrees, boolean conflict) {}

  /**
   * @param statements those of one topic, each author's in his order
   */
  public Comparison(List<Statement> statements, Lexicon lexicon, Weights weights) {
    this.corpus = new Corpus(statements, lexicon);
    this.features = new Features(corpus);
    this.weights = weights;
    this.places = new Places(corpus, features, corpus.near());
    List<int[]> near = places.close(statements.size() > MANY ? CLOSEST_OF_MANY : CLOSEST);
    List<List<Match>> there =
        IntStream.range(0, statements.size())
            .parallel()
            .mapToObj(k -> measured(k, near.get(k)))
            .toList();
    this.matches =
        IntStream.range(0, statements.size())
            .parallel()
            .mapToObj(k -> withBack(k, there, near))
            .toList();
  }

  private List<Match> measured(int of, int[] near) {
    List<Match> found = new ArrayList<>();
    for (int other : near) {
      double[] f = measure(of, other);
      found.add(
          new Match(other, weights.score(f), 0, agrees(of, other, f), conflict(of, other, f)));
    }
    return found;
  }

  /** The relation goes both ways: the other's score of this one is there already. */
  private static List<Match> withBack(int of, List<List<Match>> there, List<int[]> near) {
    return there.get(of).stream()
        .map(
            match -> {
              int place = Sorted.place(near.get(match.at()), of);
              double back = there.get(match.at()).get(place).score();
              return new Match(match.at(), match.score(), back, match.agrees(), match.conflict());
            })
        .toList();
  }

  private boolean agrees(int of, int other, double[] f) {
    Profile a = corpus.profiles.get(of);
    Profile b = corpus.profiles.get(other);
    String text = a.statement.text().stripTrailing();
    boolean leadsIn = text.endsWith(":") || text.endsWith("...") || text.endsWith("…");
    return !leadsIn
        && !conflict(of, other, f)
        && !a.statement.label()
        && !b.statement.label()
        && Features.sameKind(a, b)
        && a.names(b)
        && f[Feature.FIGURES_MISSING.ordinal()] == 0
        && a.reading.negated() == b.reading.negated()
        && Math.max(f[Feature.SAID_IN_CONTEXT.ordinal()], features.soft(a, b)) >= COVERED;
  }

  /** Does anything speak against the two being one, however alike they are? */
  private boolean conflict(int of, int other, double[] f) {
    Reading a = corpus.profiles.get(of).reading;
    Reading b = corpus.profiles.get(other).reading;
    double least = Math.min(f[Feature.SAID_IN_CONTEXT.ordinal()], f[Feature.WHOLE.ordinal()]);
    boolean bound =
        a.quantities().stream()
            .anyMatch(one -> b.quantities().stream().anyMatch(one::boundsOtherwise));
    return f[Feature.FIGURES_CONFLICT.ordinal()] > 0
        || f[Feature.OPPOSITE.ordinal()] > 0
        || bound
        || a.lastsOtherwise(b)
        || least >= MOSTLY && a.differs(b)
        || least >= NEARLY && a.differsSlightly(b);
  }

  /** What comes near a statement, in the list's order. */
  public List<Match> matches(int of) {
    return matches.get(of);
  }

  /** Statements of two authors that cannot both be true. */
  public List<Contradiction> contradictions() {
    Contradictions contradictions = new Contradictions(corpus);
    List<Contradiction> found = new ArrayList<>();
    for (int of = 0; of < matches.size(); of++) {
      for (Match match : matches.get(of)) {
        if (match.at() > of) {
          contradictions
              .of(
                  corpus.profiles.get(of),
                  corpus.profiles.get(match.at()),
                  withoutFigures(of, match))
              .ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** How likely two are twins, the one way or the other, if their figures did not differ. */
  private double withoutFigures(int of, Match match) {
    if (corpus.profiles.get(of).reading.quantities().isEmpty()) {
      return 0;
    }
    double best = 0;
    for (double[] f : List.of(measure(of, match.at()), measure(match.at(), of))) {
      f[Feature.FIGURES_CONFLICT.ordinal()] = 0;
      f[Feature.FIGURES_MISSING.ordinal()] = 0;
      best = Math.max(best, weights.score(f));
    }
    return best;
  }

  /** How much a statement says: what its words weigh. */
  public double fullness(int of) {
    return corpus.total(corpus.profiles.get(of));
  }

  /** What speaks for and against the second saying all that the first says, in words. */
  public List<String> reasons(int of, int other) {
    return weights.reasons(measure(of, other), REASONS);
  }

  double[] measure(int of, int other) {
    return features.of(corpus.profiles.get(of), corpus.profiles.get(other), places);
  }

  /**
   * What there is to learn from: every pair of statements that come near each other.
   *
   * @param said does the second say all that the first says? null where nobody knows
   */
  public List<Example> examples(String topic, BiFunction<Statement, Statement, Boolean> said) {
    List<Example> examples = new ArrayList<>();
    for (int of = 0; of < matches.size(); of++) {
      Statement one = corpus.profiles.get(of).statement;
      for (Match match : matches.get(of)) {
        Boolean label = said.apply(one, corpus.profiles.get(match.at()).statement);
        if (label != null && !one.label()) {
          examples.add(new Example(topic, label, 1, measure(of, match.at())));
        }
      }
    }
    return examples;
  }
}
