package org.variorum.page;

import java.util.List;

/**
 * The cheat sheet: the statements that matter most, a card for each topic.
 *
 * @param statements how many it has
 * @param of how many there are to choose from
 * @param changed the day of the notes' last change; empty where it is not certain
 * @param pdf the way to the same as a PDF; empty where there is none
 * @param cards in the site's order
 */
public record CheatSheetPage(
    String title,
    String description,
    int statements,
    int of,
    String changed,
    String pdf,
    List<Card> cards)
    implements Page {
  /** The path of the page's PDF. */
  public static final String PDF = "cheatsheet.pdf";

  static final String PATH = "cheatsheet.html";

  public CheatSheetPage {
    cards = List.copyOf(cards);
  }

  /**
   * What the sheet has of a topic.
   *
   * @param slug the topic's short name
   * @param category its heading in the navigation; may be empty
   * @param href the topic's page below the site's root
   * @param parts in reading order
   */
  public record Card(
      String slug,
      String title,
      String shortTitle,
      String category,
      String href,
      List<SheetPart> parts) {
    public Card {
      parts = List.copyOf(parts);
    }
  }

  @Override
  public String path() {
    return PATH;
  }
}
