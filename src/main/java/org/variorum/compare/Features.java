package org.variorum.compare;

import java.util.Arrays;
import java.util.List;
import org.variorum.model.NodeKind;

/** Measures two statements of a topic: does the second say all that the first says? */
final class Features {
  /** A word that only stands above a statement counts a little less than one in it. */
  private static final double ABOVE = 0.9;

  private static final double ABOVE_LOOSELY = 0.7;

  /** It keeps short statements from being alike for a word or two. */
  private static final double SHORT = 2;

  /** Keeps weights of words in the range of the other features. */
  private static final double WEIGHTS = 5;

  private static final double LOGARITHMS = 3;
  private static final double MOSTLY = 0.6;
  private static final double HALF = 0.5;
  private static final int FEW_WORDS = 2;

  private final Corpus corpus;

  Features(Corpus corpus) {
    this.corpus = corpus;
  }

  /** How nearly alike two statements are, from 0 to 1: places and neighbours are told by it. */
  double likeness(Profile a, Profile b) {
    return (loosely(a, b) + loosely(b, a)) / (corpus.total(a) + corpus.total(b) + SHORT);
  }

  private double loosely(Profile a, Profile b) {
    double said = 0;
    int m = 0;
    for (int term : a.terms) {
      while (m < b.all.length && b.all[m] < term) {
        m++;
      }
      if (m < b.all.length && b.all[m] == term) {
        double share = (b.roles[m] & Profile.IN) != 0 ? 1 : ABOVE_LOOSELY;
        said += share * corpus.weight(term);
      }
    }
    return said;
  }

  /** One number a feature, in their order. */
  double[] of(Profile a, Profile b, Places places) {
    double[] f = new double[Feature.values().length];
    Overlap there = new Overlap(a, b);
    Overlap back = new Overlap(b, a);
    double totalA = corpus.total(a);
    double totalB = corpus.total(b);
    boolean sameAuthor = a.statement.collection().equals(b.statement.collection());
    double soft = soft(a, b, there.roles);
    double nearestSaid = nearestSaid(a.nearest, b);
    set(f, Feature.SAID, share(there.said, totalA));
    set(f, Feature.SAID_IN_CONTEXT, share(there.inContext, totalA));
    set(f, Feature.WHOLE, share(back.said, totalB));
    set(f, Feature.DICE, 2 * there.said / (totalA + totalB + 1));
    set(f, Feature.RAREST_MISSING, there.rarestMissing / WEIGHTS);
    set(f, Feature.RAREST_SHARED, there.rarestShared / WEIGHTS);
    set(f, Feature.FIRST_SAID_BACK, firstSaid(b, a));
    figures(a, b, f);
    set(f, Feature.DENIES, bit(a.reading.negated() && !b.reading.negated()));
    set(f, Feature.MUST, bit(a.reading.must() != b.reading.must()));
    set(f, Feature.MAY, bit(a.reading.may() != b.reading.may()));
    set(f, Feature.OPPOSITE, bit(Opposites.differ(a.reading.sides(), b.reading.sides())));
    set(f, Feature.NEAREST_SAID, nearestSaid);
    set(f, Feature.NEAREST_SAID_BACK, nearestSaid(b.nearest, a));
    set(f, Feature.NO_CONTEXT, bit(a.above.length == 0));
    set(f, Feature.SAME_COLLECTION, bit(sameAuthor));
    set(
        f,
        Feature.SAME_PARENT,
        bit(sameAuthor && a.statement.context().equals(b.statement.context())));
    set(f, Feature.LENGTH, StrictMath.log(1 + totalA) / LOGARITHMS);
    set(f, Feature.LABEL_BACK, bit(b.statement.label()));
    int place = places.place(a.at, b.at);
    double leadBack = places.lead(b.at, a.at);
    set(f, Feature.PLACE, 1.0 / place);
    set(f, Feature.PLACE_BACK, 1.0 / places.place(b.at, a.at));
    set(f, Feature.FIRST, bit(place == 1));
    set(f, Feature.LEAD, places.lead(a.at, b.at));
    set(f, Feature.LEAD_BACK, leadBack);
    set(f, Feature.LEAD_BACK_CLEAR, Math.max(0, leadBack));
    set(f, Feature.SENTENCE, sentence(a, b));
    set(f, Feature.SUBJECT_SAID, nearestSaid(a.subject.length == 0 ? a.nearest : a.subject, b));
    set(f, Feature.SUBJECT_NEAREST, dice(b.subject, a.nearest));
    set(f, Feature.TINY_NEAREST, a.terms.length <= FEW_WORDS ? dice(a.nearest, b.nearest) : 0);
    set(f, Feature.SIBLINGS_SAID, siblingsSaid(a, b));
    set(f, Feature.SIBLINGS_SAID_BACK, siblingsSaid(b, a));
    set(f, Feature.NEIGHBOURS, sameAuthor ? 0 : neighbours(a, b));
    set(f, Feature.PARENTS, related(a.parent, b.parent));
    set(f, Feature.CHILDREN, children(a, b));
    set(f, Feature.MISSING, StrictMath.log(1 + totalA - there.inContext));
    set(f, Feature.EXTRA, StrictMath.log(1 + totalB - back.inContext));
    set(f, Feature.HALF_SAID, Math.max(0, MOSTLY - soft));
    set(f, Feature.HALF_SAID_IN_CONTEXT, Math.max(0, HALF - share(there.inContext, totalA)));
    set(f, Feature.SAID_BELOW_ONE, soft * nearestSaid);
    return f;
  }

