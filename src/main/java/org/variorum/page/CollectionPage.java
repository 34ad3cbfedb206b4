package org.variorum.page;

import java.util.List;

/**
 * One author's notes: every file's statements in the author's own order, each leading to where it
 * stands.
 *
 * @param notes one per file
 * @param name the folder's name
 * @param author may be empty
 * @param link where the notes come from; may be empty
 * @param about a sentence on the notes; may be empty
 */
public record CollectionPage(
    String name,
    String path,
    String title,
    String description,
    String author,
    String link,
    String about,
    List<NoteView> notes)
    implements Page {
  public CollectionPage {
    notes = List.copyOf(notes);
  }

  /**
   * A file and its lines.
   *
   * @param repository the file's address in the repository; may be empty
   * @param origin where the file can be edited, and when it last changed
   * @param file the path below the collection's folder
   * @param entries its nodes in the author's order
   */
  public record NoteView(String file, String repository, Origin origin, List<Entry> entries) {
    public NoteView {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A node of a file.
   *
   * @param anchor its anchor on this page
   * @param kind heading, item, paragraph, …
   * @param depth how deep it is nested, from 0
   * @param line its first line
   * @param text plain text
   * @param outcome kept, merged, folded or dropped
   * @param reason why, where there is something to say
   * @param topic the title of the topic that it went to
   * @param href the way from this page to where it stands; empty where it was dropped
   * @param into the first words of what it was folded into; else empty
   * @param intoHref the way there; empty where {@code into} is
   */
  public record Entry(
      String anchor,
      String kind,
      int depth,
      int line,
      String text,
      String outcome,
      String reason,
      String topic,
      String href,
      String into,
      String intoHref) {}
}
