package org.variorum.model;

import java.util.List;
import java.util.Map;

/**
 * What {@code site.yml} says.
 *
 * @param baseUrl where the site will stand, with a closing slash; empty where it is not known
 * @param repository the address of the source's repository, for links to it; may be empty
 * @param categories in the order of the home page
 * @param budgets how many kilobytes something may have, compressed, by name: {@code search} is what
 *     a question loads, {@code page} one page, {@code script} and {@code style} what one page loads
 *     of them; what is not named has no limit
 * @param links to the files in the repository
 * @param silence warnings that the editors live with
 */
public record Settings(
    String title,
    String about,
    String language,
    String baseUrl,
    String repository,
    String theme,
    List<String> categories,
    Map<String, Integer> budgets,
    Appearance appearance,
    RepositoryLinks links,
    List<Silence> silence) {

  /** Where {@code site.yml} names no other: what the search may load for a question. */
  public static final Map<String, Integer> BUDGETS = Map.of("search", 300);

  public Settings {
    categories = List.copyOf(categories);
    budgets = Map.copyOf(budgets);
    silence = List.copyOf(silence);
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
        BUDGETS,
        Appearance.PLAIN,
        RepositoryLinks.NONE,
        List.of());
  }

  /** The same settings with another base URL. */
  public Settings withBaseUrl(String other) {
    return new Settings(
        title,
        about,
        language,
        other,
        repository,
        theme,
        categories,
        budgets,
        appearance,
        links,
        silence);
  }

  /** The same settings with another look. */
  public Settings with(Appearance other) {
    return new Settings(
        title,
        about,
        language,
        baseUrl,
        repository,
        theme,
        categories,
        budgets,
        other,
        links,
        silence);
  }

  /** The same settings with other links to the files. */
  public Settings with(RepositoryLinks other) {
    return new Settings(
        title,
        about,
        language,
        baseUrl,
        repository,
        theme,
        categories,
        budgets,
        appearance,
        other,
        silence);
  }
}
