package org.variorum.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What an edition's notes teach of words: abbreviations, and how rare each word is in the whole.
 *
 * <p>Example: of notes that say "Central Processing Unit (CPU)" somewhere, {@code abbreviations()}
 * has {@code cpu}, and both ways of writing count as one word.
 */
public final class Lexicon {
  private static final double ALIKE = 0.5;
  private static final double FAMILY = 0.8;
  private static final int SHORTEST_ALIKE = 4;

  private final Reader reader;
  private final Map<String, List<String>> abbreviations;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private final int[][] runs;
  private final double[] rarity;
  private final Map<Integer, List<Integer>> having = new HashMap<>();
  private final AtomicReferenceArray<Alike> alike;
  private final Map<String, Reading> readings = new HashMap<>();

  /**
   * @param statements all that the edition says, of every topic
   */
  public Lexicon(List<Statement> statements) {
    Set<String> texts = new HashSet<>();
    for (Statement statement : statements) {
      texts.add(statement.text());
      texts.addAll(statement.context());
    }
    List<String> all = texts.stream().sorted().toList();
    Abbreviations learnt = new Abbreviations();
    all.forEach(learnt::learn);
    this.abbreviations = learnt.longForms();
    this.reader = new Reader(abbreviations);
    List<Reading> read = all.parallelStream().map(reader::read).toList();
    for (int k = 0; k < read.size(); k++) {
      readings.put(all.get(k), read.get(k));
      read.get(k).terms().forEach(this::number);
    }
    int[] statementsWith = new int[words.size()];
    for (Statement statement : statements) {
      reading(statement.text()).terms().forEach(term -> statementsWith[numbers.get(term)]++);
    }
    this.rarity = new double[words.size()];
    for (int term = 0; term < rarity.length; term++) {
      rarity[term] = StrictMath.log(1 + statements.size() / (1.0 + statementsWith[term]));
    }
    this.runs = words.stream().map(Lexicon::runs).toArray(int[][]::new);
    for (int term = 0; term < runs.length; term++) {
      for (int run : runs[term]) {
        having.computeIfAbsent(run, key -> new ArrayList<>()).add(term);
      }
    }
    this.alike = new AtomicReferenceArray<>(words.size());
  }

  private void number(String term) {
    if (numbers.putIfAbsent(term, words.size()) == null) {
      words.add(term);
    }
  }

  /** A statement's text or one of its context, taken apart. */
  Reading reading(String text) {
    return readings.get(text);
  }

  /** The numbers of a part of a text; words that only the part makes have none. */
  int[] terms(String part) {
    return Sorted.of(
        reader.read(part).terms().stream().map(numbers::get).filter(n -> n != null).toList());
  }

  int numberOf(String term) {
    return numbers.getOrDefault(term, -1);
  }

  boolean isFigure(int term) {
    return words.get(term).charAt(0) == Quantity.SIGN;
  }

  int size() {
    return words.size();
  }

  /** How rare a word is: the logarithm of how many statements there are for each that has it. */
  double rarity(int term) {
    return rarity[term];
  }

  /** Words that look like one. */
  record Alike(int[] terms, double[] shares) {
    private static final Alike NONE = new Alike(new int[0], new double[0]);

    /** The share of the likest among some words; 0 where there is none. */
    double best(int[] among) {
      double best = 0;
      for (int k = 0; k < terms.length; k++) {
        if (shares[k] > best && Sorted.has(among, terms[k])) {
          best = shares[k];
        }
      }
      return best;
    }
  }

  /**
   * The words that look like one, as typing errors and word families do: by the share of runs of
   * three letters (Dice 1945), or 0.8 where the one begins the other; those below 0.5 do not count.
   */
  Alike alikeOf(int term) {
    Alike known = alike.get(term);
    if (known == null) {
      known = lookAlike(term);
      alike.set(term, known);
    }
    return known;
  }

  private Alike lookAlike(int term) {
    if (words.get(term).length() < SHORTEST_ALIKE || isFigure(term)) {
      return Alike.NONE;
    }
    Set<Integer> near = new TreeSet<>();
    for (int run : runs[term]) {
      near.addAll(having.get(run));
    }
    List<Integer> found = new ArrayList<>();
    List<Double> shares = new ArrayList<>();
    for (int other : near) {
      double share = alike(term, other);
      if (share > 0 && other != term) {
        found.add(other);
        shares.add(share);
      }
    }
    return new Alike(
        found.stream().mapToInt(Integer::intValue).toArray(),
        shares.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private double alike(int a, int b) {
    String one = words.get(a);
    String other = words.get(b);
    if (other.length() < SHORTEST_ALIKE || isFigure(b)) {
      return 0;
    }
    if (one.startsWith(other) || other.startsWith(one)) {
      return FAMILY;
    }
    double dice = 2.0 * Sorted.common(runs[a], runs[b]) / (runs[a].length + runs[b].length);
    return dice >= ALIKE ? dice : 0;
  }

  private static int[] runs(String word) {
    String padded = "_" + word + "_";
    List<Integer> runs = new ArrayList<>();
    for (int k = 0; k + 3 <= padded.length(); k++) {
      runs.add(padded.substring(k, k + 3).hashCode());
    }
    return Sorted.of(runs);
  }

  /** Each abbreviation that the notes explain, with the stems of its long form. */
  public Map<String, List<String>> abbreviations() {
    return abbreviations;
  }
}
