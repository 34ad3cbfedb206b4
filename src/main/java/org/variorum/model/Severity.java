package org.variorum.model;

import java.util.Locale;

/** How bad a diagnostic is: a warning lets the site be written, an error or a fault does not. */
public enum Severity {
  WARNING,
  ERROR,
  FAULT;

  /** The word shown to the user. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
