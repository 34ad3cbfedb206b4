package org.variorum.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A statement among those of its topic, ready to be compared: its words as sorted numbers. */
final class Profile {
  /** How much less what stands one level further up says of a statement. */
  private static final double FADING = 0.7;

  /** A part of a name is less than half a word. */
  private static final double PART = 0.4;

  private static final Pattern SUBJECT =
      Pattern.compile("^(.{2,60}?)(?: ?[:(=–—]|\\s-+>?\\s|,| is | are ).*", Pattern.DOTALL);
  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?;])\\s+|\\n+");

  /** A term stands in the statement; in it as a part of a name only; above it. */
  static final int IN = 1;

  static final int PART_ONLY = 2;
  static final int ABOVE = 4;

  final int at;
  final Statement statement;
  final Reading reading;
  final int[] terms;
  final boolean[] parts;
  final int first;
  final int[] names;

  /** Its terms and those above it together, each with its role. */
  final int[] all;

  final byte[] roles;

  /** The terms above it; {@code nearness}: 1 for what stands directly above it, less further up. */
  final int[] above;

  final double[] nearness;
  final int[] nearest;

  /** The words before the first colon, dash, bracket or verb: what it speaks of. */
  final int[] subject;

  final List<int[]> sentences = new ArrayList<>();
  final List<Integer> children = new ArrayList<>();

  /** The statements around it in its author's order, as places in the topic's list; -1: none. */
  int previous = -1;

  int next = -1;
  int parent = -1;

  Profile(int at, Statement statement, Lexicon lexicon) {
    this.at = at;
    this.statement = statement;
    this.reading = lexicon.reading(statement.text());
    List<Integer> ordered = reading.terms().stream().map(lexicon::numberOf).toList();
    this.first = ordered.isEmpty() ? -1 : ordered.get(0);
    this.terms = Sorted.of(ordered);
    this.parts = new boolean[terms.length];
    for (String part : reading.parts()) {
      int place = Sorted.place(terms, lexicon.numberOf(part));
      if (place >= 0) {
        parts[place] = true;
      }
    }
    this.names =
        Sorted.of(
            reading.names().stream().map(lexicon::numberOf).filter(name -> name >= 0).toList());
    TreeMap<Integer, Double> upward = new TreeMap<>();
    Set<Integer> last = new TreeSet<>();
    double near = 1;
    List<String> context = statement.context();
    for (int k = context.size() - 1; k >= 0; k--) {
      for (String word : lexicon.reading(context.get(k)).terms()) {
        int term = lexicon.numberOf(word);
        upward.merge(term, near, Math::max);
        if (k == context.size() - 1) {
          last.add(term);
        }
      }
      near *= FADING;
    }
    this.above = Sorted.of(upward.keySet());
    this.nearness = upward.values().stream().mapToDouble(Double::doubleValue).toArray();
    this.nearest = Sorted.of(last);
    Set<Integer> both = new TreeSet<>(ordered);
    both.addAll(upward.keySet());
    this.all = Sorted.of(both);
    this.roles = new byte[all.length];
    for (int k = 0; k < all.length; k++) {
      int place = Sorted.place(terms, all[k]);
      int own = place < 0 ? 0 : parts[place] ? IN | PART_ONLY : IN;
      roles[k] = (byte) (own | (Sorted.has(above, all[k]) ? ABOVE : 0));
    }
    Matcher lead = SUBJECT.matcher(statement.text());
    this.subject = lead.matches() ? lexicon.terms(lead.group(1)) : new int[0];
    String[] cut = SENTENCE.split(statement.text());
    if (cut.length == 1) {
      sentences.add(terms);
    } else {
      for (String sentence : cut) {
        sentences.add(lexicon.terms(sentence));
      }
    }
  }

  boolean has(int term) {
    return Sorted.has(terms, term);
  }

  boolean standsBelow(int term) {
    return Sorted.has(above, term);
  }

  /** Does the other have, or stand below, every name that this one has? */
  boolean names(Profile other) {
    for (int name : names) {
      if (!other.has(name) && !other.standsBelow(name)) {
        return false;
      }
    }
    return true;
  }

  /**
   * How much a role says of another's word: nothing, all, or some where one has a part of a name.
   */
  static double says(int role, boolean part) {
    return (role & IN) == 0 ? 0 : (role & PART_ONLY) != 0 == part ? 1 : PART;
  }

  /** For each of its terms the role that the term has in another statement; 0 where it has none. */
  void roles(Profile other, int[] found) {
    int m = 0;
    for (int k = 0; k < terms.length; k++) {
      while (m < other.all.length && other.all[m] < terms[k]) {
        m++;
      }
      found[k] = m < other.all.length && other.all[m] == terms[k] ? other.roles[m] : 0;
    }
  }

  /** Who stands around whom in the authors' order. */
  static void introduce(List<Profile> profiles) {
    Map<String, Integer> last = new TreeMap<>();
    Map<String, Integer> open = new TreeMap<>();
    for (Profile profile : profiles) {
      Statement own = profile.statement;
      Integer before = last.put(own.collection(), profile.at);
      if (before != null) {
        profile.previous = before;
        profiles.get(before).next = profile.at;
      }
      String path = own.collection() + "\n" + String.join("\n", own.context());
      Integer parent = open.get(path);
      if (parent != null) {
        profile.parent = parent;
        profiles.get(parent).children.add(profile.at);
      }
      open.put(path + "\n" + own.text(), profile.at);
    }
  }
}
