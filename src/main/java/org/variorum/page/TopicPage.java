package org.variorum.page;

import java.util.List;
import org.variorum.page.SiteInfo.TopicLink;

/**
 * The page of a topic; also the page of what is unsorted.
 *
 * @param category its heading in the navigation; may be empty
 * @param about the editor's sentence from the catalogue; may be empty
 * @param docs the address of the official documentation; may be empty
 * @param checkedOn the date its figures were compared with the documentation; may be empty
 * @param checkedAgainst the addresses that they were compared with
 * @param lead the editor's HTML above the notes; may be empty
 * @param introduction what its authors say before their first heading
 * @param sections in reading order
 * @param contents the table of contents: sections and their subsections
 * @param oldPlaces permalinks that lead on to where their statements stand now
 * @param mentionedOn other pages that speak of this topic
 * @param collections the titles of the collections it was made of
 * @param said how many statements the notes have on it
 * @param disputes how many there are of what its authors do not agree on
 * @param origin where its lead can be edited, and when its notes and its lead last changed
 * @param previous the topic before it in the navigation, or null
 * @param next the topic after it, or null
 * @param slug its short name, for example {@code tea}
 * @param visible how many a reader sees
 */
public record TopicPage(
    String slug,
    String path,
    String title,
    String description,
    String category,
    String about,
    String docs,
    String checkedOn,
    List<String> checkedAgainst,
    String lead,
    List<Block> introduction,
    List<SectionView> sections,
    List<ContentsEntry> contents,
    List<OldPlace> oldPlaces,
    List<MentionView> mentionedOn,
    List<String> collections,
    int said,
    int visible,
    int disputes,
    Origin origin,
    TopicLink previous,
    TopicLink next)
    implements Page {

  /**
   * An entry of the table of contents.
   *
   * @param anchor of the section
   * @param entries its subsections
   */
  public record ContentsEntry(String anchor, String title, List<ContentsEntry> entries) {
    public ContentsEntry {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A page that mentions this topic: {@code href} leads to the statement itself.
   *
   * @param section where on that page; may be empty
   * @param href the way to the statement
   */
  public record MentionView(String title, String section, String href) {}

  @Override
  public String template() {
    return "topic";
  }
}
