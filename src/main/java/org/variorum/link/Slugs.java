package org.variorum.link;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Readable anchors, each given once on its page. */
final class Slugs {
  private final Set<String> given = new HashSet<>();

  /**
   * Example: {@code Storage Classes & Tiers} becomes {@code storage-classes-tiers}, the next one
   * {@code …-2}.
   */
  String next(String title) {
    String slug = plain(title);
    if (slug.isEmpty()) {
      slug = "section";
    }
    String unique = slug;
    for (int k = 2; !given.add(unique); k++) {
      unique = slug + "-" + k;
    }
    return unique;
  }

  /** A title in small letters, with hyphens for all between its words. */
  static String plain(String title) {
    String plain =
        Normalizer.normalize(title, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT);
    return plain.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
  }
}
