package org.variorum.model;

import java.util.List;
import java.util.Objects;

/**
 * What changed in the last editions, and where old permalinks lead.
 *
 * @param editions the newest first
 * @param leads sorted by page and id
 */
public record ChangeLog(List<EditionChange> editions, List<Lead> leads) {
  /** Of an edition without a predecessor. */
  public static final ChangeLog NONE = new ChangeLog(List.of(), List.of());

  public ChangeLog {
    editions = List.copyOf(editions);
    leads = List.copyOf(leads);
  }

  /** Can there be a feed? It needs whole addresses, and days. */
  public boolean hasFeed(String baseUrl) {
    return !baseUrl.isEmpty() && !editions.isEmpty() && !editions.get(0).date().isEmpty();
  }

  /**
   * An old permalink.
   *
   * @param topic the slug of the page that it is a place of
   * @param id the anchor there
   * @param to the id of the statement that stands for it now
   */
  public record Lead(String topic, String id, String to) {
    public Lead {
      Objects.requireNonNull(topic);
      Objects.requireNonNull(id);
      Objects.requireNonNull(to);
    }
  }
}
