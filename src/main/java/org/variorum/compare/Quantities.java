package org.variorum.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.compare.Quantity.Bound;

/**
 * Finds the figures of a text, in one unit each.
 *
 * <p>Example: {@code "at most 900 s, 3,000 messages/s"} gives 900 seconds (the most) and 3000
 * messages a second.
 */
final class Quantities {
  private static final Map<String, Double> BYTES = new HashMap<>();
  private static final Map<String, Double> SECONDS = new HashMap<>();
  private static final Map<String, Double> GRAMS = new HashMap<>();
  private static final Map<String, Double> METRES = new HashMap<>();
  private static final Map<String, Double> MULTIPLES =
      Map.of(
          "k",
          1e3,
          "thousand",
          1e3,
          "million",
          1e6,
          "millions",
          1e6,
          "mio",
          1e6,
          "billion",
          1e9,
          "billions",
          1e9,
          "hundred",
          1e2,
          "dozen",
          12.0);
  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  static {
    unit(BYTES, 1, "b", "byte", "bytes");
    unit(BYTES, 0x1p10, "kb", "kib", "kilobyte", "kilobytes");
    unit(BYTES, 0x1p20, "mb", "mib", "megabyte", "megabytes");
    unit(BYTES, 0x1p30, "gb", "gib", "gigabyte", "gigabytes");
    unit(BYTES, 0x1p40, "tb", "tib", "terabyte", "terabytes");
    unit(BYTES, 0x1p50, "pb", "pib", "petabyte", "petabytes");
    unit(SECONDS, 0.001, "ms", "millisecond", "milliseconds", "msec");
    unit(SECONDS, 1, "s", "sec", "secs", "second", "seconds");
    unit(SECONDS, 60, "min", "mins", "minute", "minutes");
    unit(SECONDS, 3600, "h", "hr", "hrs", "hour", "hours");
    unit(SECONDS, 86400, "d", "day", "days");
    unit(SECONDS, 604800, "week", "weeks", "wk");
    unit(SECONDS, 2592000, "month", "months", "mo");
    unit(GRAMS, 0.001, "mg");
    unit(GRAMS, 1, "g", "gram", "grams");
    unit(GRAMS, 1000, "kg", "kilogram", "kilograms");
    unit(METRES, 0.001, "mm", "millimetre", "millimetres");
    unit(METRES, 0.01, "cm", "centimetre", "centimetres");
    unit(METRES, 1, "metre", "metres", "meter", "meters");
    unit(METRES, 1000, "km", "kilometre", "kilometres");
    unit(SECONDS, 31536000, "year", "years", "yr", "yrs");
  }

