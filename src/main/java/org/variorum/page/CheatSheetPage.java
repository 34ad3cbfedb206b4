package org.variorum.page;

import java.util.List;

/**
 * The cheat sheet: the statements that matter most, a card for each topic.
 *
 * @param statements how many it has
 * @param of how many there are to choose from
 * @param changed the day of the notes' last change; empty where it is not certain
 * @param pdf the way to the same as a PDF; empty where there is none
 * @param edited does any of it stand in an editor's words, marked as such?
 * @param cards in the site's order
 */
public record CheatSheetPage(
    String title,
    String description,
    int statements,
    int of,
    String changed,
    String pdf,
    boolean edited,
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
   * @param title the topic's whole title
   * @param shortTitle the topic's title where room is short
   * @param category its heading in the navigation; may be empty
   * @param href the topic's page below the site's root
   * @param beside the heading of the figures that it begins with, which stands beside the title;
   *     may be empty
   * @param parts in reading order
   */
  public record Card(
      String slug,
      String title,
      String shortTitle,
      String category,
      String href,
      String beside,
      List<Part> parts) {
    public Card {
      parts = List.copyOf(parts);
    }
  }

  /**
   * Entries below one heading.
   *
   * @param heading plain text; may be empty
   * @param runIn the heading as it stands in the line of its only entry; empty where it does not
   * @param entries what stands below it
   */
  public record Part(String heading, String runIn, List<Entry> entries) {
    public Part {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A statement of the sheet.
   *
   * @param id its anchor, the same as on its topic's page
   * @param kind {@code item} (running text), {@code figure} (a row of two cells) or {@code block}
   * @param depth how many statements stand above it, 0 to 3
   * @param html of an item or a block; an editor's short form where there is one
   * @param key of a figure: HTML of what is measured
   * @param value of a figure: HTML of the figure
   */
  public record Entry(String id, String kind, int depth, String html, String key, String value) {
    static Entry of(SheetStatement statement) {
      return new Entry(
          statement.id(),
          statement.figure() ? "figure" : statement.block() ? "block" : "item",
          Math.min(statement.depth(), 3),
          statement.html(),
          statement.key(),
          statement.value());
    }
  }

  @Override
  public String path() {
    return PATH;
  }
}
