/** Slugs, anchors, links from one topic to another, and who mentions whom. */
package org.variorum.link;
