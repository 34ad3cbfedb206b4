package org.variorum.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.model.Node;
import org.variorum.model.NodeKind;
import org.variorum.model.OutlineNode;
import org.variorum.model.Topic;
import org.variorum.model.TopicOutline;

/**
 * Lays the authors' outlines of one topic on top of each other: equal headings become one section.
 */
final class SectionTree {
  private static final int LEAD = 48;

  private final SectionNames names;
  private final Map<String, String> drops;
  private final Fates fates;
  private final Set<String> topicWords;
  private final List<List<String>> subjects;
  private final Map<String, int[]> headingsOf = new HashMap<>();
  private final SectionDraft root = new SectionDraft("", "");
  private final Map<SectionDraft, Map<String, SectionDraft>> opened = new HashMap<>();

  private SectionTree(Topic topic, SectionNames names, Map<String, String> drops, Fates fates) {
    this.names = names;
    this.drops = drops;
    this.fates = fates;
    this.topicWords = SectionNames.topicWords(topic);
    this.subjects =
        List.of(StatementWords.content(topic.title()), StatementWords.content(topic.shortTitle()));
  }

  /**
   * The untitled root: its own entries are the introduction.
   *
   * @param drops what the editors dropped: a node's id to the reason
   */
  static SectionDraft build(
      TopicOutline outline, SectionNames names, Map<String, String> drops, Fates fates) {
    SectionTree tree = new SectionTree(outline.topic(), names, drops, fates);
    outline.roots().forEach(tree::count);
    tree.place(outline.roots(), tree.root, null, false);
    return tree.root;
  }

  private void count(OutlineNode node) {
    if (node.node().kind() == NodeKind.HEADING) {
      headingsOf.computeIfAbsent(node.node().collection(), key -> new int[2])[0]++;
    }
    node.children().forEach(this::count);
  }

  /**
   * Puts nodes into a section, below a statement where there is one; {@code member}: inside a
   * group.
   */
  private void place(List<OutlineNode> nodes, SectionDraft section, Entry parent, boolean member) {
    boolean introduced = false;
    for (OutlineNode outline : nodes) {
      Node node = outline.node();
      String dropped = reasonToDrop(outline);
      if (dropped != null) {
        fates.drop(node, dropped);
        List<OutlineNode> orphans =
            outline.children().stream().map(child -> orphan(child, outline)).toList();
        place(orphans, section, parent, member);
        continue;
      }
      if (node.kind() == NodeKind.HEADING) {
        heading(outline, section);
      } else {
        statement(outline, section, parent, member || introduced);
      }
      introduced = ReadingOrder.introducesNext(node, outline.children().isEmpty());
    }
  }

  /** A child whose parent is dropped by the editor shows what it lost; a heading needs nothing. */
  private OutlineNode orphan(OutlineNode child, OutlineNode parent) {
    boolean ruled = drops.containsKey(parent.node().id()) && !parent.namesTopic();
    if (!ruled || !child.lead().isEmpty() || child.node().kind() == NodeKind.HEADING) {
      return child;
    }
    String lead = parent.node().excerpt(LEAD).replaceAll("[:\\s]+$", "");
    return new OutlineNode(
        child.node(), child.reason(), child.namesTopic(), child.context(), lead, child.children());
  }

  /** Why a node is on no page; null where it is. */
  private String reasonToDrop(OutlineNode outline) {
    Node node = outline.node();
    if (drops.containsKey(node.id())) {
      return drops.get(node.id());
    }
    if (outline.namesTopic()) {
      return "it only names the topic, as the page's title does";
    }
    return switch (node.kind()) {
      case CONTENTS -> "generated table of contents";
      case COMMENT ->
          node.text().startsWith("[^")
              ? "footnote, which stands with what refers to it"
              : node.text().startsWith("[")
                  ? "definition of a link, which stands where it is used"
                  : node.text().startsWith("*[") ? "definition of an abbreviation" : "comment";
      case FRONTMATTER -> "front matter";
      case BREAK -> "line between sections";
      case IMAGE -> "a picture, which is not shown: " + node.excerpt(80);
      case HEADING -> outline.children().isEmpty() ? "heading with nothing below it" : null;
      default -> node.text().isBlank() && !node.html().contains("<") ? "empty item" : null;
    };
  }

  private void heading(OutlineNode outline, SectionDraft section) {
    Node node = outline.node();
    SectionDraft own =
        opened
            .computeIfAbsent(section, key -> new HashMap<>())
            .computeIfAbsent(
                names.key(node.text()), key -> section.begin(key, names.shown(node.text())));
    own.said.add(node);
    int[] count = headingsOf.get(node.collection());
    own.positions.add(count[1]++ / (double) count[0]);
    place(outline.children(), own, null, false);
  }

  private void statement(OutlineNode outline, SectionDraft section, Entry parent, boolean member) {
    boolean underHeading = parent == null && outline.lead().isEmpty();
    StatementWords words = StatementWords.of(outline, topicWords, subjects, underHeading);
    Entry entry =
        new Entry(outline, words, member || outline.node().ordered(), isLeadOfGroup(outline));
    if (parent == null) {
      section.entries.add(entry);
    } else {
      parent.add(entry);
    }
    place(outline.children(), section, entry, entry.bound());
  }

  /** A sentence that ends in a colon with its block, or code with its lead-in. */
  private boolean isLeadOfGroup(OutlineNode outline) {
    List<OutlineNode> children =
        outline.children().stream().filter(child -> reasonToDrop(child) == null).toList();
    boolean code = children.stream().anyMatch(child -> child.node().kind() == NodeKind.CODE);
    boolean steps = children.stream().anyMatch(child -> child.node().ordered());
    boolean colon = outline.node().text().stripTrailing().endsWith(":") && !outline.node().label();
    boolean next = ReadingOrder.introducesNext(outline.node(), children.isEmpty());
    return next || colon || code || steps;
  }
}
