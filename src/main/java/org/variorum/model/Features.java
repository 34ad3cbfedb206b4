package org.variorum.model;

/**
 * What a site has; all but the PDF is there unless {@code site.yml} says {@code false}.
 *
 * @param glossary the page of abbreviations and terms
 * @param index the page of all topics, sections and terms from A to Z
 * @param marks the marks behind a statement that open its sources
 * @param pdf the cheat sheet as a PDF; only where {@code site.yml} or the call says so
 * @param previews what a link leads to, shown on hover and focus
 * @param report the page that tells what the build did
 * @param search the search in the page and its index
 */
public record Features(
    boolean glossary,
    boolean index,
    boolean marks,
    boolean pdf,
    boolean previews,
    boolean report,
    boolean search) {
  /** What a site has where nothing is said. */
  public static final Features ALL = new Features(true, true, true, false, true, true, true);

  /** The same with the PDF, or without. */
  public Features withPdf(boolean wanted) {
    return new Features(glossary, index, marks, wanted, previews, report, search);
  }
}
