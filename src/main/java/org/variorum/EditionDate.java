package org.variorum;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import org.variorum.model.Checkout;

/** The day of an edition: no clock tells it, so that one input gives one result. */
final class EditionDate {
  private EditionDate() {}

  /**
   * {@code SOURCE_DATE_EPOCH} (reproducible-builds.org), or when git says that a file last changed,
   * for example {@code 2026-11-29}; empty where nobody knows.
   */
  static String of(Checkout checkout) {
    String seconds = System.getenv("SOURCE_DATE_EPOCH");
    return seconds != null && seconds.matches("\\d{1,12}")
        ? Instant.ofEpochSecond(Long.parseLong(seconds))
            .atZone(ZoneOffset.UTC)
            .toLocalDate()
            .toString()
        : checkout.changed().values().stream().max(Comparator.naturalOrder()).orElse("");
  }
}
