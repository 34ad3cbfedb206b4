package org.variorum.model;

import java.util.List;

/** All topics with their links. */
public record LinkedTopics(Notes notes, List<LinkedTopic> topics, LinkedTopic unsorted) {
  public LinkedTopics {
    topics = List.copyOf(topics);
  }
}