  private static void set(double[] features, Feature feature, double value) {
    features[feature.ordinal()] = value;
  }

  /** What one statement says of another's words. */
  private final class Overlap {
    double said;
    double inContext;
    double rarestMissing;
    double rarestShared;
    final int[] roles;

    Overlap(Profile a, Profile b) {
      roles = new int[a.terms.length];
      a.roles(b, roles);
      for (int k = 0; k < a.terms.length; k++) {
        int term = a.terms[k];
        double weight = corpus.weight(term);
        double says = Profile.says(roles[k], a.parts[k]);
        double above = (roles[k] & Profile.ABOVE) != 0 ? ABOVE : 0;
        said += weight * says;
        inContext += weight * Math.max(says, above);
        if (says > 0) {
          rarestShared = Math.max(rarestShared, weight);
        } else if (above == 0) {
          rarestMissing = Math.max(rarestMissing, weight);
        }
      }
    }
  }

  /** The share of a that is said in or above b, when words that look alike count too. */
  double soft(Profile a, Profile b) {
    int[] roles = new int[a.terms.length];
    a.roles(b, roles);
    return soft(a, b, roles);
  }

  private double soft(Profile a, Profile b, int[] roles) {
    double said = 0;
    for (int k = 0; k < a.terms.length; k++) {
      int term = a.terms[k];
      double says = (roles[k] & Profile.ABOVE) != 0 ? 1 : Profile.says(roles[k], a.parts[k]);
      if (says == 0) {
        says = corpus.lexicon.alikeOf(term).best(b.terms);
      }
      said += says * corpus.weight(term);
    }
    return share(said, corpus.total(a));
  }

  private static double firstSaid(Profile a, Profile b) {
    return a.first < 0 ? 0 : b.has(a.first) ? 1 : b.standsBelow(a.first) ? ABOVE_LOOSELY : 0;
  }

  private static void figures(Profile a, Profile b, double[] f) {
    int agree = 0;
    int missing = 0;
    int conflict = 0;
    List<Quantity> own = a.reading.quantities();
    List<Quantity> others = b.reading.quantities();
    for (Quantity one : own) {
      if (others.stream().anyMatch(one::equal)) {
        agree++;
      } else {
        missing++;
        conflict +=
            others.stream()
                    .anyMatch(
                        other -> one.comparable(other) && own.stream().noneMatch(other::equal))
                ? 1
                : 0;
      }
    }
    set(f, Feature.FIGURES_AGREE, Math.min(2, agree) / 2.0);
    set(f, Feature.FIGURES_MISSING, Math.min(2, missing) / 2.0);
    set(f, Feature.FIGURES_CONFLICT, Math.min(2, conflict) / 2.0);
  }

