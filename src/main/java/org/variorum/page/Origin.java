package org.variorum.page;

/**
 * Where a page's text lies in the repository, and when it last changed.
 *
 * @param edit the address where the editor's file can be edited; empty where there is none
 * @param changed the day of the last change, {@code 2026-11-20}; empty where it is not certain
 */
public record Origin(String edit, String changed) {
  /** Nothing is known. */
  public static final Origin UNKNOWN = new Origin("", "");
}
