package org.variorum.page;

/** A page that an editor wrote: {@code content/pages/about.md} becomes {@code about.html}. */
public record TextPage(String path, String title, String description, String html)
    implements Page {}
