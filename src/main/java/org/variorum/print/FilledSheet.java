package org.variorum.print;

import java.util.List;
import org.variorum.page.SheetStatement;
import org.variorum.page.SheetTopic;

/**
 * What stands on the pages of a sheet, before they are set.
 *
 * @param columns of all pages, in their order
 * @param fill how full each page is, 0 to 1
 * @param topics with the statements that were chosen
 * @param leftOut what was not, best first
 * @param problems what is too tall
 */
public record FilledSheet(
    Columns columns,
    List<Double> fill,
    List<SheetTopic> topics,
    List<SheetStatement> leftOut,
    List<PrintedSheet.Problem> problems) {
  public FilledSheet {
    fill = List.copyOf(fill);
    topics = List.copyOf(topics);
    leftOut = List.copyOf(leftOut);
    problems = List.copyOf(problems);
  }

  /** How many statements it has. */
  public int statements() {
    return topics.stream().mapToInt(topic -> topic.statements().size()).sum();
  }
}
