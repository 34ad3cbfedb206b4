package org.variorum.model;

/**
 * How a decision names a statement: by fingerprint, with what helps a reader, and the program, to
 * know it again.
 *
 * @param collection may be empty: any collection
 * @param context the last heading or item above it; may be empty: any
 * @param excerpt its first words, for people
 * @param line where the decision stands in its file
 */
public record StatementReference(
    String fingerprint, String collection, String context, String excerpt, int line) {}
