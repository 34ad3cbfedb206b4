package org.variorum.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.model.Node;
import org.variorum.model.NodeKind;
import org.variorum.model.OutlineNode;
import org.variorum.model.Rulings;
import org.variorum.model.Topic;
import org.variorum.model.TopicOutline;

/** Lays the authors' outlines of one topic on top of each other: equal headings become one section. */
final class SectionTree {
  private final Topic topic;
  private final Rulings rulings;
  private final Fates fates;
  private final Set<String> topicWords;
  private final List<List<String>> subjects;
  private final Map<String, int[]> headingsOf = new HashMap<>();
  private final Map<String, String> renamed = new HashMap<>();
  private final SectionDraft root = new SectionDraft("", "");

  private SectionTree(Topic topic, Rulings rulings, Fates fates) {
    this.topic = topic;
    this.rulings = rulings;
    this.fates = fates;
    this.topicWords = SectionKey.topicWords(topic);
    this.subjects = List.of(StatementWords.content(topic.title()), StatementWords.content(topic.shortTitle()));
    rulings.sections().stream()
        .filter(section -> section.topic().equals(topic.slug()))
        .forEach(
            section ->
                section.also().forEach(other -> renamed.put(SectionKey.of(other, topic), SectionKey.of(section.name(), topic))));
  }

  /** The untitled root: its own entries are the introduction. */
  static SectionDraft build(TopicOutline outline, Rulings rulings, Fates fates) {
    SectionTree tree = new SectionTree(outline.topic(), rulings, fates);
    outline.roots().forEach(tree::count);
    outline.roots().forEach(node -> tree.place(node, tree.root, null, false));
    return tree.root;
  }

  private void count(OutlineNode node) {
    if (isSection(node)) {
      headingsOf.computeIfAbsent(node.node().collection(), key -> new int[2])[0]++;
    }
    node.children().forEach(this::count);
  }

  private static boolean isSection(OutlineNode node) {
    return node.node().kind() == NodeKind.HEADING && !node.namesTopic();
  }

  /**
   * Puts a node into a section, below a statement where there is one.
   *
   * @param bound is it a member of a group?
   */
  private void place(OutlineNode outline, SectionDraft section, Entry parent, boolean bound) {
    Node node = outline.node();
    String dropped = rulings.drops().getOrDefault(node.id(), reasonToDrop(outline));
    if (dropped != null) {
      fates.drop(node, dropped);
      outline.children().forEach(child -> place(orphan(child, outline), section, parent, bound));
    } else if (node.kind() == NodeKind.HEADING) {
      heading(outline, section);
    } else {
      statement(outline, section, parent, bound);
    }
  }

  /** A child whose parent is dropped by the editor shows what it lost; a heading needs nothing. */
  private OutlineNode orphan(OutlineNode child, OutlineNode parent) {
    boolean ruled = rulings.drops().containsKey(parent.node().id());
    if (!ruled || !child.lead().isEmpty() || child.node().kind() == NodeKind.HEADING) {
      return child;
    }
    return new OutlineNode(
        child.node(), child.reason(), child.namesTopic(), child.context(), parent.node().excerpt(48), child.children());
  }

  private static String reasonToDrop(OutlineNode outline) {
    Node node = outline.node();
    if (outline.namesTopic()) {
      return "it only names the topic, as the page's title does";
    }
    return switch (node.kind()) {
      case CONTENTS -> "generated table of contents";
      case COMMENT -> node.text().startsWith("[") ? "definition of a link, which stands where it is used" : "comment";
      case FRONTMATTER -> "front matter";
      case BREAK -> "line between sections";
      case IMAGE -> "missing picture: " + node.excerpt(80);
      case HEADING -> outline.children().isEmpty() ? "heading with nothing below it" : null;
      default -> node.text().isBlank() && !node.html().contains("<") ? "empty item" : null;
    };
  }

  private void heading(OutlineNode outline, SectionDraft section) {
    Node node = outline.node();
    String key = SectionKey.of(node.text(), topic);
    key = renamed.getOrDefault(key, key);
    SectionDraft own = section.open(key, SectionKey.shown(node.text(), topic));
    own.said.add(node);
    int[] count = headingsOf.get(node.collection());
    own.positions.add(count[1]++ / (double) count[0]);
    outline.children().forEach(child -> place(child, own, null, false));
  }

  private void statement(OutlineNode outline, SectionDraft section, Entry parent, boolean bound) {
    Node node = outline.node();
    boolean leads = isLeadOfGroup(outline);
    boolean underHeading = parent == null && outline.lead().isEmpty();
    Entry entry =
        new Entry(outline, StatementWords.of(outline, topicWords, subjects, underHeading), bound || leads || node.ordered());
    entry.parent = parent;
    (parent == null ? section.entries : parent.children).add(entry);
    outline.children().forEach(child -> place(child, section, entry, entry.bound));
  }

  /** A sentence that ends in a colon with its block, or code with its lead-in. */
  private static boolean isLeadOfGroup(OutlineNode outline) {
    List<OutlineNode> children = outline.children();
    boolean code = children.stream().anyMatch(child -> child.node().kind() == NodeKind.CODE);
    boolean steps = children.stream().anyMatch(child -> child.node().ordered());
    boolean colon = outline.node().text().stripTrailing().endsWith(":");
    return !children.isEmpty() && (code || steps || colon && !outline.node().label());
  }
}
