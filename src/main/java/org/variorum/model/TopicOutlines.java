package org.variorum.model;

import java.util.List;

/**
 * The notes, sorted by topic: every node of the notes stands in exactly one outline.
 *
 * @param topics one outline a topic of the catalogue, in its order, also where it is empty
 * @param unsorted what fits no topic
 */
public record TopicOutlines(Notes notes, List<TopicOutline> topics, TopicOutline unsorted) {
  public TopicOutlines {
    topics = List.copyOf(topics);
  }
}
