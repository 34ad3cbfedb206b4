package org.variorum.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects what the stages have to report; may be used by several threads, and is read in one fixed
 * order.
 */
public final class Diagnostics {
  private final List<Diagnostic> found = new ArrayList<>();

  public synchronized void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  /** All so far: worst first, then by place. */
  public synchronized List<Diagnostic> sorted() {
    return found.stream().distinct().sorted().toList();
  }

  /** How many there are of one severity. */
  public int count(Severity severity) {
    return (int) sorted().stream().filter(diagnostic -> diagnostic.severity() == severity).count();
  }

  /** Is there anything that forbids writing a site? */
  public boolean failed() {
    return sorted().stream().anyMatch(diagnostic -> diagnostic.severity() != Severity.WARNING);
  }
}
