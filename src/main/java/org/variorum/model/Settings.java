package org.variorum.model;

import java.util.List;

/**
 * What {@code site.yml} says.
 *
 * @param baseUrl where the site will stand, with a closing slash; empty where it is not known
 * @param repository the address of the source's repository, for links to it; may be empty
 * @param categories in the order of the home page
 */
public record Settings(
    String title,
    String about,
    String language,
    String baseUrl,
    String repository,
    String theme,
    List<String> categories) {
  public Settings {
    categories = List.copyOf(categories);
  }

  /** The same settings with another base URL. */
  public Settings withBaseUrl(String other) {
    return new Settings(title, about, language, other, repository, theme, categories);
  }
}
