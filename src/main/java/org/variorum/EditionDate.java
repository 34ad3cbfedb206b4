package org.variorum;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** The day of an edition: no clock tells it, so that one input gives one result. */
final class EditionDate {
  private EditionDate() {}

  /**
   * That of {@code SOURCE_DATE_EPOCH}, or the last of some days, for example {@code 2026-11-29};
   * empty where nobody knows.
   *
   * @param changes when git says that files last changed
   */
  static String of(Stream<String> changes) {
    OptionalLong seconds = seconds();
    return seconds.isPresent()
        ? Instant.ofEpochSecond(seconds.getAsLong()).atZone(ZoneOffset.UTC).toLocalDate().toString()
        : changes.max(Comparator.naturalOrder()).orElse("");
  }

  /** {@code SOURCE_DATE_EPOCH} (reproducible-builds.org), seconds since 1970. */
  static OptionalLong seconds() {
    String seconds = System.getenv("SOURCE_DATE_EPOCH");
    return seconds != null && seconds.matches("\\d{1,12}")
        ? OptionalLong.of(Long.parseLong(seconds))
        : OptionalLong.empty();
  }
}
