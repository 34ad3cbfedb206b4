package org.variorum.page;

import java.util.List;

/**
 * A document of the search index: one section.
 *
 * @param ref a short number, unique
 * @param page the page's path below the site's root
 * @param anchor the section's anchor, or empty for the introduction
 * @param title the page's title
 * @param heading the section's heading path, joined by {@code › }; empty for the introduction
 * @param body the section's own text, without its subsections
 * @param folds its near-twins that stand one click below a statement
 */
public record SearchDocument(
    String ref,
    String page,
    String anchor,
    String title,
    String heading,
    String body,
    List<Fold> folds) {
  public SearchDocument {
    folds = List.copyOf(folds);
  }

  /** A folded statement: where only its words are asked for, the answer leads to its anchor. */
  public record Fold(String anchor, String text) {}

  /** All words that the section is found by: its body's, and those of its folded statements. */
  public String words() {
    StringBuilder words = new StringBuilder(body);
    folds.forEach(fold -> words.append(words.length() == 0 ? "" : "\n").append(fold.text()));
    return words.toString();
  }
}
