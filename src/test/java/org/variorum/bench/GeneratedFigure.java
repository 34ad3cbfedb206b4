package org.variorum.bench;

import java.util.List;
import java.util.Random;

/**
 * A figure that can be written in two units.
 *
 * @param value in the unit's larger spelling
 */
record GeneratedFigure(String bound, int value, Unit unit) {
  private static final List<String> BOUNDS = List.of("up to", "at least", "exactly", "");

  enum Unit {
    MINUTES("minutes", 60, "seconds"),
    HOURS("hours", 60, "minutes"),
    DAYS("days", 24, "hours"),
    GIGABYTES("GB", 1024, "MB"),
    MILLIONS("million records", 1_000_000, "records");

    private final String large;
    private final int factor;
    private final String small;

    Unit(String large, int factor, String small) {
      this.large = large;
      this.factor = factor;
      this.small = small;
    }
  }

  static GeneratedFigure any(Random random) {
    Unit[] units = Unit.values();
    return new GeneratedFigure(
        BOUNDS.get(random.nextInt(BOUNDS.size())),
        2 + random.nextInt(58),
        units[random.nextInt(units.length)]);
  }

  GeneratedFigure other(Random random) {
    return new GeneratedFigure(bound, value + 1 + random.nextInt(30), unit);
  }

  /** Example: {@code up to 15 minutes} or, with the same meaning, {@code at most 900 seconds}. */
  String text(boolean otherUnit, boolean otherBound) {
    String limit = otherBound && bound.equals("up to") ? "at most" : bound;
    String figure = otherUnit ? value * unit.factor + " " + unit.small : value + " " + unit.large;
    return limit.isEmpty() ? figure : limit + " " + figure;
  }
}
