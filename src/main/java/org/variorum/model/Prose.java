package org.variorum.model;

/**
 * A text that an editor wrote.
 *
 * @param title its first heading, plain text; may be empty
 * @param opening its first paragraph, plain text; may be empty
 * @param html all but the title
 */
public record Prose(String title, String opening, String html) {}
