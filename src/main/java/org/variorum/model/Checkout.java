package org.variorum.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What git knows of a folder and the files in it. Paths are below that folder, with {@code /}.
 *
 * @param prefix the folder's path below the repository's root, with a closing slash, empty for the
 *     root; null where the folder is in no repository
 * @param files those that stand in the last commit as they stand here
 * @param changed by file the day of its last commit, {@code 2026-11-20}; empty where the history is
 *     not all there
 */
public record Checkout(String prefix, Set<String> files, Map<String, String> changed) {
  /** Nothing is known. */
  public static final Checkout NONE = new Checkout(null, Set.of(), Map.of());

  public Checkout {
    files = Set.copyOf(files);
    changed = Map.copyOf(changed);
  }

  /** Is the folder in a repository? */
  public boolean isKnown() {
    return prefix != null;
  }

  /** The day of the newest change of some files; nothing where it is not known of each. */
  public Optional<String> lastChange(List<String> of) {
    return of.stream().allMatch(changed::containsKey)
        ? of.stream().map(changed::get).max(String::compareTo)
        : Optional.empty();
  }
}
