/**
 * Merges what several authors say of one topic: sections, labels and statements; applies the
 * editors' decisions.
 */
package org.variorum.merge;
