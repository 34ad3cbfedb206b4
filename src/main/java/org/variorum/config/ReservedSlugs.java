package org.variorum.config;

import java.util.Locale;
import java.util.Set;

/**
 * The names of pages and folders of the site's own, which no topic and no page of an editor may
 * take.
 */
public final class ReservedSlugs {
  /** What an editor is expected to write as a page, and thus only forbidden for topics. */
  private static final String ABOUT = "about";

  private static final Set<String> OWN =
      Set.of(
          "index",
          "cheatsheet",
          "search",
          "disputes",
          "report",
          "glossary",
          "a-z",
          "unsorted",
          "404",
          "changes",
          "collections",
          "assets",
          "sitemap");

  private ReservedSlugs() {}

  /** May a topic not be called so? */
  public static boolean forTopic(String slug) {
    return slug.equals(ABOUT) || OWN.contains(slug);
  }

  /** May an editor's page not be called so? Some file systems ignore case. */
  static boolean forPage(String slug) {
    return OWN.contains(slug.toLowerCase(Locale.ROOT));
  }
}