  /** The share of what stands above a, or of its subject, that is said in or above b. */
  private double nearestSaid(int[] nearest, Profile b) {
    double total = 0;
    double said = 0;
    for (int term : nearest) {
      double weight = corpus.weight(term);
      total += weight;
      said += b.has(term) || b.standsBelow(term) ? weight : 0;
    }
    return total == 0 ? HALF : said / total;
  }

  /** The largest share of a that one sentence of b says. */
  private double sentence(Profile a, Profile b) {
    double best = 0;
    for (int[] sentence : b.sentences) {
      double said = 0;
      for (int term : a.terms) {
        said +=
            Sorted.has(sentence, term)
                ? corpus.weight(term)
                : b.standsBelow(term) ? ABOVE * corpus.weight(term) : 0;
      }
      best = Math.max(best, said);
    }
    return share(best, corpus.total(a));
  }

  private double dice(int[] a, int[] b) {
    if (a.length == 0 || b.length == 0) {
      return 0;
    }
    double shared = 0;
    for (int term : a) {
      shared += Sorted.has(b, term) ? corpus.weight(term) : 0;
    }
    return share(2 * shared, corpus.sum(a) + corpus.sum(b));
  }

  /** How much of what stands beside a is said by b too. */
  private double siblingsSaid(Profile a, Profile b) {
    double sum = 0;
    int count = 0;
    for (int at : new int[] {a.previous, a.next}) {
      if (at >= 0 && at != b.at && corpus.profiles.get(at).parent == a.parent) {
        Profile sibling = corpus.profiles.get(at);
        double said = Arrays.stream(sibling.terms).filter(b::has).mapToDouble(corpus::weight).sum();
        sum += share(said, corpus.total(sibling));
        count++;
      }
    }
    return count == 0 ? 0 : sum / count;
  }

  /** How much the statements around the two are alike: authors often follow one course. */
  private double neighbours(Profile a, Profile b) {
    int[] around = around(a);
    int[] others = around(b);
    double sum = 0;
    int count = 0;
    for (int one : around) {
      if (one >= 0) {
        count++;
        double best = 0;
        for (int other : others) {
          if (other >= 0) {
            best = Math.max(best, likeness(corpus.profiles.get(one), corpus.profiles.get(other)));
          }
        }
        sum += best;
      }
    }
    return count == 0 ? 0 : sum / count;
  }

  /** The two before and the two after; -1 for each that is not there. */
  private int[] around(Profile profile) {
    int before = profile.previous < 0 ? -1 : corpus.profiles.get(profile.previous).previous;
    int after = profile.next < 0 ? -1 : corpus.profiles.get(profile.next).next;
    return new int[] {before, profile.previous, profile.next, after};
  }

  private double related(int a, int b) {
    return a < 0 || b < 0 ? 0 : likeness(corpus.profiles.get(a), corpus.profiles.get(b));
  }

  private double children(Profile a, Profile b) {
    double best = 0;
    for (int one : a.children) {
      for (int other : b.children) {
        best = Math.max(best, likeness(corpus.profiles.get(one), corpus.profiles.get(other)));
      }
    }
    return best;
  }

  /** Are both running text, or of one kind? */
  static boolean sameKind(Profile a, Profile b) {
    return a.statement.kind() == b.statement.kind() || isText(a) && isText(b);
  }

  private static boolean isText(Profile profile) {
    return profile.statement.kind() == NodeKind.ITEM
        || profile.statement.kind() == NodeKind.PARAGRAPH;
  }

  private static double share(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }

  private static double bit(boolean is) {
    return is ? 1 : 0;
  }
}
