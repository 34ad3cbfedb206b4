package org.variorum.highlight;

import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;

/**
 * Counts the steps of scripts and of their regular expressions, and ends what takes too many: some
 * of Prism's patterns are slow on text that was made to be so. Steps, not time, so that every
 * machine ends at the same place.
 */
final class StepLimit extends ContextFactory {
  private static final int EVERY = 10_000;

  /** Ordinary code takes 50 to 1,500 a character; a hundred million take about half a second. */
  private static final long AT_LEAST = 5_000_000;

  private static final long PER_CHARACTER = 6_000;

  private long left;

  /** An error, so that no script catches it. */
  static final class Reached extends Error {
    Reached() {
      super("too many steps", null, false, false);
    }
  }

  /** From here on so many steps as that much text may take. */
  void begin(int characters) {
    left = AT_LEAST + characters * PER_CHARACTER;
  }

  @Override
  protected Context makeContext() {
    Context context = super.makeContext();
    context.setLanguageVersion(Context.VERSION_ES6);
    // starts sooner, and counts every step
    context.setInterpretedMode(true);
    context.setInstructionObserverThreshold(EVERY);
    return context;
  }

  @Override
  protected void observeInstructionCount(Context context, int steps) {
    left -= steps;
    if (left < 0) {
      throw new Reached();
    }
  }
}