  private static final String NUMBER =
      "\\d+(?:\\.\\d+)?|" + String.join("|", NUMBERS.subList(2, NUMBERS.size()));

  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}._/:@#-])(?<money>[$€£]\\s?)?(?<number>"
              + NUMBER
              + ")(?:\\^(?<power>\\d+))?(?![.:]\\d|[\\p{N}])"
              + "(?:[ -]?(?<unit>%|[\\p{L}][\\p{L}]*))?");

  /** What may stand between a figure's unit and what it is counted by. */
  private static final Pattern RATE =
      Pattern.compile(
          "^\\s*(?:\\p{L}+\\s*){0,2}?(?:/|\\bper\\b|\\ba\\b|\\bevery\\b|\\beach\\b)\\s*(?<unit>\\p{L}+)");

  private static final Pattern MOST =
      Pattern.compile(
          "(?:up to|at most|no more than|maximum(?: of)?|max\\.?|limit(?: of)?|less than|under|below|≤|<=?|within|not exceed)\\s*:?\\s*(?:is|of)?\\s*$");
  private static final Pattern LEAST =
      Pattern.compile(
          "(?:at least|no less than|minimum(?: of)?|min\\.?|more than|over|above|greater than|larger than|≥|>=?)\\s*:?\\s*(?:is|of)?\\s*$");
  private static final Pattern MOST_BEHIND =
      Pattern.compile("^\\s*(?:max(?:imum)?\\b|or less|limit\\b|at most)");
  private static final Pattern LEAST_BEHIND =
      Pattern.compile("^\\s*(?:min(?:imum)?\\b|or more|\\+|at least)");

  private Quantities() {}

  private static void unit(Map<String, Double> units, double factor, String... names) {
    for (String name : names) {
      units.put(name, factor);
    }
  }

  /** "For a year" is a figure too, though no number is written; it only speaks against others. */
  private static final Pattern SINGLE =
      Pattern.compile(
          "\\b(?:for|within|after|takes|lasts|at most|at least|up to)\\s+(?:an?|one)\\s+(?<unit>\\p{L}+)");

  /** The spans of time of a prepared text that are one of their unit: "keeps for a year". */
  static List<Quantity> single(String prepared) {
    List<Quantity> found = new ArrayList<>();
    Matcher matcher = SINGLE.matcher(prepared);
    while (matcher.find()) {
      Double seconds = SECONDS.get(matcher.group("unit"));
      if (seconds != null) {
        found.add(new Quantity("seconds", seconds, 0, Bound.EXACT, matcher.group()));
      }
    }
    return found;
  }

  /** A figure and where it stands in the lower-case text. */
  record Found(Quantity quantity, int start, int end) {}

  static String prepared(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("(?<=\\d),(?=\\d{3}(?!\\d))", "");
  }

  /** The figures of a text that was {@link #prepared}, from left to right. */
  static List<Found> in(String prepared) {
    List<Found> found = new ArrayList<>();
    Matcher matcher = FIGURE.matcher(prepared);
    while (matcher.find()) {
      found.add(figure(matcher, prepared));
    }
    // "1 to 7 days", "10-20 s": the first has the unit of the second
    for (int k = found.size() - 2; k >= 0; k--) {
      Found first = found.get(k);
      Found next = found.get(k + 1);
      String between =
          next.start() >= first.end() ? prepared.substring(first.end(), next.start()).strip() : "?";
      if (first.quantity().dimension().equals("n")
          && next.start() - first.end() <= 6
          && between.matches("-|–|—|to|and|or|/|,|up to|- up to")) {
        double factor = SECONDS.getOrDefault(unitOf(next), BYTES.getOrDefault(unitOf(next), 1.0));
        Quantity q = first.quantity();
        found.set(
            k,
            new Found(
                new Quantity(
                    next.quantity().dimension(),
                    q.value() * factor,
                    next.quantity().per(),
                    q.bound(),
                    q.written() + " " + unitOf(next)),
                first.start(),
                first.end()));
      }
    }
    return found;
  }

  private static String unitOf(Found found) {
    return found.quantity().written().replaceAll("^[^\\p{L}%]*", "");
  }

  private static Found figure(Matcher matcher, String text) {
    String number = matcher.group("number");
    int word = NUMBERS.indexOf(number);
    double value = word >= 0 ? word : Double.parseDouble(number);
    if (matcher.group("power") != null) {
      value = Math.pow(value, Math.min(30, Integer.parseInt(matcher.group("power"))));
    }
    String unit = matcher.group("unit") == null ? "" : matcher.group("unit");
    int end = unit.isEmpty() ? matcher.end("number") : matcher.end("unit");
    if (matcher.group("power") != null && unit.isEmpty()) {
      end = matcher.end("power");
    }
    if (MULTIPLES.containsKey(unit)) {
      value *= MULTIPLES.get(unit);
      Matcher next = Pattern.compile("^\\s*(\\p{L}+)").matcher(text.substring(end));
      boolean hasNext = next.find();
      unit = hasNext ? next.group(1) : "";
      end = hasNext ? end + next.end() : end;
    }
    Matcher rate = RATE.matcher(text.substring(end));
    double per = 0;
    // "4 days/Min 1 minute" is no rate
    if (!SECONDS.containsKey(unit) && rate.find() && SECONDS.containsKey(rate.group("unit"))) {
      per = SECONDS.get(rate.group("unit"));
    }
    if (unit.equals("tps") || unit.equals("rps") || unit.equals("qps")) {
      per = 1;
    }
    String dimension;
    if (matcher.group("money") != null) {
      dimension = "money";
    } else if (unit.equals("cent") || unit.equals("cents")) {
      dimension = "money";
      value /= 100;
    } else if (unit.equals("%") || unit.equals("percent")) {
      dimension = "percent";
    } else if (BYTES.containsKey(unit)) {
      dimension = "bytes";
      value *= BYTES.get(unit);
    } else if (SECONDS.containsKey(unit)) {
      dimension = "seconds";
      value *= SECONDS.get(unit);
    } else if (GRAMS.containsKey(unit)) {
      dimension = "grams";
      value *= GRAMS.get(unit);
    } else if (METRES.containsKey(unit)) {
      dimension = "metres";
      value *= METRES.get(unit);
    } else if (number.matches("(?:19|20)\\d\\d") && !unit.endsWith("s")) {
      dimension = "year";
    } else if (unit.length() > 3 && per == 0) {
      dimension = "n:" + Stem.of(unit);
    } else {
      dimension = "n";
      end = unit.length() > 3 ? end : Math.max(matcher.end("number"), end - unit.length());
    }
    String before = text.substring(Math.max(0, matcher.start() - 20), matcher.start());
    String behind = text.substring(end, Math.min(text.length(), end + 12));
    Bound bound =
        MOST.matcher(before).find() || MOST_BEHIND.matcher(behind).find()
            ? Bound.MOST
            : LEAST.matcher(before).find() || LEAST_BEHIND.matcher(behind).find()
                ? Bound.LEAST
                : Bound.EXACT;
    // "$5 an hour": money is all that is quoted of it
    boolean bare = matcher.group("money") != null && end == matcher.end();
    String written = text.substring(matcher.start(), bare ? matcher.end("number") : end).strip();
    return new Found(new Quantity(dimension, value, per, bound, written), matcher.start(), end);
  }
}
