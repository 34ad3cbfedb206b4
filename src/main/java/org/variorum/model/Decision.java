package org.variorum.model;

import java.util.List;
import java.util.Locale;

/** What an editor ruled: an entry of {@code decisions.yml}. */
public sealed interface Decision {
  /** Why, by whom and when; and the line where it stands. */
  Ruling ruling();

  /** The statements that it names, in the entry's order; none for a section. */
  default List<StatementReference> statements() {
    if (this instanceof Merge merge) {
      return List.of(merge.of(), merge.into());
    } else if (this instanceof Fold fold) {
      return List.of(fold.of(), fold.into());
    } else if (this instanceof Apart apart) {
      return List.of(apart.of(), apart.from());
    } else if (this instanceof Correct correct) {
      return correct.of();
    } else if (this instanceof Drop drop) {
      return List.of(drop.of());
    } else if (this instanceof Move move) {
      return List.of(move.of());
    } else if (this instanceof Pin pin) {
      return List.of(pin.of());
    } else if (this instanceof Never never) {
      return List.of(never.of());
    } else if (this instanceof Short form) {
      return List.of(form.of());
    }
    return List.of();
  }

  /** The word that {@code decisions.yml} has for its kind. */
  default String kind() {
    return this instanceof SectionOrder
        ? "section"
        : getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  /** The reasons that every decision carries. */
  record Ruling(String why, String by, String date, int line) {}

  /** One statement says what another says. */
  record Merge(StatementReference of, StatementReference into, Ruling ruling) implements Decision {}

  /** One statement says nearly what another says: it stands one click below it. */
  record Fold(StatementReference of, StatementReference into, Ruling ruling) implements Decision {}

  /**
   * Statements that cannot all be true, and what is.
   *
   * @param of the statements that differ, two or more
   * @param holds the one of them that holds; null where none does
   * @param says what is true instead, in the editor's words; empty where one holds
   * @param link an address that proves it; may be empty
   */
  record Correct(
      List<StatementReference> of,
      StatementReference holds,
      String says,
      String link,
      Ruling ruling)
      implements Decision {
    public Correct {
      of = List.copyOf(of);
    }
  }

  /** The cheat sheet has it, whoever says it. */
  record Pin(StatementReference of, Ruling ruling) implements Decision {}

  /** The cheat sheet never has it. */
  record Never(StatementReference of, Ruling ruling) implements Decision {}

  /** How the cheat sheet says it. */
  record Short(StatementReference of, String text, Ruling ruling) implements Decision {}

  /** Two statements look alike and are not: never merge them. */
  record Apart(StatementReference of, StatementReference from, Ruling ruling) implements Decision {}

  /** A statement is on no page. */
  record Drop(StatementReference of, Ruling ruling) implements Decision {}

  /** A statement, with what stands below it, belongs to another topic. */
  record Move(StatementReference of, String to, Ruling ruling) implements Decision {}

  /**
   * A topic's section: its title, its place (from 1; 0: the usual), and what else authors call it.
   */
  record SectionOrder(String topic, String name, int order, List<String> also, Ruling ruling)
      implements Decision {
    public SectionOrder {
      also = List.copyOf(also);
    }
  }
}
