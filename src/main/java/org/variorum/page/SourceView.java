package org.variorum.page;

/**
 * Where a statement was said.
 *
 * @param collection the collection's title
 * @param file the path below the collection's folder
 * @param lines {@code 12} or {@code 12–14}
 * @param href the way from the page to the statement on its collection's page
 * @param repository the address of the file and the lines in the repository; may be empty
 * @param excerpt how this source words it, where it is not the wording that stands; else empty
 */
public record SourceView(
    String collection, String file, String lines, String href, String repository, String excerpt) {}
