package org.variorum.page;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.variorum.model.Prose;

/**
 * What an editor wrote, as clean HTML.
 *
 * @param leads above a topic's notes, by the topic's slug
 * @param pages further pages, by slug
 * @param footer below every page; may be empty
 */
public record EditorTexts(
    SortedMap<String, Prose> leads, SortedMap<String, Prose> pages, String footer) {
  public EditorTexts {
    leads = Collections.unmodifiableSortedMap(new TreeMap<>(leads));
    pages = Collections.unmodifiableSortedMap(new TreeMap<>(pages));
  }

  /** The same from maps in any order, without a footer. */
  public EditorTexts(Map<String, Prose> leads, Map<String, Prose> pages) {
    this(new TreeMap<>(leads), new TreeMap<>(pages), "");
  }
}
