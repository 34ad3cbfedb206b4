package org.variorum.model;

import java.util.List;

/**
 * What a diagnostic is an instance of, and where it shows.
 *
 * @param subject what it is about: an address, an id, a file; may be empty
 * @param pages where in the site it shows, sorted, each with an anchor where there is one: {@code
 *     beans.html#s-8f21c09a41d0}
 */
public record Evidence(Rule rule, String subject, List<String> pages) {
  static final Evidence NONE = new Evidence(Rule.CONTENT, "", List.of());

  public Evidence {
    pages = List.copyOf(pages);
  }

  /** The same without some of the pages. */
  Evidence with(List<String> others) {
    return new Evidence(rule, subject, others);
  }
}
