package org.variorum.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds out where on its host a folder of pages is meant to stand, by its addresses that begin at
 * the host's root.
 *
 * <p>Example: where pages load {@code /notes/assets/style.css}, and the folder has {@code
 * assets/style.css}, it is {@code /notes/}.
 */
final class SiteBase {
  private SiteBase() {}

  /**
   * @param files of the folder
   * @return the path below which most of the addresses name files; of two the shorter one; nothing
   *     where none does
   */
  static Optional<String> of(Set<String> files, Collection<PageReferences> pages) {
    Map<String, Integer> votes = new TreeMap<>();
    for (PageReferences page : pages) {
      page.loaded().forEach(address -> vote(address, files, votes));
      page.links().forEach(address -> vote(address, files, votes));
    }
    return votes.entrySet().stream()
        .min(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(entry -> entry.getKey().length()))
        .map(Map.Entry::getKey);
  }

  private static void vote(String address, Set<String> files, Map<String, Integer> votes) {
    if (!address.startsWith("/") || address.startsWith("//")) {
      return;
    }
    for (int at = 0; at >= 0; at = address.indexOf('/', at + 1)) {
      if (files.contains(SiteAddress.of("", address.substring(at)).path())) {
        votes.merge(address.substring(0, at + 1), 1, Integer::sum);
      }
    }
  }
}
