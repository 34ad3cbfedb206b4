package org.variorum.model;

import java.util.List;
import java.util.Objects;

/**
 * What changed from an edition to the next one.
 *
 * @param number of the later edition; the first one is 1 and has no change
 * @param date of the later edition, {@code 2026-11-29}; may be empty
 * @param topics those that changed, in the site's order; those that only lost something come last
 */
public record EditionChange(int number, String date, List<TopicChange> topics) {
  public EditionChange {
    Objects.requireNonNull(date);
    topics = List.copyOf(topics);
  }

  /**
   * What changed in a topic.
   *
   * @param slug its page's name
   * @param added new statements
   * @param reworded statements that say it otherwise now
   * @param moved statements that stood on another topic's page
   * @param removed statements that are gone
   * @param disputed statements that contradict another, and did not before
   */
  public record TopicChange(
      String slug,
      String title,
      List<Said> added,
      List<Reworded> reworded,
      List<Moved> moved,
      List<Said> removed,
      List<Said> disputed) {
    public TopicChange {
      Objects.requireNonNull(slug);
      Objects.requireNonNull(title);
      added = List.copyOf(added);
      reworded = List.copyOf(reworded);
      moved = List.copyOf(moved);
      removed = List.copyOf(removed);
      disputed = List.copyOf(disputed);
    }

    /** How much changed; a statement that moved and was reworded counts twice. */
    public int count() {
      return added.size() + reworded.size() + moved.size() + removed.size() + disputed.size();
    }
  }

  /**
   * A statement.
   *
   * @param id its permalink's anchor
   * @param text its beginning, plain text
   */
  public record Said(String id, String collection, String text) {
    public Said {
      Objects.requireNonNull(id);
      Objects.requireNonNull(collection);
      Objects.requireNonNull(text);
    }
  }

  /** The same statement in other words. */
  public record Reworded(Said before, Said after) {
    public Reworded {
      Objects.requireNonNull(before);
      Objects.requireNonNull(after);
    }
  }

  /**
   * A statement that came from elsewhere.
   *
   * @param from the title of the topic that it stood in
   */
  public record Moved(Said statement, String from) {
    public Moved {
      Objects.requireNonNull(statement);
      Objects.requireNonNull(from);
    }
  }
}
