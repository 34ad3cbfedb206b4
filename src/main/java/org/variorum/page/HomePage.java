package org.variorum.page;

/**
 * The home page: the topics by category are in {@link SiteInfo#navigation()}.
 *
 * @param statements how many the notes have; {@code visible}: how many a reader sees
 * @param visible how many a reader sees
 * @param topics how many have a page
 */
public record HomePage(String title, String description, int statements, int visible, int topics)
    implements Page {
  @Override
  public String path() {
    return "index.html";
  }
}
