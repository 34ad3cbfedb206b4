package org.variorum.review;

/** Text of the notes as a terminal may be given it. */
final class Plain {
  private Plain() {}

  /** Without control characters, which could move the cursor or hide what is said; lines stay. */
  static String text(String text) {
    return text.replace("\t", "  ").replaceAll("[\\p{Cntrl}\\x7F-\\x9F&&[^\n]]", " ");
  }

  /** The same on one line. */
  static String line(String text) {
    return text(text).replace('\n', ' ');
  }
}
