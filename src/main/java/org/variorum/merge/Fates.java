package org.variorum.merge;

import java.util.HashMap;
import java.util.Map;
import org.variorum.model.Node;

/** Notes down what becomes of each node of a topic; whatever is not noted is kept. */
final class Fates {
  /** What became of a node: {@code into} empty means dropped. */
  record Fate(String into, String rule, double score, String reason) {}

  private final Map<String, Fate> fates = new HashMap<>();

  void drop(Node node, String reason) {
    fates.put(node.id(), new Fate("", "", 0, reason));
  }

  void merge(Node node, Node into, String rule, double score, String reason) {
    fates.put(node.id(), new Fate(into.id(), rule, score, reason));
  }

  /** The fate of a node; null where it is kept. */
  Fate of(Node node) {
    return fates.get(node.id());
  }

  /** Points whatever went into {@code from} to where that went: no chains. */
  void forward() {
    for (Map.Entry<String, Fate> entry : fates.entrySet()) {
      Fate fate = entry.getValue();
      int guard = fates.size();
      while (!fate.into().isEmpty() && fates.containsKey(fate.into()) && guard-- > 0) {
        Fate next = fates.get(fate.into());
        if (next.into().isEmpty()) {
          break;
        }
        fate = new Fate(next.into(), fate.rule(), fate.score(), fate.reason());
      }
      entry.setValue(fate);
    }
  }
}
