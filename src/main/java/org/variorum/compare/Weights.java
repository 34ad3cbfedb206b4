package org.variorum.compare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A logistic model of the features: how likely the second statement says all that the first says.
 *
 * <p>The file has a line a feature: name, mean, deviation and weight, and a last line for the
 * constant. {@code variorum train} writes it.
 */
public final class Weights {
  private static final String FILE = "weights.tsv";
  private static final String CONSTANT = "CONSTANT";
  private static final double LEAST_REASON = 0.15;

  /** Weights that tell nothing apart: for measuring, before anything is learnt. */
  public static final Weights NONE = none();

  private final double[] mean;
  private final double[] deviation;
  private final double[] weight;
  private final double constant;

  Weights(double[] mean, double[] deviation, double[] weight, double constant) {
    this.mean = mean.clone();
    this.deviation = deviation.clone();
    this.weight = weight.clone();
    this.constant = constant;
  }

  private static Weights none() {
    int size = Feature.values().length;
    double[] ones = new double[size];
    Arrays.fill(ones, 1);
    return new Weights(new double[size], ones, new double[size], 0);
  }

  /** The weights that the program comes with. */
  public static Weights load() {
    try (InputStream in = Weights.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the program is incomplete: it has no " + FILE);
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Weights read(BufferedReader lines) throws IOException {
    int size = Feature.values().length;
    double[][] columns = new double[3][size];
    double constant = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String[] fields = line.split("\t");
      if (fields[0].equals(CONSTANT)) {
        constant = Double.parseDouble(fields[1]);
      } else {
        int at = Feature.valueOf(fields[0]).ordinal();
        for (int k = 0; k < columns.length; k++) {
          columns[k][at] = Double.parseDouble(fields[k + 1]);
        }
      }
    }
    return new Weights(columns[0], columns[1], columns[2], constant);
  }

  /** The file's text. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Feature feature : Feature.values()) {
      int k = feature.ordinal();
      text.append(
          String.format(
                  Locale.ROOT,
                  "%s\t%.6f\t%.6f\t%.5f%n",
                  feature.name(),
                  mean[k],
                  deviation[k],
                  weight[k])
              .replace("\r", ""));
    }
    return text + String.format(Locale.ROOT, "%s\t%.5f\n", CONSTANT, constant);
  }

  /** From 0 to 1. */
  double score(double[] features) {
    double sum = constant;
    for (int k = 0; k < features.length; k++) {
      sum += part(features, k);
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }

  private double part(double[] features, int k) {
    return weight[k] * (features[k] - mean[k]) / deviation[k];
  }

  /** What speaks for and against, strongest first, each with how much it adds to the log-odds. */
  List<String> reasons(double[] features, int most) {
    List<Integer> order = new ArrayList<>();
    for (int k = 0; k < features.length; k++) {
      if (Math.abs(part(features, k)) >= LEAST_REASON) {
        order.add(k);
      }
    }
    order.sort(
        Comparator.comparingDouble((Integer k) -> -Math.abs(part(features, k)))
            .thenComparingInt(k -> k));
    return order.stream()
        .limit(most)
        .map(
            k ->
                Feature.values()[k].words(features[k] > mean[k])
                    + String.format(Locale.ROOT, " (%+.1f)", part(features, k)))
        .toList();
  }
}
