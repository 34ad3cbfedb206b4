package org.variorum.page;

import java.util.List;
import java.util.regex.Pattern;

/** A page's description for search engines and for those who share it: a sentence or two. */
final class Descriptions {
  /** What search engines show of it. */
  private static final int LENGTH = 155;

  private static final int ENOUGH = 70;

  /** Not what the JDK takes for one: that differs from version to version. */
  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<=[.!?…][)\"”’]?)\\s+(?=[\\p{Lu}\\p{N}\"“(])");

  private Descriptions() {}

  /**
   * The first sentences of some texts, in their order, as many as fit; where not even the first
   * fits, it ends at a word, with an ellipsis. A text that is empty, or that was said, is left out.
   */
  static String of(List<String> texts) {
    StringBuilder out = new StringBuilder();
    for (String text : texts) {
      String plain = text.replaceAll("\\s+", " ").strip();
      if (!plain.isEmpty() && !out.toString().contains(plain) && !add(plain, out)) {
        break;
      }
    }
    return out.toString();
  }

  /** Adds the sentences that fit; true where all did. */
  private static boolean add(String text, StringBuilder out) {
    for (String sentence : SENTENCE_END.split(text)) {
      if (out.length() + 1 + sentence.length() > LENGTH) {
        if (out.length() < ENOUGH) {
          join(cut(sentence, LENGTH - 1 - out.length()), out);
        }
        return false;
      }
      join(sentence, out);
    }
    return true;
  }

  private static void join(String sentence, StringBuilder out) {
    out.append(out.length() == 0 || sentence.isEmpty() ? "" : " ").append(sentence);
  }

  /** As many words as fit, with an ellipsis; of a single long word a part. */
  private static String cut(String text, int length) {
    int end = Math.min(text.length(), length - 1);
    int blank = text.lastIndexOf(' ', end);
    if (blank <= 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, blank > 0 ? blank : end).replaceAll("[\\s,;:.–-]+$", "") + "…";
  }
}
