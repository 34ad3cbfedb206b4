/** Checks a finished site: links, anchors, ids, and that no page asks another host for anything. */
package org.variorum.check;
