package org.variorum.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What was measured of two statements, and whether the second says all that the first says.
 *
 * @param topic the topic that both are about: what is learnt is tried on topics left out
 * @param weight how many like it this one stands for
 * @param features one number a feature
 */
public record Example(String topic, boolean said, double weight, double[] features) {
  /** Of the easy examples, that nobody would take for twins, one in so many is kept in a file. */
  private static final int EASY = 20;

  private static final double NEAR = 0.3;

  /** The lines of a file of examples, values only: no text of the notes is in it. */
  public static List<String> lines(List<Example> examples) {
    List<String> lines = new ArrayList<>();
    int easy = 0;
    for (Example example : examples) {
      if (!example.said && !example.isNear()) {
        if (easy++ % EASY == 0) {
          lines.add(example.line(EASY));
        }
      } else {
        lines.add(example.line(1));
      }
    }
    return lines;
  }

  private boolean isNear() {
    return features[Feature.PLACE.ordinal()] > NEAR
        || features[Feature.PLACE_BACK.ordinal()] > NEAR;
  }

  private String line(int standsFor) {
    String values =
        Arrays.stream(features).mapToObj(Example::written).collect(Collectors.joining("\t"));
    return topic + "\t" + (said ? 1 : 0) + "\t" + standsFor + "\t" + values;
  }

  private static String written(double value) {
    String text = String.format(Locale.ROOT, "%.3f", value).replaceAll("\\.?0+$", "");
    return text.equals("-0") ? "0" : text;
  }

  /**
   * Reads a line of a file of examples.
   *
   * @throws IllegalArgumentException where it is none, in words for the one who wrote it
   */
  public static Example of(String line) {
    String[] fields = line.split("\t", -1);
    int expected = 3 + Feature.values().length;
    if (fields.length != expected) {
      throw new IllegalArgumentException(fields.length + " fields where " + expected + " are due");
    }
    double[] features = new double[Feature.values().length];
    for (int k = 0; k < features.length; k++) {
      features[k] = Double.parseDouble(fields[k + 3]);
    }
    return new Example(fields[0], fields[1].equals("1"), Double.parseDouble(fields[2]), features);
  }
}
