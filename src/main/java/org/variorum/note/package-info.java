/** Text to outline: decodes, repairs and parses notes, and turns each fragment into clean HTML. */
package org.variorum.note;
