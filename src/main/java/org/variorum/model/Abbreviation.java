package org.variorum.model;

import java.util.List;
import java.util.Set;

/**
 * A short form that the notes explain, for example {@code DLQ}.
 *
 * @param shortForm as it is written, in the singular where the notes have one
 * @param meanings what it stands for, the one explained most often first; more than one where the
 *     notes differ
 */
public record Abbreviation(String shortForm, List<Meaning> meanings) {
  public Abbreviation {
    meanings = List.copyOf(meanings);
    if (shortForm.isBlank() || meanings.isEmpty()) {
      throw new IllegalArgumentException("an abbreviation stands for something: " + shortForm);
    }
  }

  /** Does it stand for one thing only? */
  public boolean clear() {
    return meanings.size() == 1;
  }

  /**
   * A long form, for example {@code dead-letter queue}.
   *
   * @param longForm as the notes write it most often
   * @param spellings all ways in which they write it, in lower case
   * @param explainedBy the ids of the nodes that say so, in the order of the notes
   */
  public record Meaning(String longForm, Set<String> spellings, List<String> explainedBy) {
    public Meaning {
      spellings = Set.copyOf(spellings);
      explainedBy = List.copyOf(explainedBy);
    }
  }
}
