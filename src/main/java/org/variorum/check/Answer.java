package org.variorum.check;

/**
 * What another host says of an address.
 *
 * @param reason for a message; empty where the page is there
 */
record Answer(Kind kind, String reason) {
  static final Answer SILENCE = new Answer(Kind.UNREACHABLE, "no connection");
  static final Answer ALIVE = new Answer(Kind.ALIVE, "");

  /** Only the first two are worth remembering. */
  enum Kind {
    ALIVE,
    DEAD,
    UNREACHABLE
  }

  /** Is there nobody at all? */
  boolean isSilence() {
    return equals(SILENCE);
  }

  static Answer dead(String reason) {
    return new Answer(Kind.DEAD, reason);
  }

  static Answer unreachable(String reason) {
    return new Answer(Kind.UNREACHABLE, reason);
  }
}
