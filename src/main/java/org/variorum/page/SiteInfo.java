package org.variorum.page;

import java.util.List;

/**
 * What every page of a site has in common; a template has it as {@code site}.
 *
 * @param baseUrl with a closing slash, or empty
 * @param navigation the topics that have content, by category
 * @param collections all collections, by rank
 */
public record SiteInfo(
    String title,
    String about,
    String language,
    String baseUrl,
    String repository,
    String version,
    List<Category> navigation,
    List<CollectionLink> collections) {
  public SiteInfo {
    navigation = List.copyOf(navigation);
    collections = List.copyOf(collections);
  }

  /** A heading of the navigation with its topics. */
  public record Category(String title, List<TopicLink> topics) {
    public Category {
      topics = List.copyOf(topics);
    }
  }

  /**
   * A topic in the navigation.
   *
   * @param href the page's path below the site's root, for example {@code s3.html}
   * @param statements how many a reader sees there
   */
  public record TopicLink(
      String slug, String title, String shortTitle, String about, String href, int statements) {}

  /** A collection in the navigation; {@code href} is below the site's root. */
  public record CollectionLink(String name, String title, String about, String href) {}
}
