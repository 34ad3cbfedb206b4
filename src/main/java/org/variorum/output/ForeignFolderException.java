package org.variorum.output;

/**
 * The output folder holds something that is not a site of ours, so that it must not be replaced.
 */
public final class ForeignFolderException extends Exception {
  private static final long serialVersionUID = 1L;

  ForeignFolderException(String message) {
    super(message);
  }
}
