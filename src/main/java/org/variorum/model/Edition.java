package org.variorum.model;

import java.util.List;
import java.util.Map;

/**
 * All that a content folder configures, beside the notes themselves.
 *
 * @param leads the editor's Markdown for a topic, by slug
 * @param pages further pages of the editor's, Markdown by slug
 */
public record Edition(
    Settings settings,
    Catalogue catalogue,
    List<Decision> decisions,
    Map<String, String> leads,
    Map<String, String> pages) {
  public Edition {
    decisions = List.copyOf(decisions);
    leads = Map.copyOf(leads);
    pages = Map.copyOf(pages);
  }
}
