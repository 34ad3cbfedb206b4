package org.variorum.output;

/** The output folder holds something that is not a site of ours: it must not be replaced. */
public final class ForeignFolderException extends Exception {
  private static final long serialVersionUID = 1L;

  /** The message says what it holds and what to name instead. */
  public ForeignFolderException(String message) {
    super(message);
  }
}
