package org.variorum.note;

import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;

/**
 * Tells a generated table of contents from other lists: each item is one link to an anchor of the
 * same file.
 */
final class Contents {
  private static final int FEWEST = 3;

  private Contents() {}

  static boolean isContents(Node list) {
    int[] items = {0, 0};
    count(list, items);
    return items[0] >= FEWEST && items[1] == items[0];
  }

  private static void count(Node node, int[] items) {
    for (Node child : node.getChildren()) {
      if (child instanceof ListItem) {
        items[0]++;
        Node first = child.getFirstChild();
        if (first instanceof Paragraph
            && first.getFirstChild() instanceof Link link
            && link.getNext() == null
            && link.getUrl().startsWith("#")) {
          items[1]++;
        }
      }
      if (!(child instanceof Paragraph)) {
        count(child, items);
      }
    }
  }
}
