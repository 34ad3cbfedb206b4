package org.variorum.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words of which a statement means the one or the other. */
final class Opposites {
  private static final String[][] PAIRS = {
    {"read", "write"},
    {"client", "server"},
    {"inbound", "outbound"},
    {"transit", "rest"},
    {"flight", "rest"},
    {"push", "pull"},
    {"enabled", "disabled"},
    {"enable", "disable"},
    {"before", "after"},
    {"public", "private"},
    {"input", "output"},
    {"source", "destination"},
    {"producer", "consumer"},
    {"upload", "download"},
    {"synchronous", "asynchronous"},
    {"start", "stop"},
    {"create", "delete"},
    {"allow", "deny"},
    {"first", "last"},
    {"minimum", "maximum"},
    {"min", "max"},
    {"increase", "decrease"},
    {"scale-in", "scale-out"},
    {"horizontal", "vertical"},
    {"primary", "secondary"},
    {"manual", "automatic"},
    {"encrypt", "decrypt"},
    {"encryption", "decryption"},
    {"global", "local"},
    {"global", "regional"},
    {"old", "new"},
    {"lowest", "highest"},
    {"low", "high"},
    {"long", "short"},
    {"standard", "fifo"},
    {"stateful", "stateless"},
    {"local", "remote"},
    {"left", "right"},
    {"front", "rear"},
    {"tighten", "loosen"},
    {"request", "response"},
    {"strong", "weak"},
    {"strong", "eventual"},
    {"hot", "cold"},
    {"internal", "external"},
    {"send", "receive"},
    {"import", "export"},
    {"static", "dynamic"},
    {"lock", "unlock"},
    {"add", "remove"},
    {"attach", "detach"},
    {"above", "below"},
    {"more", "less"},
    {"same", "different"},
    {"symmetric", "asymmetric"},
    {"single", "multiple"},
    {"provisioned", "on-demand"},
    {"identity", "user"}
  };

  private static final Map<String, Set<Integer>> SIDES = new HashMap<>();

  static {
    for (int k = 0; k < PAIRS.length; k++) {
      SIDES.computeIfAbsent(Stem.of(PAIRS[k][0]), key -> new HashSet<>()).add(2 * k + 1);
      SIDES.computeIfAbsent(Stem.of(PAIRS[k][1]), key -> new HashSet<>()).add(2 * k + 2);
    }
  }

  private Opposites() {}

  /** The sides that are spoken of alone: {@code 2k + 1} and {@code 2k + 2} are opposites. */
  static Set<Integer> sides(List<String> stems) {
    Set<Integer> found = new HashSet<>();
    stems.forEach(stem -> found.addAll(SIDES.getOrDefault(stem, Set.of())));
    Set<Integer> alone = new HashSet<>(found);
    alone.removeIf(side -> found.contains(other(side)));
    return alone;
  }

  /** Do the two speak of opposite sides? */
  static boolean differ(Set<Integer> a, Set<Integer> b) {
    return a.stream().anyMatch(side -> b.contains(other(side)));
  }

  private static int other(int side) {
    return side % 2 == 1 ? side + 1 : side - 1;
  }
}
