package org.variorum.model;

import java.util.List;

/** What an editor ruled: an entry of {@code decisions.yml}. */
public sealed interface Decision {
  /** Why, by whom and when; and the line where it stands. */
  Ruling ruling();

  /** The reasons that every decision carries. */
  record Ruling(String why, String by, String date, int line) {}

  /** One statement says what another says. */
  record Merge(StatementReference of, StatementReference into, Ruling ruling) implements Decision {}

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
