package org.variorum.page;

/** What a web server shows for an address that does not exist. */
public record NotFoundPage(String title, String description) implements Page {
  @Override
  public String path() {
    return "404.html";
  }
}
