/** What an editor is asked, on a terminal or in a file, and how the answers become decisions. */
package org.variorum.review;
