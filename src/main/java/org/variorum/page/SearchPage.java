package org.variorum.page;

/** The page with the search box, for those who come with a query. */
public record SearchPage(String title, String description) implements Page {
  @Override
  public String path() {
    return "search.html";
  }
}
