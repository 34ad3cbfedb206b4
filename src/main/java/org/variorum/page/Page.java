package org.variorum.page;

import java.util.Locale;

/**
 * A page of the site; its class name decides the template: {@code TopicPage} is rendered by {@code
 * topic.peb}.
 */
public sealed interface Page
    permits TopicPage,
        HomePage,
        CollectionPage,
        DisputesPage,
        ReportPage,
        GlossaryPage,
        AlphabeticalIndexPage,
        CheatSheetPage,
        SearchPage,
        TextPage,
        ChangesPage,
        NotFoundPage {

  /**
   * The path below the site's root, for example {@code s3.html} or {@code
   * collections/course-notes.html}.
   */
  String path();

  /** The title, plain text. */
  String title();

  /** One sentence for search engines, plain text; may be empty. */
  String description();

  /** The way from this page's folder to the site's root: empty, or {@code ../}. */
  default String root() {
    return "../".repeat((int) path().chars().filter(c -> c == '/').count());
  }

  /** The template's name without its ending: {@code topic}, {@code home}, … */
  default String template() {
    return template(getClass());
  }

  /** The same of a class of pages. */
  static String template(Class<?> type) {
    String name = type.getSimpleName().replace("Page", "");
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
