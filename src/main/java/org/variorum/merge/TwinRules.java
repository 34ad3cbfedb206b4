package org.variorum.merge;

import java.util.List;
import java.util.Set;
import org.variorum.merge.Twins.Twin;
import org.variorum.model.NodeKind;

/** When one statement says no more than another, as far as that is certain from the words alone. */
final class TwinRules {
  /** The rule of what is equal after normalising. */
  static final String EQUAL = "equal";

  /** Shorter statements say too little to be sure of anything but their equality in one context. */
  private static final int SHORTEST_CONTAINED = 5;

  /** Fewer words mean what stands directly above them. */
  private static final int SHORTEST_ALONE = 4;

  private static final int SHORTEST_FREE = 6;

  /** A single word may be a label here and a statement there, and mean two things. */
  private static final int SHORTEST_UNLIKE = 2;

  /**
   * Words that change what the others say: a statement without them says something else than one
   * with them.
   */
  private static final Set<String> QUALIFIERS =
      Set.of(
          "not",
          "at-most",
          "least",
          "can",
          "may",
          "might",
          "could",
          "must",
          "should",
          "or",
          "only",
          "except",
          "unless",
          "if",
          "until",
          "before",
          "after",
          "above",
          "below",
          "over",
          "under",
          "minus",
          "rarely",
          "usually",
          "sometimes",
          "optionally");

  private static final Set<String> EXCEPTIONS = Set.of("only", "except", "unless", "if", "until");

  private TwinRules() {}

  private static boolean sameKind(Entry a, Entry b) {
    return isText(a.node().kind()) && isText(b.node().kind()) || a.node().kind() == b.node().kind();
  }

  private static boolean isText(NodeKind kind) {
    return kind == NodeKind.ITEM || kind == NodeKind.PARAGRAPH;
  }

  /** How surely the entry says no more than the other; null where that is not certain. */
  static Twin compare(Entry entry, Entry other) {
    if (!sameKind(entry, other)) {
      return null;
    }
    StatementWords a = entry.words;
    StatementWords b = other.words;
    boolean alike = entry.node().label() == other.node().label();
    if (a.text().isEmpty() || !alike && a.content().size() < SHORTEST_UNLIKE) {
      return null;
    }
    if (a.text().equals(b.text())) {
      if (sameContext(entry, other) && sameBranch(a, b)) {
        return new Twin(entry, other, EQUAL, 1, "equal words in one context");
      }
      // who writes the same sentence below two headings means two things
      boolean twoAuthors = !entry.node().collection().equals(other.node().collection());
      boolean free =
          twoAuthors
              && a.content().size() >= SHORTEST_FREE
              && a.nearestIsHeading()
              && b.nearestIsHeading();
      return free
          ? new Twin(entry, other, EQUAL, 0.95, "equal words, enough of them to be the same fact")
          : null;
    }
    if (!isText(entry.node().kind())
        || !alike
        || a.content().size() < SHORTEST_CONTAINED
        || a.negated() != b.negated()
        || !sameContext(entry, other)) {
      return null;
    }
    Window window = window(a.content(), b.content());
    if (window == null
        || window.size() > a.content().size() * 2
        || !window.agrees(a.content(), b.content())) {
      return null;
    }
    double score = 0.9 + 0.05 * a.content().size() / window.size();
    return new Twin(entry, other, "contained", score, "all its words stand in the other, in order");
  }

  /**
   * Is what stands directly above one of them said of the other too? A label without anything above
   * it is of the whole topic, and means something else below a heading.
   */
  private static boolean sameContext(Entry entry, Entry other) {
    StatementWords a = entry.words;
    StatementWords b = other.words;
    if (a.content().size() < SHORTEST_ALONE) {
      return sameParent(a, b);
    }
    boolean label = entry.node().label();
    boolean first = within(a.nearest(), b) && !(label && a.nearest().isEmpty());
    boolean second = within(b.nearest(), a) && !(label && b.nearest().isEmpty());
    return first || second || a.nearest().isEmpty() && b.nearest().isEmpty();
  }

  /** A few words below "Options" mean what the options are of. */
  private static boolean sameBranch(StatementWords a, StatementWords b) {
    return a.content().size() >= SHORTEST_FREE
        || a.further().isEmpty()
        || b.further().isEmpty()
        || within(a.further(), b)
        || within(b.further(), a);
  }

  private static boolean within(Set<String> nearest, StatementWords words) {
    return nearest.stream()
        .allMatch(word -> words.above().contains(word) || words.content().contains(word));
  }

  /** A word or two mean what stands directly above them: there the two must agree. */
  private static boolean sameParent(StatementWords a, StatementWords b) {
    if (a.nearest().isEmpty() || b.nearest().isEmpty()) {
      return a.nearest().isEmpty() && b.nearest().isEmpty();
    }
    return a.nearest().containsAll(b.nearest()) || b.nearest().containsAll(a.nearest());
  }

  private static List<String> qualifiers(List<String> words) {
    return words.stream().filter(QUALIFIERS::contains).toList();
  }

  /** A run of words: {@code to} is behind its last. */
  record Window(int from, int to) {
    int size() {
      return to - from;
    }

    /**
     * Is the part qualified as the whole is there, also directly beside it: "… unless it rains"?
     */
    boolean agrees(List<String> part, List<String> whole) {
      boolean exception =
          from > 0 && EXCEPTIONS.contains(whole.get(from - 1))
              || to < whole.size() && EXCEPTIONS.contains(whole.get(to));
      return !exception && qualifiers(whole.subList(from, to)).equals(qualifiers(part));
    }
  }

  /**
   * The shortest run of {@code whole} that has all of {@code part} in order; null where there is
   * none.
   */
  static Window window(List<String> part, List<String> whole) {
    Window best = null;
    for (int start = 0; start + part.size() <= whole.size(); start++) {
      int at = 0;
      for (int k = start;
          k < whole.size() && (k > start || whole.get(k).equals(part.get(0))) && at < part.size();
          k++) {
        at += whole.get(k).equals(part.get(at)) ? 1 : 0;
        if (at == part.size() && (best == null || k + 1 - start < best.size())) {
          best = new Window(start, k + 1);
        }
      }
    }
    return best;
  }
}
