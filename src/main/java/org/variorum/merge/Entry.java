package org.variorum.merge;

import java.util.ArrayList;
import java.util.List;
import org.variorum.model.Node;
import org.variorum.model.OutlineNode;

/** A statement while its topic is being merged. */
final class Entry {
  final OutlineNode outline;
  final StatementWords words;
  /** A member of a group that must stay whole: it may stand for others but never goes. */
  final boolean bound;

  final List<Entry> children = new ArrayList<>();
  final List<Entry> absorbed = new ArrayList<>();
  Entry parent;
  String lead;

  Entry(OutlineNode outline, StatementWords words, boolean bound) {
    this.outline = outline;
    this.words = words;
    this.bound = bound;
    this.lead = outline.lead();
  }

  Node node() {
    return outline.node();
  }

  String id() {
    return node().id();
  }

  boolean isBelow(Entry other) {
    for (Entry above = parent; above != null; above = above.parent) {
      if (above == other) {
        return true;
      }
    }
    return false;
  }
}
