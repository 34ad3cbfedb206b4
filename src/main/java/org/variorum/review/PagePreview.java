package org.variorum.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.variorum.model.MergedStatement;
import org.variorum.model.MergedTopic;
import org.variorum.model.Node;
import org.variorum.model.Section;

/**
 * What a topic's page shows around some statements, before and after a ruling; the page itself is
 * made anew only by the next build.
 */
final class PagePreview {
  private static final int AROUND = 1;
  private static final int EXCERPT = 90;

  private final List<Part> parts = new ArrayList<>();
  private final Map<String, Item> items = new HashMap<>();

  /** One statement goes into another, or below it. */
  record Change(String gone, String stands, boolean fold) {}

  private record Part(String title, Item root) {}

  private record Row(Item item, int depth) {}

  private static final class Item {
    private final String text;
    private final List<Item> children = new ArrayList<>();
    private Item parent;
    private boolean gone;
    private int folded;

    Item(String text, Item parent) {
      this.text = text;
      this.parent = parent;
    }

    void add(Item child) {
      child.parent = this;
      children.add(child);
    }
  }

  PagePreview(MergedTopic topic, List<Change> changes) {
    topic.all().forEach(section -> part(section, ""));
    changes.forEach(this::apply);
  }

  private void part(Section section, String above) {
    String title =
        above.isEmpty() || section.title().isEmpty()
            ? above + section.title()
            : above + " › " + section.title();
    Item root = new Item("", null);
    section.statements().forEach(statement -> item(statement, root));
    parts.add(new Part(title, root));
    section.sections().forEach(inner -> part(inner, title));
  }

  private void item(MergedStatement statement, Item parent) {
    Node node = statement.node();
    String lead = statement.lead().isEmpty() ? "" : statement.lead() + ": ";
    Item item = new Item(lead + Plain.line(node.excerpt(EXCERPT)), parent);
    item.folded = statement.folds().size();
    parent.children.add(item);
    items.put(node.id(), item);
    statement.children().forEach(child -> item(child, item));
  }

  /** The place of what goes stays as an empty line; what stood below it stands below the other. */
  private void apply(Change change) {
    Item gone = items.get(change.gone());
    Item stands = items.get(change.stands());
    if (gone == null || stands == null || gone == stands) {
      return;
    }
    for (Item above = stands.parent; above != null; above = above.parent) {
      if (above == gone) {
        stands.parent.children.remove(stands);
        gone.parent.children.add(gone.parent.children.indexOf(gone), stands);
        stands.parent = gone.parent;
        break;
      }
    }
    List.copyOf(gone.children).forEach(stands::add);
    gone.children.clear();
    gone.gone = true;
    stands.folded += change.fold() ? 1 : 0;
  }

  /**
   * The lines around some statements.
   *
   * @param names the statements' ids, each with what marks it in the margin
   */
  List<String> around(Map<String, String> names) {
    Map<Item, String> wanted = new HashMap<>();
    names.forEach((id, name) -> wanted.put(items.get(id), name));
    List<String> lines = new ArrayList<>();
    for (Part part : parts) {
      List<Row> rows = new ArrayList<>();
      part.root().children.forEach(item -> rows(item, 0, wanted, rows));
      boolean concerns = rows.stream().anyMatch(row -> wanted.containsKey(row.item()));
      if (concerns) {
        lines.add("   " + (part.title().isEmpty() ? "(above the first section)" : part.title()));
        window(rows, wanted, lines);
      }
    }
    return lines;
  }

  private static void rows(Item item, int depth, Map<Item, String> wanted, List<Row> rows) {
    if (!item.gone || wanted.containsKey(item)) {
      rows.add(new Row(item, depth));
    }
    item.children.forEach(child -> rows(child, depth + 1, wanted, rows));
  }

  private static void window(List<Row> rows, Map<Item, String> wanted, List<String> lines) {
    int last = -1;
    for (int k = 0; k < rows.size(); k++) {
      int from = Math.max(0, k - AROUND);
      int to = Math.min(rows.size(), k + AROUND + 1);
      if (rows.subList(from, to).stream().noneMatch(row -> wanted.containsKey(row.item()))) {
        continue;
      }
      if (k > last + 1) {
        lines.add("     …");
      }
      Item item = rows.get(k).item();
      String name = wanted.getOrDefault(item, "");
      lines.add(
          String.format(Locale.ROOT, " %-2s", item.gone ? "" : name)
              + "  ".repeat(rows.get(k).depth() + 1)
              + (item.gone ? "(" + name + " stood here)" : "- " + item.text)
              + (item.folded > 0 && !item.gone ? "  (+" + item.folded + " folded)" : ""));
      last = k;
    }
    if (last < rows.size() - 1) {
      lines.add("     …");
    }
  }
}
