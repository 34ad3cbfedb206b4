package org.variorum.model;

import java.util.List;

/**
 * What {@code site.yml} says.
 *
 * @param baseUrl where the site will stand, with a closing slash; empty where it is not known
 * @param repository the address of the source's repository, for links to it; may be empty
 * @param categories in the order of the home page
 * @param links to the files in the repository
 */
public record Settings(
    String title,
    String about,
    String language,
    String baseUrl,
    String repository,
    String theme,
    List<String> categories,
    Appearance appearance,
    RepositoryLinks links) {
  public Settings {
    categories = List.copyOf(categories);
  }

  /** Settings that say nothing of looks, and have no links to files. */
  public Settings(
      String title,
      String about,
      String language,
      String baseUrl,
      String repository,
      String theme,
      List<String> categories) {
    this(
        title,
        about,
        language,
        baseUrl,
        repository,
        theme,
        categories,
        Appearance.PLAIN,
        RepositoryLinks.NONE);
  }

  /** The same settings with another base URL. */
  public Settings withBaseUrl(String other) {
    return new Settings(
        title, about, language, other, repository, theme, categories, appearance, links);
  }

  /** The same settings with other links to the files. */
  public Settings with(RepositoryLinks other) {
    return new Settings(
        title, about, language, baseUrl, repository, theme, categories, appearance, other);
  }
}
