package org.variorum.page;

import java.util.List;

/**
 * A document of the search index: one section.
 *
 * @param ref a short number, unique, counting from 0 in the order of the documents
 * @param page the page's path below the site's root
 * @param anchor the section's anchor, or empty for the introduction
 * @param title the page's title
 * @param names what else the page's subject is called, short names and long ones
 * @param category the page's heading in the navigation; may be empty
 * @param headings the section's heading below those of the sections around it; none for the
 *     introduction
 * @param body the section's own text, without its subsections
 * @param folds its near-twins that stand one click below a statement
 * @param collections the folder names of the collections that say something in it, sorted
 */
public record SearchDocument(
    String ref,
    String page,
    String anchor,
    String title,
    List<String> names,
    String category,
    List<String> headings,
    String body,
    List<Fold> folds,
    List<String> collections) {
  public SearchDocument {
    names = List.copyOf(names);
    headings = List.copyOf(headings);
    folds = List.copyOf(folds);
    collections = List.copyOf(collections);
  }

  /** A folded statement: where only its words are asked for, the answer leads to its anchor. */
  public record Fold(String anchor, String text) {}

  /** The heading path, joined by {@code › }; empty for the introduction. */
  public String heading() {
    return String.join(" › ", headings);
  }

  /** All words that the section is found by: its body's, and those of its folded statements. */
  public String words() {
    StringBuilder words = new StringBuilder(body);
    folds.forEach(fold -> words.append(words.length() == 0 ? "" : "\n").append(fold.text()));
    return words.toString();
  }

  /** The same document under another number, with an editor's words before its own. */
  public SearchDocument with(int number, String before) {
    String words = before.isEmpty() ? body : body.isEmpty() ? before : before + "\n" + body;
    return new SearchDocument(
        Integer.toString(number),
        page,
        anchor,
        title,
        names,
        category,
        headings,
        words,
        folds,
        collections);
  }
}
