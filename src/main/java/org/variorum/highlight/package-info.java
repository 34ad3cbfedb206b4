/** Colours code while the site is built: clean HTML in, the same with the words of code marked. */
package org.variorum.highlight;
