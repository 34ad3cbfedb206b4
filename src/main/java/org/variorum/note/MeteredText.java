package org.variorum.note;

/**
 * A text that counts how often its characters are read, and refuses where that is too often for an
 * honest file. The Markdown parser can be hurt by some inputs; steps, unlike seconds, are the same
 * on every machine.
 */
final class MeteredText implements CharSequence {
  /** Reading goes on in vain after this. */
  static final class ExhaustedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ExhaustedException(String message) {
      super(message, null, false, false);
    }
  }

  private final String text;
  private final long limit;
  private long steps;
  private volatile boolean cancelled;

  MeteredText(String text, long limit) {
    this.text = text;
    this.limit = limit;
  }

  /**
   * Makes the next reading fail, so that a thread that nobody waits for any more comes to its end.
   */
  void cancel() {
    cancelled = true;
  }

  @Override
  public char charAt(int index) {
    if (++steps > limit || (steps & 0xFFF) == 0 && cancelled) {
      throw new ExhaustedException("too many steps");
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
