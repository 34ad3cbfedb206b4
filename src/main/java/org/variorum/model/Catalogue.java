package org.variorum.model;

import java.util.List;
import java.util.Optional;

/** The topics of an edition in the catalogue's order. */
public record Catalogue(List<Topic> topics) {
  public Catalogue {
    topics = List.copyOf(topics);
  }

  /** The topic of that slug. */
  public Optional<Topic> find(String slug) {
    return topics.stream().filter(topic -> topic.slug().equals(slug)).findFirst();
  }
}
