package org.variorum.page;

import java.util.List;

/**
 * What every page of a site has in common; a template has it as {@code site}.
 *
 * @param title of the site, plain text
 * @param about a sentence on the site; may be empty
 * @param language for example {@code en}
 * @param baseUrl with a closing slash, or empty
 * @param repository the address of the source's repository; may be empty
 * @param version of the program
 * @param navigation the topics that have content, by category
 * @param collections all collections, by rank
 * @param look logo, links, footer and features, as {@code site.yml} has them
 */
public record SiteInfo(
    String title,
    String about,
    String language,
    String baseUrl,
    String repository,
    String version,
    List<Category> navigation,
    List<CollectionLink> collections,
    SiteLook look) {
  public SiteInfo {
    navigation = List.copyOf(navigation);
    collections = List.copyOf(collections);
  }

  /** The same site with another look. */
  SiteInfo with(SiteLook other) {
    return new SiteInfo(
        title, about, language, baseUrl, repository, version, navigation, collections, other);
  }

  /**
   * A heading of the navigation with its topics.
   *
   * @param title the category; "Topics" where there is none
   * @param topics in the order of the catalogue
   */
  public record Category(String title, List<TopicLink> topics) {
    public Category {
      topics = List.copyOf(topics);
    }
  }

  /**
   * A topic in the navigation.
   *
   * @param slug its short name, for example {@code s3}
   * @param title its whole title
   * @param shortTitle its title where room is short
   * @param about the editor's sentence; may be empty
   * @param href the page's path below the site's root, for example {@code s3.html}
   * @param statements how many a reader sees there
   */
  public record TopicLink(
      String slug, String title, String shortTitle, String about, String href, int statements) {}

  /**
   * A collection in the navigation.
   *
   * @param name its folder's name
   * @param title as {@code collection.yml} has it
   * @param about a sentence on it; may be empty
   * @param href its page's path below the site's root
   */
  public record CollectionLink(String name, String title, String about, String href) {}
}
