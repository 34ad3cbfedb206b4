/**
 * Assigns every node of the notes to a topic, with the reason, and proposes topics where there is
 * no catalogue.
 */
package org.variorum.topic;
