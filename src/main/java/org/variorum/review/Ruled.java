package org.variorum.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.Decision;
import org.variorum.model.Node;

/**
 * What is ruled already of pairs and disputes, each ruling with its place; tells whether a further
 * one is new, has been given, is not needed, or contradicts.
 */
public final class Ruled {
  private final Statements statements;
  private final Map<String, Ruling> pairs = new HashMap<>();
  private final Map<String, Ruling> goes = new HashMap<>();

  /** A statement with all that go into it. */
  private final Map<String, Set<String>> members = new HashMap<>();

  private final Map<Set<String>, Ruling> disputes = new HashMap<>();

  /** A decision, and where it was given: {@code content/decisions.yml:12}. */
  public record Ruling(Decision decision, String into, String place) {}

  /** What a further decision is beside those that there are. */
  public enum Standing {
    /** Nobody ruled on that. */
    NEW,
    /** The very same was given. */
    GIVEN,
    /** What it joins is together already, or goes into something else. */
    NEEDLESS,
    /** Another ruling says otherwise. */
    CONTRADICTION
  }

  /** A standing, with the ruling that it is about; null where there is none. */
  public record Judgement(Standing standing, Ruling other) {}

  public Ruled(List<Decision> decisions, Statements statements, String path) {
    this.statements = statements;
    decisions.forEach(decision -> add(decision, path + ":" + decision.ruling().line()));
  }

  /** Is there a ruling on these two? */
  public boolean has(Node a, Node b) {
    return pairs.containsKey(key(a.id(), b.id()));
  }

  /** Judges a decision, and takes it in where it is new. */
  public Judgement add(Decision decision, String place) {
    List<String> ids = ids(decision);
    Judgement judgement = new Judgement(Standing.NEEDLESS, null);
    if (ids.size() == decision.statements().size() && ids.size() > 1) {
      Ruling ruling = new Ruling(decision, ids.get(1), place);
      if (decision instanceof Decision.Correct correct) {
        judgement = correct(correct, Set.copyOf(ids), ruling);
      } else if (decision instanceof Decision.Apart) {
        judgement = apart(ids.get(0), ids.get(1), ruling);
      } else if (decision instanceof Decision.Merge || decision instanceof Decision.Fold) {
        judgement = join(ids.get(0), ids.get(1), ruling);
      }
    }
    return judgement;
  }

  private List<String> ids(Decision decision) {
    return decision.statements().stream()
        .map(statements::find)
        .flatMap(Optional::stream)
        .map(Node::id)
        .distinct()
        .toList();
  }

  private Judgement correct(Decision.Correct correct, Set<String> ids, Ruling ruling) {
    Ruling before = disputes.putIfAbsent(ids, ruling);
    if (before == null) {
      ids.forEach(
          a ->
              ids.stream()
                  .filter(b -> !b.equals(a))
                  .forEach(b -> pairs.putIfAbsent(key(a, b), ruling)));
      return new Judgement(Standing.NEW, null);
    }
    Decision.Correct other = (Decision.Correct) before.decision();
    boolean same = holds(other).equals(holds(correct)) && other.says().equals(correct.says());
    return new Judgement(same ? Standing.GIVEN : Standing.CONTRADICTION, before);
  }

  private String holds(Decision.Correct correct) {
    return correct.holds() == null
        ? ""
        : statements.find(correct.holds()).map(Node::id).orElse("?");
  }

  private Judgement apart(String a, String b, Ruling ruling) {
    Ruling before = pairs.get(key(a, b));
    if (before != null && !(before.decision() instanceof Decision.Correct)) {
      boolean same = before.decision() instanceof Decision.Apart;
      return new Judgement(same ? Standing.GIVEN : Standing.CONTRADICTION, before);
    }
    List<String> aboveA = chain(a);
    List<String> aboveB = chain(b);
    if (aboveA.contains(b) || aboveB.contains(a)) {
      return new Judgement(Standing.CONTRADICTION, goes.get(aboveA.contains(b) ? a : b));
    }
    if (aboveA.stream().anyMatch(aboveB::contains)) {
      // a third says both, though neither says the other
      return new Judgement(Standing.NEEDLESS, goes.get(a));
    }
    pairs.put(key(a, b), ruling);
    return new Judgement(Standing.NEW, null);
  }

  private Judgement join(String of, String into, Ruling ruling) {
    Ruling before = pairs.get(key(of, into));
    if (before != null && !(before.decision() instanceof Decision.Correct)) {
      boolean same =
          before.decision().kind().equals(ruling.decision().kind()) && before.into().equals(into);
      return new Judgement(same ? Standing.GIVEN : Standing.CONTRADICTION, before);
    }
    List<String> above = chain(into);
    if (goes.containsKey(of) || above.contains(of)) {
      return new Judgement(Standing.NEEDLESS, goes.getOrDefault(of, goes.get(into)));
    }
    Ruling apart = apartBetween(of, above);
    if (apart != null) {
      return new Judgement(Standing.CONTRADICTION, apart);
    }
    pairs.put(key(of, into), ruling);
    goes.put(of, ruling);
    above.forEach(
        each ->
            members
                .computeIfAbsent(each, Ruled::alone)
                .addAll(members.getOrDefault(of, Set.of(of))));
    return new Judgement(Standing.NEW, null);
  }

  /** Is anything that goes into the one kept apart from anything that it would go into? */
  private Ruling apartBetween(String of, List<String> above) {
    return members.getOrDefault(of, Set.of(of)).stream()
        .sorted()
        .flatMap(one -> above.stream().map(other -> pairs.get(key(one, other))))
        .filter(ruling -> ruling != null && ruling.decision() instanceof Decision.Apart)
        .findFirst()
        .orElse(null);
  }

  /** The statement, what it goes into, and so on. */
  private List<String> chain(String id) {
    List<String> chain = new ArrayList<>(List.of(id));
    String at = id;
    while (goes.containsKey(at) && !chain.contains(goes.get(at).into())) {
      at = goes.get(at).into();
      chain.add(at);
    }
    return chain;
  }

  private static Set<String> alone(String id) {
    return new HashSet<>(Set.of(id));
  }

  private static String key(String a, String b) {
    return a.compareTo(b) < 0 ? a + " " + b : b + " " + a;
  }
}
