/** The ledger: a row for every node of the notes, its audit, reading and writing. */
package org.variorum.ledger;
