package org.variorum.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the weights under which the examples are likeliest: logistic regression with a ridge (le
 * Cessie and van Houwelingen 1992), by Newton's steps. The same examples give the same weights on
 * every machine.
 */
public final class Training {
  private static final double RIDGE = 10;
  private static final int STEPS = 40;
  private static final double ENOUGH = 1e-8;
  private static final double SMALLEST = 1e-9;

  private Training() {}

  /** The weights that the examples teach. */
  public static Weights of(List<Example> examples) {
    int size = Feature.values().length;
    double total = examples.stream().mapToDouble(Example::weight).sum();
    double[] mean = new double[size];
    double[] deviation = new double[size];
    for (Example example : examples) {
      for (int k = 0; k < size; k++) {
        mean[k] += example.weight() * example.features()[k] / total;
      }
    }
    for (Example example : examples) {
      for (int k = 0; k < size; k++) {
        double off = example.features()[k] - mean[k];
        deviation[k] += example.weight() * off * off / total;
      }
    }
    for (int k = 0; k < size; k++) {
      // what never differs teaches nothing
      deviation[k] = deviation[k] < SMALLEST ? 1 : Math.sqrt(deviation[k]);
    }
    double[] learnt = fit(examples, mean, deviation);
    return new Weights(mean, deviation, Arrays.copyOf(learnt, size), learnt[size]);
  }

  private static double[] fit(List<Example> examples, double[] mean, double[] deviation) {
    int size = mean.length + 1;
    double[] learnt = new double[size];
    for (int step = 0; step < STEPS; step++) {
      double[][] curve = new double[size][size];
      double[] slope = new double[size];
      double[] x = new double[size];
      x[size - 1] = 1;
      for (Example example : examples) {
        double sum = learnt[size - 1];
        for (int k = 0; k < size - 1; k++) {
          x[k] = (example.features()[k] - mean[k]) / deviation[k];
          sum += learnt[k] * x[k];
        }
        double p = 1 / (1 + StrictMath.exp(-sum));
        double miss = example.weight() * (p - (example.said() ? 1 : 0));
        double bend = example.weight() * p * (1 - p);
        for (int k = 0; k < size; k++) {
          slope[k] += miss * x[k];
          for (int m = 0; m <= k; m++) {
            curve[k][m] += bend * x[k] * x[m];
          }
        }
      }
      for (int k = 0; k < size - 1; k++) {
        slope[k] += RIDGE * learnt[k];
        curve[k][k] += RIDGE;
      }
      double[] move = solve(curve, slope);
      double largest = 0;
      for (int k = 0; k < size; k++) {
        learnt[k] -= move[k];
        largest = Math.max(largest, Math.abs(move[k]));
      }
      if (largest < ENOUGH) {
        break;
      }
    }
    return learnt;
  }

  /** Solves a symmetric positive system, of which the lower half is given, by Cholesky. */
  private static double[] solve(double[][] curve, double[] right) {
    int size = right.length;
    double[][] root = new double[size][size];
    for (int k = 0; k < size; k++) {
      for (int m = 0; m <= k; m++) {
        double sum = curve[k][m];
        for (int n = 0; n < m; n++) {
          sum -= root[k][n] * root[m][n];
        }
        root[k][m] = k == m ? Math.sqrt(Math.max(SMALLEST, sum)) : sum / root[m][m];
      }
    }
    double[] result = right.clone();
    for (int k = 0; k < size; k++) {
      for (int m = 0; m < k; m++) {
        result[k] -= root[k][m] * result[m];
      }
      result[k] /= root[k][k];
    }
    for (int k = size - 1; k >= 0; k--) {
      for (int m = k + 1; m < size; m++) {
        result[k] -= root[m][k] * result[m];
      }
      result[k] /= root[k][k];
    }
    return result;
  }

  /** How well weights foretell topics that they were not learnt from. */
  public record Trial(String leftOut, double lossADecision, double averagePrecision) {}

  /**
   * Leaves out one feature after the other, and tries what the rest teaches on topics left out: the
   * loss is the mean negative logarithm of the probability given to what is true, the average
   * precision that of pairs ranked by score. The first trial leaves out none.
   */
  public static List<Trial> leaveOut(List<Example> examples) {
    List<Trial> trials = new ArrayList<>();
    trials.add(trial(examples, null));
    for (Feature feature : Feature.values()) {
      trials.add(trial(examples, feature));
    }
    return trials;
  }

  private static final int FOLDS = 6;

  private static Trial trial(List<Example> examples, Feature without) {
    List<Example> used =
        without == null ? examples : examples.stream().map(e -> blind(e, without)).toList();
    Map<String, Integer> folds = new LinkedHashMap<>();
    used.forEach(example -> folds.putIfAbsent(example.topic(), folds.size() % FOLDS));
    List<double[]> ranked = new ArrayList<>();
    double loss = 0;
    double count = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      int current = fold;
      Weights weights = of(used.stream().filter(e -> folds.get(e.topic()) != current).toList());
      for (Example example : used) {
        if (folds.get(example.topic()) == current) {
          double score = weights.score(example.features());
          double truth = Math.max(SMALLEST, example.said() ? score : 1 - score);
          loss -= example.weight() * StrictMath.log(truth);
          count += example.weight();
          ranked.add(new double[] {score, example.said() ? 1 : 0, example.weight()});
        }
      }
    }
    return new Trial(without == null ? "" : without.name(), loss / count, precision(ranked));
  }

  private static Example blind(Example example, Feature without) {
    double[] features = example.features().clone();
    features[without.ordinal()] = 0;
    return new Example(example.topic(), example.said(), example.weight(), features);
  }

  private static double precision(List<double[]> ranked) {
    ranked.sort((a, b) -> Double.compare(b[0], a[0]));
    double seen = 0;
    double right = 0;
    double sum = 0;
    for (double[] one : ranked) {
      seen += one[2];
      if (one[1] > 0) {
        right++;
        sum += right / seen;
      }
    }
    return right == 0 ? 0 : sum / right;
  }
}
