package org.variorum.page;

/**
 * A page that an editor wrote: {@code content/pages/about.md} becomes {@code about.html}.
 *
 * @param html the text without its title
 * @param origin where it can be edited, and when it last changed
 */
public record TextPage(String path, String title, String description, String html, Origin origin)
    implements Page {}
