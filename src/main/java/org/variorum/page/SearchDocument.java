package org.variorum.page;

/**
 * A document of the search index: one section.
 *
 * @param ref a short number, unique
 * @param page the page's path below the site's root
 * @param anchor the section's anchor, or empty for the introduction
 * @param title the page's title
 * @param heading the section's heading path, joined by {@code › }; empty for the introduction
 * @param body the section's own text, without its subsections
 */
public record SearchDocument(
    String ref, String page, String anchor, String title, String heading, String body) {}
