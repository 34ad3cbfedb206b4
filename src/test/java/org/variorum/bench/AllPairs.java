package org.variorum.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.variorum.model.OutlineNode;
import org.variorum.model.TopicOutline;
import org.variorum.model.TopicOutlines;
import org.variorum.model.Words;

/**
 * The naive peer: the words of each two statements of a topic are compared (Dice coefficient), and
 * nothing else is done. It is no merging; it shows how the number of pairs grows.
 */
final class AllPairs {
  private static final double ALIKE = 0.8;

  private AllPairs() {}

  /** How many pairs of a topic share most of their words. */
  static long alike(TopicOutlines outlines) {
    long alike = 0;
    for (TopicOutline outline : outlines.topics()) {
      List<Set<String>> statements = new ArrayList<>();
      outline.roots().forEach(root -> root.walk(node -> add(node, statements)));
      alike += alike(statements);
    }
    return alike;
  }

  private static void add(OutlineNode placed, List<Set<String>> statements) {
    if (placed.node().kind().isStatement()) {
      statements.add(new HashSet<>(Words.of(placed.node().text())));
    }
  }

  private static long alike(List<Set<String>> statements) {
    long alike = 0;
    for (int a = 0; a < statements.size(); a++) {
      Set<String> one = statements.get(a);
      for (int b = a + 1; b < statements.size(); b++) {
        Set<String> other = statements.get(b);
        int shared = 0;
        for (String word : one) {
          shared += other.contains(word) ? 1 : 0;
        }
        alike += 2.0 * shared / (one.size() + other.size()) >= ALIKE ? 1 : 0;
      }
    }
    return alike;
  }
}
