package org.variorum.model;

import java.util.List;
import java.util.Map;

/**
 * A merged topic with its links.
 *
 * @param html for each statement that stands, by id: its HTML with links to other topics
 * @param anchors for each section, by the id of the heading that gave its title: its readable
 *     anchor, unique on the page
 * @param mentionedOn where other topics' statements speak of this one, in the catalogue's order
 */
public record LinkedTopic(
    MergedTopic merged,
    Map<String, String> html,
    Map<String, String> anchors,
    List<Mention> mentionedOn) {
  public LinkedTopic {
    html = Map.copyOf(html);
    anchors = Map.copyOf(anchors);
    mentionedOn = List.copyOf(mentionedOn);
  }

  /** A statement of another topic that names this one first in its section. */
  public record Mention(String slug, String statement, String section) {}
}
