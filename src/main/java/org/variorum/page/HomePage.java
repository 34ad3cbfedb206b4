package org.variorum.page;

/** The home page: the topics by category are in {@link SiteInfo#navigation()}. */
public record HomePage(String title, String description, int statements, int visible, int topics)
    implements Page {
  @Override
  public String path() {
    return "index.html";
  }
}
