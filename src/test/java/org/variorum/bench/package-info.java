/** A kept benchmark of growth, over editions that are made up. */
package org.variorum.bench;
