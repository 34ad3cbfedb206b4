package org.variorum.search;

import java.util.List;

/** One of Porter's steps 2 to 4: suffixes to replace in words that are long enough without them. */
final class SuffixRules {

  private record Rule(String suffix, String replacement) {}

  static final SuffixRules STEP_2 =
      new SuffixRules(
          1,
          new Rule("ational", "ate"),
          new Rule("tional", "tion"),
          new Rule("enci", "ence"),
          new Rule("anci", "ance"),
          new Rule("izer", "ize"),
          new Rule("bli", "ble"),
          new Rule("alli", "al"),
          new Rule("entli", "ent"),
          new Rule("eli", "e"),
          new Rule("ousli", "ous"),
          new Rule("ization", "ize"),
          new Rule("ation", "ate"),
          new Rule("ator", "ate"),
          new Rule("alism", "al"),
          new Rule("iveness", "ive"),
          new Rule("fulness", "ful"),
          new Rule("ousness", "ous"),
          new Rule("aliti", "al"),
          new Rule("iviti", "ive"),
          new Rule("biliti", "ble"),
          new Rule("logi", "log"));

  static final SuffixRules STEP_3 =
      new SuffixRules(
          1,
          new Rule("icate", "ic"),
          new Rule("ative", ""),
          new Rule("alize", "al"),
          new Rule("iciti", "ic"),
          new Rule("ical", "ic"),
          new Rule("ful", ""),
          new Rule("ness", ""));

  static final SuffixRules STEP_4 =
      new SuffixRules(
          2,
          removal("al"),
          removal("ance"),
          removal("ence"),
          removal("er"),
          removal("ic"),
          removal("able"),
          removal("ible"),
          removal("ant"),
          removal("ement"),
          removal("ment"),
          removal("ent"),
          removal("ou"),
          removal("ism"),
          removal("ate"),
          removal("iti"),
          removal("ous"),
          removal("ive"),
          removal("ize"));

  private final int leastMeasure;
  private final List<Rule> rules;

  /**
   * The first suffix that a word has is the one that counts, so {@code ement} stands before {@code
   * ment}.
   */
  private SuffixRules(int leastMeasure, Rule... rules) {
    this.leastMeasure = leastMeasure;
    this.rules = List.of(rules);
  }

  private static Rule removal(String suffix) {
    return new Rule(suffix, "");
  }

  /**
   * Returns whether the word had one of the suffixes, even if it was too short without it and so
   * stayed.
   */
  boolean applyTo(Stem stem) {
    for (Rule rule : rules) {
      if (stem.hasSuffix(rule.suffix())) {
        int length = rule.suffix().length();
        if (stem.measureWithout(length) >= leastMeasure) {
          stem.removeLast(length);
          stem.append(rule.replacement());
        }
        return true;
      }
    }
    return false;
  }
}
