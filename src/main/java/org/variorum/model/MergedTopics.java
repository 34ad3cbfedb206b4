package org.variorum.model;

import java.util.List;
import java.util.stream.Stream;

/** All topics after merging; the topic without a page of its own, {@code unsorted}, apart. */
public record MergedTopics(Notes notes, List<MergedTopic> topics, MergedTopic unsorted) {
  public MergedTopics {
    topics = List.copyOf(topics);
  }

  /** The topics and what is unsorted. */
  public List<MergedTopic> all() {
    return Stream.concat(topics.stream(), Stream.of(unsorted)).toList();
  }
}
