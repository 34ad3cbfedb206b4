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

  /** The same edition with another catalogue. */
  public Edition with(Catalogue other) {
    return new Edition(settings, other, decisions, leads, pages);
  }

  /** The same edition with other settings. */
  public Edition with(Settings other) {
    return new Edition(other, catalogue, decisions, leads, pages);
  }
}
