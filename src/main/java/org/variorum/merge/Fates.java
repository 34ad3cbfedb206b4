package org.variorum.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.model.Node;

/** Notes down what becomes of each node of a topic; whatever is not noted is kept. */
final class Fates {
  /** What became of a node: {@code into} empty means dropped. */
  record Fate(String into, boolean folded, String rule, double score, String reason) {
    boolean dropped() {
      return into.isEmpty();
    }
  }

  private final Map<String, Fate> fates = new HashMap<>();

  void drop(Node node, String reason) {
    fates.put(node.id(), new Fate("", false, "", 0, reason));
  }

  /** All of them are one heading, of which the first stands, whatever they were before. */
  void join(List<Node> said) {
    Node first = said.get(0);
    fates.remove(first.id());
    for (Node node : said.subList(1, said.size())) {
      fates.putIfAbsent(node.id(), new Fate(first.id(), false, "section", 1, "the same section"));
    }
  }

  void merge(Twins.Twin twin) {
    fates.put(
        twin.gone().id(),
        new Fate(twin.stands().id(), twin.fold(), twin.rule(), twin.score(), twin.reason()));
  }

  /** The fate of a node, at its end: never in what went elsewhere itself; null where it is kept. */
  Fate of(Node node) {
    Fate fate = fates.get(node.id());
    Fate last = fate;
    boolean folded = fate != null && fate.folded();
    while (last != null && !last.dropped() && fates.containsKey(last.into())) {
      last = fates.get(last.into());
      folded |= last.folded();
    }
    return last == fate || last.dropped()
        ? last
        : new Fate(last.into(), folded, fate.rule(), fate.score(), fate.reason());
  }
}
