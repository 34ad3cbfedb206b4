package org.variorum.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.variorum.model.Decision;
import org.variorum.model.StatementReference;

/** What can be ruled on a pair: {@code a} is the one that would stand. */
enum Verdict {
  MERGE("The second says all that the first says."),
  SWAP("The second says all that the first says."),
  FOLD("The second says nearly all that the first says."),
  APART("They say different things."),
  SKIP("");

  private final String usual;

  Verdict(String usual) {
    this.usual = usual;
  }

  static Optional<Verdict> of(String word) {
    return List.of(values()).stream().filter(each -> each.word().equals(word)).findFirst();
  }

  /** The verdict of a key: its word's first letter. */
  static Optional<Verdict> ofKey(String key) {
    return List.of(values()).stream()
        .filter(each -> each != SKIP && each.word().substring(0, 1).equals(key))
        .findFirst();
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Does one of the two go, so that it stands no more? */
  boolean joins() {
    return this == MERGE || this == SWAP || this == FOLD;
  }

  /** The decision; where no reason is given it has the usual one. Not for {@code SKIP}. */
  Decision decision(StatementReference a, StatementReference b, Decision.Ruling given) {
    Decision.Ruling ruling =
        given.why().isBlank()
            ? new Decision.Ruling(usual, given.by(), given.date(), given.line())
            : given;
    return switch (this) {
      case MERGE -> new Decision.Merge(b, a, ruling);
      case SWAP -> new Decision.Merge(a, b, ruling);
      case FOLD -> new Decision.Fold(b, a, ruling);
      case APART -> new Decision.Apart(a, b, ruling);
      case SKIP -> throw new IllegalStateException("to skip is no decision");
    };
  }
}
