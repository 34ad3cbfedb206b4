package org.variorum.theme;

import org.variorum.model.Diagnostic;

/**
 * A theme cannot be used: it does not exist, or one of its files is wrong; told like any other
 * mistake in a file.
 */
public final class ThemeException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  /**
   * @param path the file or folder, for example {@code themes/default/templates/topic.peb}
   * @param line from 1; 0 where no line is meant
   * @param hint what to do about it; may be empty
   */
  ThemeException(String path, int line, String problem, String hint, Throwable cause) {
    super(path + (line > 0 ? ":" + line : "") + ": " + problem, cause);
    this.diagnostic = Diagnostic.error(path, line, 0, problem, "", hint);
  }

  ThemeException(String path, int line, String problem, String hint) {
    this(path, line, problem, hint, null);
  }

  /** The same as a diagnostic, with path and line apart. */
  public Diagnostic diagnostic() {
    return diagnostic;
  }

  /** What to do about it; may be empty. */
  public String hint() {
    return diagnostic.hint();
  }
}
