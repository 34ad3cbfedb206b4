package org.variorum.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** English-like words, made of stems and of the suffixes that a stemmer cares about. */
final class Words {
  private static final List<String> STEMS =
      words(
          """
          relat condit hop hopp fall fil fizz tann conflat troubl siz plaster agre fe motor bl
          happ sk y yell cr b s enjo pla ti caress pon cat digit vietnam radic differ vil
          analog oper feudal decis formal sensit sensib tripl electr hope good reviv allow
          infer airlin gyroscop adjust defens irrit replac depend adopt commun activ angular
          homolog effect bowdler prob rat ceas control roll s3 x1 é na\u00EFv 3d w' a.b oy aya
          yy Y\
          """);
  private static final List<String> SUFFIXES =
      words(
          """
          s es ss sses ies eed ed ing at bl iz y ational tional enci ency anci ancy izer bli
          bly alli ally entli ently eli ely ousli ously ization ation ator alism iveness
          fulness ousness aliti ality iviti ivity biliti bility logi logy icate ative alize
          iciti icity ical ful ness al ance ence er ic able ible ant ement ment ent ou ism ate
          iti ous ive ize sion tion ion e l ll w x tt zz\
          """);
  private static final String LETTERS = "aeiouyabcdefghijklmnopqrstuvwxyz";

  private Words() {}

  static String random(Random random) {
    StringBuilder word = new StringBuilder(pick(STEMS, random));
    for (int i = random.nextInt(3); i > 0; i--) {
      word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      word.append(pick(SUFFIXES, random));
    }
    return word.toString();
  }

  static Set<String> distinct(int count, long seed) {
    Random random = new Random(seed);
    Set<String> words = new LinkedHashSet<>();
    while (words.size() < count) {
      words.add(random(random));
    }
    return words;
  }

  private static List<String> words(String text) {
    return List.of(text.split("\\s+"));
  }

  /** Letters without sense, and the line ends that a dot of a regular expression does not match. */
  static Set<String> distinctLetters(int count, long seed) {
    Random random = new Random(seed);
    String letters = "aaeeiioouuyyybstlnedgizwxY1é.\n\u2028";
    Set<String> words = new LinkedHashSet<>();
    while (words.size() < count) {
      StringBuilder word = new StringBuilder();
      for (int i = random.nextInt(9); i >= 0; i--) {
        word.append(letters.charAt(random.nextInt(letters.length())));
      }
      words.add(word + (random.nextBoolean() ? pick(SUFFIXES, random) : ""));
    }
    return words;
  }

  private static String pick(List<String> parts, Random random) {
    return parts.get(random.nextInt(parts.size()));
  }
}
