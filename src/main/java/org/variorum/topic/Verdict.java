package org.variorum.topic;

import java.util.Set;
import org.variorum.model.Topic;

/**
 * What was decided on one node.
 *
 * @param topic null where it fits none
 * @param compared the topics that a heading compares
 * @param inherited the reason that children are given
 * @param named does the node itself name the topic?
 * @param opens is nothing lost that stood above it?
 */
record Verdict(
    Topic topic,
    Set<Topic> compared,
    String reason,
    String inherited,
    boolean named,
    boolean opens) {
  static Verdict of(Topic topic, String reason, String inherited) {
    return new Verdict(topic, Set.of(), reason, inherited, false, false);
  }
}
