package org.variorum.model;

/**
 * An entry of the {@code navigation} in {@code site.yml}.
 *
 * @param link a page's name with or without {@code .html}, may be with an anchor; or a whole
 *     address
 * @param line of {@code site.yml}
 */
public record SiteLink(String title, String link, int line) {
  /** Does it lead to another site? */
  public boolean isAddress() {
    return link.matches("(?i)(https?|mailto):.*");
  }

  /** The page's path below the site's root; a whole address has none. Example: {@code tea.html}. */
  public String page() {
    String name = link.replaceAll("#.*", "");
    return isAddress() ? "" : name.endsWith(".html") ? name : name + ".html";
  }

  /** The way there from the site's root, or the address. */
  public String href() {
    int anchor = link.indexOf('#');
    return isAddress() ? link : page() + (anchor < 0 ? "" : link.substring(anchor));
  }
}
