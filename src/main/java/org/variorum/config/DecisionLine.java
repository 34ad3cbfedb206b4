package org.variorum.config;

import org.variorum.model.Decision;

/** A ruling on two statements on one line, to be pasted. */
public final class DecisionLine {
  private DecisionLine() {}

  /** Example: {@code - merge: {of: {…}, into: {…}}}. */
  public static String of(Decision.Merge merge) {
    return "- merge: {of: "
        + DecisionEntry.statement(merge.of())
        + ", into: "
        + DecisionEntry.statement(merge.into())
        + "}";
  }
}
