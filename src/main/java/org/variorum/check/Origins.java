package org.variorum.check;

import java.util.Optional;

/** Leads from a page back to the file that an author or editor wrote. */
public interface Origins {
  /** Knows nothing: pages are named themselves. */
  Origins NONE =
      new Origins() {
        @Override
        public Optional<Origin> of(Place place, String subject, int before) {
          return Optional.empty();
        }

        @Override
        public Optional<Origin> setting(String key) {
          return Optional.empty();
        }
      };

  /**
   * @param subject what is looked for in the text there: an address or words; where it is not found
   *     the beginning of the text is meant
   * @param before how many equal ones stand before it on its page, or in its statement
   */
  Optional<Origin> of(Place place, String subject, int before);

  /** A key of {@code site.yml}. */
  Optional<Origin> setting(String key);

  /** How a page itself is named where nothing else is known. */
  default String name(String page) {
    return page;
  }

  /** The path below which the site stands on its host: {@code /} or {@code /notes/}. */
  default String base() {
    return "/";
  }

  /** Are lines of the pages' HTML of use? */
  default boolean lines() {
    return false;
  }
}
