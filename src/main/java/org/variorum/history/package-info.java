/** Asks the installed git what it knows of a folder: where it lies, and when its files changed. */
package org.variorum.history;
