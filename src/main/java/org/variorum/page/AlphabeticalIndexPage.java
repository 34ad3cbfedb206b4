package org.variorum.page;

import java.util.List;

/**
 * From A to Z: topics with their names, sections, and the words of the glossary.
 *
 * @param count of entries
 * @param letters the entries by their first letter
 */
public record AlphabeticalIndexPage(
    String title, String description, int count, List<LetterGroup<Entry>> letters) implements Page {
  static final String PATH = "a-z.html";

  public AlphabeticalIndexPage {
    letters = List.copyOf(letters);
  }

  /**
   * A line of the index.
   *
   * @param term what is looked for
   * @param href where the term itself leads; empty where only places or a reference stand behind it
   * @param topic is it the name of a topic?
   * @param detail the long form of an abbreviation, or the full title of a topic; may be empty
   * @param places the topics that have a section of that name, each leading to it
   * @param see under which name it stands; null for most
   */
  public record Entry(
      String term, String href, boolean topic, String detail, List<Link> places, Link see) {
    public Entry {
      places = List.copyOf(places);
    }
  }

  /**
   * A place of the site.
   *
   * @param title what is shown
   * @param href below the site's root
   */
  public record Link(String title, String href) {}

  @Override
  public String path() {
    return PATH;
  }
}
