package org.variorum.note;

import java.time.Duration;

/**
 * How much one file may ask of the Markdown parser before it is read as plain text instead.
 *
 * @param stepsBase how often any file's characters may be read
 * @param stepsPerCharacter how often more for each of its characters; honest notes need about ten
 * @param depth how deep blocks and markup may be nested; what nobody can read need not be
 *     understood
 * @param time the last resort, for work that is not counted in steps
 */
record ReadingLimits(long stepsBase, long stepsPerCharacter, int depth, Duration time) {
  static final ReadingLimits USUAL =
      new ReadingLimits(10_000_000, 500, 200, Duration.ofSeconds(60));

  long steps(int characters) {
    return stepsBase + stepsPerCharacter * characters;
  }
}
