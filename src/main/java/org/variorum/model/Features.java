package org.variorum.model;

/**
 * What a site can leave out; all is there unless {@code site.yml} says {@code false}.
 *
 * @param glossary the page of abbreviations and terms
 * @param index the page of all topics, sections and terms from A to Z
 * @param marks the marks behind a statement that open its sources
 * @param previews what a link leads to, shown on hover and focus
 * @param report the page that tells what the build did
 * @param search the search in the page and its index
 */
public record Features(
    boolean glossary,
    boolean index,
    boolean marks,
    boolean previews,
    boolean report,
    boolean search) {
  /** Everything. */
  public static final Features ALL = new Features(true, true, true, true, true, true);
}
