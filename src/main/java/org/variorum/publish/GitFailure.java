package org.variorum.publish;

import java.io.IOException;

/** Git ended with a complaint: what it printed, without credentials. */
final class GitFailure extends IOException {
  private static final long serialVersionUID = 1L;

  private final String said;

  GitFailure(String command, String said) {
    super("git " + command + " failed: " + Secrets.masked(said));
    this.said = Secrets.masked(said);
  }

  /** What git printed, on both streams. */
  String said() {
    return said;
  }
}
