package org.variorum.model;

import java.util.List;
import java.util.function.Consumer;

/**
 * A section of a merged topic.
 *
 * @param title as it is shown, HTML-free; empty for what comes before the first heading
 * @param said the headings and labels that it was made of, the one that gave the title first
 */
public record Section(
    String title, List<Node> said, List<MergedStatement> statements, List<Section> sections) {
  public Section {
    said = List.copyOf(said);
    statements = List.copyOf(statements);
    sections = List.copyOf(sections);
  }

  /** Gives every statement in it, also of its subsections, in reading order. */
  public void walk(Consumer<MergedStatement> visitor) {
    statements.forEach(statement -> statement.walk(visitor));
    sections.forEach(section -> section.walk(visitor));
  }
}
