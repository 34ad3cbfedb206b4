/** Topics as a PDF for paper. */
package org.variorum.print;
