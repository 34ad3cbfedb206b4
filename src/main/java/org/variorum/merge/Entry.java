package org.variorum.merge;

import java.util.ArrayList;
import java.util.List;
import org.variorum.model.Node;
import org.variorum.model.OutlineNode;

/** A statement while its topic is being merged. */
final class Entry {
  final OutlineNode outline;
  final StatementWords words;

  /** Does it stand inside a group, so that its place is fixed? */
  final boolean member;

  /** Does it introduce a group? */
  final boolean leader;

  final List<Entry> children = new ArrayList<>();
  final List<Entry> absorbed = new ArrayList<>();

  /** Near-twins, likeliest first: they are shown below it. */
  final List<Entry> folded = new ArrayList<>();

  Entry parent;

  /** Below which statement it is folded; null where it is not. */
  Entry foldedInto;

  /** Did it come here from below a statement that went into its parent? */
  boolean adopted;

  Entry(OutlineNode outline, StatementWords words, boolean member, boolean leader) {
    this.outline = outline;
    this.words = words;
    this.member = member;
    this.leader = leader;
  }

  /** A heading that became a line of text. */
  static Entry heading(Node node) {
    OutlineNode outline = new OutlineNode(node, "", false, List.of(), "", List.of());
    return new Entry(outline, StatementWords.ofHeading(node), false, true);
  }

  /** A group stays whole: what belongs to one may stand for others but never goes. */
  boolean bound() {
    return member || leader;
  }

  Node node() {
    return outline.node();
  }

  String id() {
    return node().id();
  }

  String lead() {
    return outline.lead();
  }

  void add(Entry child) {
    child.parent = this;
    children.add(child);
  }

  boolean isBelow(Entry other) {
    for (Entry above = parent; above != null; above = above.parent) {
      if (above == other) {
        return true;
      }
    }
    return false;
  }

  /** Does it introduce what its author says next, although that does not stand below it? */
  boolean introducesNext() {
    return ReadingOrder.introducesNext(node(), outline.children().isEmpty());
  }

  /** How many statements it is with all below it. */
  int size() {
    return 1 + children.stream().mapToInt(Entry::size).sum();
  }
}
