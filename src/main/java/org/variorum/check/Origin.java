package org.variorum.check;

/**
 * The place in the edition where something on a page began.
 *
 * @param path as messages name it
 * @param line from 1, or 0
 * @param column from 1; 0 where only the line is known
 * @param source the line itself; may be empty
 */
public record Origin(String path, int line, int column, String source) {}
