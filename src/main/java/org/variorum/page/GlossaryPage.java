package org.variorum.page;

import java.util.List;

/**
 * The words that need explaining: abbreviations and terms that the notes explain, and the topics as
 * the editor's catalogue tells of them.
 *
 * @param abbreviations how many of its entries the notes explain as abbreviations
 * @param letters the entries by their first letter
 */
public record GlossaryPage(
    String title, String description, int abbreviations, List<LetterGroup<Entry>> letters)
    implements Page {
  static final String PATH = "glossary.html";

  public GlossaryPage {
    letters = List.copyOf(letters);
  }

  /**
   * A word with what it means.
   *
   * @param anchor of the entry
   * @param term the word
   * @param meanings what an abbreviation stands for, or what a term means; more than one where the
   *     notes differ, none where only the editor tells of it
   * @param about the editor's sentence, where it is a topic; else empty
   * @param topic that topic, or null
   * @param usedOn further topics that use it, those that do most first
   */
  public record Entry(
      String anchor,
      String term,
      List<Meaning> meanings,
      String about,
      Link topic,
      List<Link> usedOn) {
    public Entry {
      meanings = List.copyOf(meanings);
      usedOn = List.copyOf(usedOn);
    }
  }

  /**
   * What a word means.
   *
   * @param text plain text
   * @param explained where the notes say so
   */
  public record Meaning(String text, List<Link> explained) {
    public Meaning {
      explained = List.copyOf(explained);
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
