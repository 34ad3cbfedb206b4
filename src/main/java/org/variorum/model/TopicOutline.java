package org.variorum.model;

import java.util.List;

/**
 * All that the collections say about one topic: their trees one after the other, in the notes'
 * order.
 */
public record TopicOutline(Topic topic, List<OutlineNode> roots) {
  public TopicOutline {
    roots = List.copyOf(roots);
  }
}
