package org.variorum.page;

import java.util.List;

/**
 * What changed since the editions before.
 *
 * @param feed is there a feed beside it, {@code changes.xml}?
 * @param editions the newest first; one or more
 */
public record ChangesPage(
    String title, String description, boolean feed, List<EditionPart> editions) implements Page {
  public ChangesPage {
    editions = List.copyOf(editions);
  }

  /**
   * What changed in one edition.
   *
   * @param anchor of its section
   * @param name its date, or its number where that is not known
   * @param counts how many statements were added, reworded, …; only what happened, for example
   *     {@code 12 added}
   * @param topics those that changed
   */
  public record EditionPart(
      String anchor, String name, List<String> counts, List<TopicPart> topics) {
    public EditionPart {
      counts = List.copyOf(counts);
      topics = List.copyOf(topics);
    }
  }

  /**
   * What changed in a topic.
   *
   * @param href its page; empty where it has none any more
   * @param kinds what happened, each with its statements
   */
  public record TopicPart(String title, String href, List<Kind> kinds) {
    public TopicPart {
      kinds = List.copyOf(kinds);
    }
  }

  /**
   * What happened to some statements.
   *
   * @param name {@code Added}, {@code Reworded}, {@code Moved here}, {@code Removed} or {@code Now
   *     disputed}
   * @param statements the first of them
   * @param more how many there are beyond those
   */
  public record Kind(String name, List<Changed> statements, int more) {
    public Kind {
      statements = List.copyOf(statements);
    }
  }

  /**
   * A statement.
   *
   * @param text how it begins; as it was, where it is gone
   * @param before how it began before, or where it stood; may be empty
   * @param href where it stands; empty where it is gone
   * @param collection the title of its collection
   */
  public record Changed(String text, String before, String href, String collection) {}

  @Override
  public String path() {
    return "changes.html";
  }
}
