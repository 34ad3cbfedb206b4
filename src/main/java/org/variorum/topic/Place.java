package org.variorum.topic;

import java.util.List;
import java.util.Set;
import org.variorum.model.Node;
import org.variorum.model.NodeKind;
import org.variorum.model.Topic;

/**
 * What a node inherits from what stands above it.
 *
 * @param topic of the heading above it; null where none names one
 * @param named does a heading above it name the topic? Else it was told from the file's name or
 *     from what stands below
 * @param compared all topics that the heading above it compares
 * @param context the texts above it
 * @param parent the node directly above it; null at the top
 * @param before the topics of the headings before it on the same level, the nearest last; some may
 *     be null
 * @param file the topic that the file is named after; null where there is none
 */
record Place(
    Topic topic,
    boolean named,
    Set<Topic> compared,
    String reason,
    List<String> context,
    Node parent,
    List<Topic> before,
    Topic file) {
  static final Place START =
      new Place(
          null,
          false,
          Set.of(),
          "no heading above it names a topic",
          List.of(),
          null,
          List.of(),
          null);

  Place after(List<Topic> headings) {
    return new Place(topic, named, compared, reason, context, parent, headings, file);
  }

  Topic previous() {
    return before.isEmpty() ? null : before.get(before.size() - 1);
  }

  boolean insideItem() {
    return parent != null && parent.kind() != NodeKind.HEADING;
  }
}
