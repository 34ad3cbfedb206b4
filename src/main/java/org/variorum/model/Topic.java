package org.variorum.model;

import java.util.List;

/**
 * What a page is about: an entry of {@code topics.yml}.
 *
 * @param names as they are linked in text; case matters
 * @param parts names of parts of it: linked like a name, but a heading of that name says more than
 *     the topic's
 * @param aliases what else a heading may call it; case is ignored, only for classification
 * @param checked when its figures were last compared with the documentation; null where they were
 *     not
 */
public record Topic(
    String slug,
    String title,
    String shortTitle,
    String category,
    String about,
    String docs,
    List<String> names,
    List<String> parts,
    List<String> aliases,
    Checked checked) {

  /** The slug of the page for what fits no topic. */
  public static final String UNSORTED = "unsorted";

  public Topic {
    names = List.copyOf(names);
    parts = List.copyOf(parts);
    aliases = List.copyOf(aliases);
  }

  /** A topic that only has a title: what is proposed where there is no catalogue. */
  public static Topic proposed(String slug, String title) {
    return new Topic(slug, title, title, "", "", "", List.of(title), List.of(), List.of(), null);
  }

  /** The date and the addresses of the documentation that a topic's figures were compared with. */
  public record Checked(String date, List<String> against) {
    public Checked {
      against = List.copyOf(against);
    }
  }
}
