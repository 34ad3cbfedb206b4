package org.variorum;

/** Runs the program from tests of other packages. */
public final class Programs {
  private Programs() {}

  /** One call; gives its exit code. */
  public static int run(String... arguments) {
    return Main.run(arguments);
  }
}
