package org.variorum.page;

/**
 * A permalink whose statement was reworded or went to another page; it leads on.
 *
 * @param anchor the old id
 * @param href where the statement stands now, below the site's root
 * @param title of the page that it stands on now; empty where it is the same one
 */
public record OldPlace(String anchor, String href, String title) {}
