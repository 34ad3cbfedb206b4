package org.variorum.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * One topic after merging.
 *
 * @param introduction untitled: what its authors say before their first heading
 * @param disputes what its statements do not agree on
 * @param outcomes one for every node of the topic's outline
 */
public record MergedTopic(
    Topic topic,
    Section introduction,
    List<Section> sections,
    List<Dispute> disputes,
    List<Outcome> outcomes) {
  public MergedTopic {
    sections = List.copyOf(sections);
    disputes = List.copyOf(disputes);
    outcomes = List.copyOf(outcomes);
  }

  /** The introduction and the sections, in reading order. */
  public List<Section> all() {
    return Stream.concat(Stream.of(introduction), sections.stream()).toList();
  }

  /** How many statements a reader sees. */
  public int visible() {
    int[] count = {0};
    all().forEach(section -> section.walk(statement -> count[0]++));
    return count[0];
  }
}
