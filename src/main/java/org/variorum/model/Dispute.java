package org.variorum.model;

import java.util.List;

/**
 * Statements of one topic that cannot all be true.
 *
 * @param about what they differ in: the quantity, or the words that deny each other
 * @param readings what is said instead of each other, in the notes' order; two or more
 * @param ruling which reading holds; null where nobody ruled
 */
public record Dispute(String about, List<Reading> readings, Ruling ruling) {
  public Dispute {
    readings = List.copyOf(readings);
    if (readings.size() < 2) {
      throw new IllegalArgumentException("a dispute has two readings: " + about);
    }
  }

  /**
   * One side of a dispute.
   *
   * @param value what it says of the quantity, as it is written; empty where it is no figure
   * @param said the statements that say so; each stands on the page, or in one that does
   */
  public record Reading(String value, List<Node> said) {
    public Reading {
      said = List.copyOf(said);
    }
  }

  /**
   * What an editor ruled.
   *
   * @param holds the id of the statement that holds; empty where none does
   * @param says what is true instead, in the editor's words; empty where a reading holds
   * @param link an address that proves it; may be empty
   * @param why the editor's reason; may be empty
   * @param date when it was ruled or looked up; may be empty
   */
  public record Ruling(String holds, String says, String link, String why, String date) {}
}
