package org.variorum.page;

import java.util.ArrayList;
import java.util.List;
import org.variorum.model.Prose;
import org.variorum.page.TopicPage.ContentsEntry;

/**
 * A page that an editor wrote: {@code content/pages/about.md} becomes {@code about.html}.
 *
 * @param parent the page of the header that leads to it; null where it is in the header itself, or
 *     no page there links to it
 * @param contents the table of contents: its headings and those below them
 * @param html the text without its title
 * @param origin where it can be edited, and when it last changed
 */
public record TextPage(
    String path,
    String title,
    String description,
    Parent parent,
    List<ContentsEntry> contents,
    String html,
    Origin origin)
    implements Page {
  /** Fewer are seen at a glance. */
  private static final int WORTH_LISTING = 3;

  /**
   * A page that another one is a part of.
   *
   * @param path below the site's root
   * @param title of the page
   */
  public record Parent(String path, String title) {}

  public TextPage {
    contents = List.copyOf(contents);
  }

  /** The contents of a text; empty for a short one. */
  static List<ContentsEntry> contents(List<Prose.Heading> all) {
    // a link without words is none
    List<Prose.Heading> headings = all.stream().filter(each -> !each.title().isBlank()).toList();
    if (headings.size() < WORTH_LISTING) {
      return List.of();
    }
    List<ContentsEntry> entries = new ArrayList<>();
    for (int k = 0; k < headings.size(); ) {
      Prose.Heading heading = headings.get(k++);
      List<ContentsEntry> below = new ArrayList<>();
      while (k < headings.size() && headings.get(k).level() > heading.level()) {
        Prose.Heading inner = headings.get(k++);
        below.add(new ContentsEntry(inner.anchor(), inner.title(), List.of()));
      }
      entries.add(new ContentsEntry(heading.anchor(), heading.title(), below));
    }
    return entries;
  }
}
