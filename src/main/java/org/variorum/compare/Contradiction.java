package org.variorum.compare;

/**
 * Two statements that cannot both be true.
 *
 * @param a the place of the one in the topic's list, {@code b} of the other; the smaller first
 * @param about what they differ in
 * @param valueOfA what the one says of it, as it is written; empty where it is no figure
 */
public record Contradiction(int a, int b, String about, String valueOfA, String valueOfB) {}
