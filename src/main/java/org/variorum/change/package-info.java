/** What changed from one published edition to the next, statement by statement. */
package org.variorum.change;
