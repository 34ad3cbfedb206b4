package org.variorum.page;

import java.util.List;

/** All pages of a site and what its search finds. */
public record Pages(SiteInfo site, List<Page> pages, List<SearchDocument> documents) {
  public Pages {
    pages = List.copyOf(pages);
    documents = List.copyOf(documents);
  }
}
