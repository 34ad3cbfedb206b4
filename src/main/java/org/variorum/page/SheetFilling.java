package org.variorum.page;

import java.util.List;

/** Chooses what a cheat sheet has room for. */
@FunctionalInterface
public interface SheetFilling {
  /** As much as about four sheets of paper have room for, as far as can be told without fonts. */
  SheetFilling ESTIMATED = choice -> choice.best(choice.ranked(), EstimatedLines::fit);

  /** The topics with the best statements that fit, in the site's order. */
  List<SheetTopic> of(SheetChoice choice);
}
