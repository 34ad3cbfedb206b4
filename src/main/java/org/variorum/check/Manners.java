package org.variorum.check;

import java.time.Duration;

/**
 * How other hosts are asked.
 *
 * @param agent the {@code User-Agent}, so that they know who asks
 * @param atATime requests to one host at a time
 * @param pause between two requests of one lane to a host
 * @param timeout for one request
 * @param retries of what failed for now
 * @param backOff before the first retry; it doubles
 * @param longest that is waited because a host says {@code Retry-After}
 */
public record Manners(
    String agent,
    int atATime,
    Duration pause,
    Duration timeout,
    int retries,
    Duration backOff,
    Duration longest) {

  /** Two requests at a time, five a second; three retries after 1, 2 and 4 seconds. */
  public static Manners of(String version, Duration timeout) {
    return new Manners(
        "Variorum/" + version + " (link check)",
        2,
        Duration.ofMillis(400),
        timeout,
        3,
        Duration.ofSeconds(1),
        Duration.ofSeconds(60));
  }
}
