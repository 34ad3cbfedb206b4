package org.variorum.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects what the stages have to report; may be used by several threads, and is read in one fixed
 * order.
 */
public final class Diagnostics {
  private final List<Diagnostic> found = new ArrayList<>();
  private Silences silences = Silences.NONE;

  public synchronized void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  /** From now on {@link #sorted} leaves out what an editor silenced. */
  public synchronized void silence(Silences editors) {
    silences = editors;
  }

  /** What {@link #silence} was given. */
  public synchronized Silences silences() {
    return silences;
  }

  /** All so far that is not silenced: worst first, then by place. */
  public synchronized List<Diagnostic> sorted() {
    return silences.applied(found.stream().distinct().sorted().toList());
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
