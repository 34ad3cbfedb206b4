package org.variorum.note;

/**
 * Code that was found before the Markdown parser saw the file.
 *
 * @param firstLine of the region from 1, with its fence where it has one
 * @param lastLine likewise
 * @param language of the fence; may be empty
 * @param code without the fences and their indentation
 */
record CodeRegion(int firstLine, int lastLine, String language, String code) {
  /** The language that marks the region's place in the prepared text; the number follows. */
  static final String MARK = "variorum-region-";
}
