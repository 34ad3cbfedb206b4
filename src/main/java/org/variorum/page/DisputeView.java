package org.variorum.page;

import java.util.List;

/**
 * Statements that cannot all be true, as they are shown.
 *
 * @param anchor of its box on the topic's page, and of its entry among all disputes
 * @param page the topic's page
 * @param about what they differ in, plain text
 * @param shown does a statement stand on the page that the box is below?
 * @param readings two or more, in the notes' order
 * @param ruling what an editor ruled; null where nobody did
 */
public record DisputeView(
    String anchor,
    String page,
    String about,
    boolean shown,
    List<ReadingView> readings,
    RulingView ruling) {
  public DisputeView {
    readings = List.copyOf(readings);
  }

  /**
   * One side.
   *
   * @param value what it says of the quantity; may be empty
   * @param excerpt how its first statement words it
   * @param statement the anchor of that statement on the topic's page; empty where it is on no page
   * @param holds did the editor rule that it holds?
   * @param sources who says so
   */
  public record ReadingView(
      String value, String excerpt, String statement, boolean holds, List<SourceView> sources) {
    public ReadingView {
      sources = List.copyOf(sources);
    }
  }

  /**
   * An editor's ruling.
   *
   * @param holds the reading that holds, in short; empty where none does
   * @param says what is true instead; empty where a reading holds
   * @param link an address that proves it; may be empty
   * @param why may be empty
   * @param date may be empty
   */
  public record RulingView(String holds, String says, String link, String why, String date) {}
}
