package org.variorum.compare;

import java.util.ArrayList;
import java.util.List;
import org.variorum.compare.Comparison.Match;
import org.variorum.model.NodeKind;

/**
 * Two authors' statements amid others of their topic, compared. What stands above a statement is
 * written before it: {@code "Brewing > Moka pot > low heat"}.
 */
final class Compared {
  /** What else is said of the topic, by both, and has nothing to do with a test's statements. */
  private static final List<String> OTHERS =
      List.of(
          "Backups are taken from the standby every night",
          "An index on an expression helps where a query has that expression",
          "Roles inherit what other roles were granted",
          "A sequence leaves gaps after a rollback",
          "Extensions are installed into one database",
          "Statistics are gathered by a sample of the pages",
          "A trigger fires once a row or once a statement",
          "Partitions are pruned when the plan is made",
          "Prepared statements keep their plan",
          "Large objects live in a table of their own",
          "A materialized view shows what was true at its last refresh",
          "The planner weighs pages against tuples");

  private Compared() {}

  /** The one beside the other, and the other beside the one. */
  record Pair(Comparison comparison, Match there, Match back) {
    double likelier() {
      return Math.max(there.score(), back.score());
    }
  }

  /** The one is ann's, the other ben's; they must come near each other. */
  static Pair pair(String one, String other) {
    Comparison comparison = comparison(one, "ben", other);
    return new Pair(comparison, match(comparison, 0, 1), match(comparison, 1, 0));
  }

  /** The one is ann's, the other the author's. */
  static Comparison comparison(String one, String author, String other) {
    List<Statement> statements = new ArrayList<>();
    statements.add(statement("one", "ann", one));
    statements.add(statement("other", author, other));
    for (int k = 0; k < OTHERS.size(); k++) {
      statements.add(statement("x" + k, k % 2 == 0 ? "ann" : "ben", OTHERS.get(k)));
    }
    return new Comparison(statements, new Lexicon(statements), Weights.load());
  }

  private static Match match(Comparison comparison, int of, int other) {
    return comparison.matches(of).stream()
        .filter(match -> match.at() == other)
        .findFirst()
        .orElseThrow(() -> new AssertionError("the two do not come near each other"));
  }

  static Statement statement(String id, String author, String written) {
    List<String> path = List.of(written.strip().split(" > "));
    return new Statement(
        id,
        author,
        NodeKind.ITEM,
        false,
        path.subList(0, path.size() - 1),
        path.get(path.size() - 1));
  }
}
