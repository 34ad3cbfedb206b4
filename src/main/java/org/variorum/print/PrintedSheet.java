package org.variorum.print;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.variorum.page.SheetStatement;
import org.variorum.page.SheetTopic;

/**
 * A cheat sheet as a PDF, with what is in it.
 *
 * @param fill how full each page is, 0 to 1; fewer pages than wanted where the notes have no more
 * @param topics with the statements that were chosen
 * @param leftOut what was not, best first
 * @param problems what a reader of the sheet misses, and where that is written
 */
public record PrintedSheet(
    byte[] pdf,
    List<Double> fill,
    List<SheetTopic> topics,
    List<SheetStatement> leftOut,
    List<Problem> problems) {
  public PrintedSheet {
    fill = List.copyOf(fill);
    topics = List.copyOf(topics);
    leftOut = List.copyOf(leftOut);
    problems = List.copyOf(problems);
  }

  /**
   * What could not be printed as it is.
   *
   * @param place collection, file and line; may be empty
   * @param wanted is it of a statement that was chosen, or that an editor pinned?
   */
  public record Problem(String place, String message, String hint, boolean wanted) {}

  /** A problem for each character that no font has. */
  static List<Problem> problems(SortedMap<Integer, String> missing) {
    return missing.entrySet().stream()
        .map(
            each ->
                new Problem(
                    each.getValue(),
                    "no font of the PDF has the character "
                        + Character.toString(each.getKey())
                        + String.format(Locale.ROOT, " (U+%04X)", each.getKey()),
                    "it is printed as \uFFFD; give the statement a 'short' form without it",
                    true))
        .toList();
  }

  /** How many statements it has. */
  public int statements() {
    return topics.stream().mapToInt(topic -> topic.statements().size()).sum();
  }
}
