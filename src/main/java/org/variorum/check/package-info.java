/**
 * Checks a finished site: links, anchors, ids, pictures, headings, names and sizes of files, that
 * every page can be reached and none asks another host for anything; and, if asked, other hosts'
 * pages.
 */
package org.variorum.check;
