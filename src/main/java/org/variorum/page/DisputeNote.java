package org.variorum.page;

/**
 * A dispute as it is told below one of its statements.
 *
 * @param whole is it the first of them, so that the whole dispute is told there? Below the others a
 *     line leads to it.
 * @param dispute what is told
 */
public record DisputeNote(DisputeView dispute, boolean whole) {}
