/** Builds Lunr 2.3.9 search indexes in Java, byte for byte what lunr.js itself would serialise. */
package org.variorum.search;
