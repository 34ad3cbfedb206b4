package org.variorum.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A topic of a cheat sheet.
 *
 * @param href the page's path below the site's root
 * @param visible how many statements its page has: its weight among the topics
 * @param collections how many treat it
 * @param statements in reading order
 */
public record SheetTopic(
    String slug,
    String title,
    String shortTitle,
    String category,
    String href,
    int visible,
    int collections,
    List<SheetStatement> statements) {
  public SheetTopic {
    statements = List.copyOf(statements);
  }

  /** The same topic with fewer statements. */
  public SheetTopic with(List<SheetStatement> fewer) {
    return new SheetTopic(slug, title, shortTitle, category, href, visible, collections, fewer);
  }

  /** The heading of the figures that it begins with: it stands beside the title; or empty. */
  public String beside() {
    SheetPart first = parts().get(0);
    return first.figures() ? first.heading() : "";
  }

  /** Its statements below their headings, in reading order. */
  public List<SheetPart> parts() {
    List<SheetPart> parts = new ArrayList<>();
    int from = 0;
    for (int k = 1; k <= statements.size(); k++) {
      String heading = statements.get(from).heading();
      if (k == statements.size() || !statements.get(k).heading().equals(heading)) {
        SheetPart part = new SheetPart(heading, statements.subList(from, k));
        // below another part's heading it would seem to belong there
        SheetPart before = parts.isEmpty() ? part : parts.get(parts.size() - 1);
        boolean beside = parts.size() == 1 && before.figures();
        boolean below = !parts.isEmpty() && before.hasLine() && !beside;
        parts.add(part.saysItself() && !below ? new SheetPart("", part.statements()) : part);
        from = k;
      }
    }
    return parts;
  }
}
