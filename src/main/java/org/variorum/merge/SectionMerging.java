package org.variorum.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.model.Topic;

/** Makes one section of what treats one thing: the same heading at several places, a label that others have as a heading. */
final class SectionMerging {
  private static final int DEEPEST = 3;
  private static final int CHILDREN_OF_A_SECTION = 4;

  private final Topic topic;
  private final Fates fates;

  SectionMerging(Topic topic, Fates fates) {
    this.topic = topic;
    this.fates = fates;
  }

  void run(SectionDraft root) {
    gather(root);
    labels(root, 0);
    gather(root);
    flatten(root, 0);
  }

  /** Brings sections of one key, wherever the authors have them, to the shallowest place. */
  private void gather(SectionDraft root) {
    Map<String, List<Place>> places = new LinkedHashMap<>();
    collect(root, 0, places);
    for (List<Place> same : places.values()) {
      if (same.size() < 2) {
        continue;
      }
      same.sort(
          Comparator.comparingInt(Place::depth)
              .thenComparing(place -> -place.section().size())
              .thenComparing(place -> place.section().said.get(0).id()));
      Place stays = same.get(0);
      for (Place goes : same.subList(1, same.size())) {
        if (!contains(goes.section(), stays.section()) && goes.parent().sections.remove(goes.section())) {
          stays.section().take(goes.section());
        }
      }
    }
  }

  private record Place(SectionDraft parent, SectionDraft section, int depth) {}

  private static void collect(SectionDraft parent, int depth, Map<String, List<Place>> places) {
    for (SectionDraft section : parent.sections) {
      if (!SectionKey.isGeneral(section.key) && !section.said.isEmpty()) {
        places.computeIfAbsent(section.key, key -> new ArrayList<>()).add(new Place(parent, section, depth));
      }
      collect(section, depth + 1, places);
    }
  }

  private static boolean contains(SectionDraft outer, SectionDraft inner) {
    return outer == inner || outer.sections.stream().anyMatch(section -> contains(section, inner));
  }

  /** A label becomes a section where two collections have it, a section has that name, or much stands below it. */
  private void labels(SectionDraft section, int depth) {
    if (depth < DEEPEST) {
      Map<String, Set<String>> having = new HashMap<>();
      for (Entry entry : section.entries) {
        if (entry.node().label()) {
          having.computeIfAbsent(key(entry), key -> new TreeSet<>()).add(entry.node().collection());
        }
      }
      for (Iterator<Entry> entries = section.entries.iterator(); entries.hasNext(); ) {
        Entry entry = entries.next();
        String key = key(entry);
        if (!entry.node().label() || entry.bound || key.isEmpty()) {
          continue;
        }
        boolean wanted =
            having.get(key).size() > 1 || section.find(key) != null || entry.children.size() >= CHILDREN_OF_A_SECTION;
        if (wanted) {
          entries.remove();
          open(section, entry, key);
        }
      }
    }
    section.sections.forEach(inner -> labels(inner, depth + 1));
  }

  private String key(Entry entry) {
    return SectionKey.of(entry.node().text(), topic);
  }

  private void open(SectionDraft section, Entry label, String key) {
    SectionDraft own = section.open(key, SectionKey.shown(label.node().text(), topic));
    own.said.add(label.node());
    own.positions.addAll(section.positions);
    for (Entry child : label.children) {
      child.parent = null;
      own.entries.add(child);
    }
  }

  /** Takes out levels that hold too little, or lie too deep, to be worth a heading. */
  private void flatten(SectionDraft parent, int depth) {
    for (SectionDraft section : new ArrayList<>(parent.sections)) {
      flatten(section, depth + 1);
      if (section.size() == 0) {
        parent.sections.remove(section);
        section.said.forEach(node -> fates.drop(node, "heading with nothing below it"));
      } else if (depth > 0 && section.sections.isEmpty() && (depth >= DEEPEST || section.entries.size() == 1)) {
        dissolve(parent, section);
      } else if (section.entries.isEmpty() && section.sections.size() == 1 && depth > 0) {
        lift(parent, section);
      }
    }
  }

  /** The section's statements go to its parent, led by what was its title. */
  private void dissolve(SectionDraft parent, SectionDraft section) {
    parent.sections.remove(section);
    for (Entry entry : section.entries) {
      if (entry.lead.isEmpty()) {
        entry.lead = section.title;
      }
      parent.entries.add(entry);
    }
    Entry first = section.entries.get(0);
    section.said.forEach(
        node -> fates.merge(node, first.node(), "lead", 1, "the heading stands before the statement as its lead"));
  }

  /** A level that only holds one other is left out; its heading leads to the inner one. */
  private void lift(SectionDraft parent, SectionDraft section) {
    SectionDraft inner = section.sections.get(0);
    parent.sections.set(parent.sections.indexOf(section), inner);
    inner.title = section.title + ": " + inner.title;
    inner.said.addAll(section.said);
    inner.positions.addAll(section.positions);
  }
}
