package org.variorum.model;

import java.util.List;

/**
 * A text that an editor wrote.
 *
 * @param title its first heading, plain text; may be empty
 * @param opening its first paragraph, plain text; may be empty
 * @param headings those below the title that have an anchor, in order
 * @param html all but the title
 */
public record Prose(String title, String opening, List<Heading> headings, String html) {
  public Prose {
    headings = List.copyOf(headings);
  }

  /**
   * A heading that can be linked to.
   *
   * @param anchor its id
   * @param title plain text
   * @param level from 2
   */
  public record Heading(String anchor, String title, int level) {}
}
