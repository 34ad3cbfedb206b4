package org.variorum.compare;

import java.util.List;
import java.util.Set;

/**
 * What a text says, taken apart.
 *
 * @param terms the stems of its words and its figures, in order, each once
 * @param parts of these what is only a part of a name
 * @param names of these the names and identifiers
 * @param quantities its figures
 * @param negated does it deny?
 * @param must does it oblige?
 * @param may does it allow?
 * @param sides of each pair of opposites that it speaks of one side only: that word's number
 */
record Reading(
    List<String> terms,
    Set<String> parts,
    Set<String> names,
    List<Quantity> quantities,
    boolean negated,
    boolean must,
    boolean may,
    Set<Integer> sides) {}
