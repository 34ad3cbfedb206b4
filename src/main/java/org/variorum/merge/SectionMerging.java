package org.variorum.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes one section of what treats one thing: the same heading at several places, a label that
 * others have as a heading.
 *
 * <p>Example: one author has {@code ## Storage › ### Classes}, another {@code ## Classes}; the page
 * has one section Classes.
 */
final class SectionMerging {
  /** How deep a label may still open a section, counted from 0. */
  private static final int DEEPEST = 3;

  private static final int CHILDREN_OF_A_SECTION = 4;

  private final SectionNames names;
  private final Fates fates;

  SectionMerging(SectionNames names, Fates fates) {
    this.names = names;
    this.fates = fates;
  }

  void run(SectionDraft root) {
    dropEmptyLabels(root);
    SectionGathering.run(root, names);
    openLabels(root, 0, keys(root));
    SectionGathering.run(root, names);
  }

  /** A label that names what follows it says nothing once all of that stands elsewhere. */
  private void dropEmptyLabels(SectionDraft section) {
    dropEmptyLabels(section.entries);
    section.sections.forEach(this::dropEmptyLabels);
  }

  private void dropEmptyLabels(List<Entry> entries) {
    for (Entry entry : List.copyOf(entries)) {
      dropEmptyLabels(entry.children);
      boolean names = entry.node().label() && entry.node().text().stripTrailing().endsWith(":");
      if (names && entry.children.isEmpty() && entry.absorbed.isEmpty()) {
        entries.remove(entry);
        fates.drop(entry.node(), "label with nothing left below it");
      }
    }
  }

  private static Set<String> keys(SectionDraft section) {
    Set<String> keys = new HashSet<>();
    addKeys(section, keys);
    return keys;
  }

  private static void addKeys(SectionDraft section, Set<String> keys) {
    for (SectionDraft inner : section.sections) {
      keys.add(inner.key);
      addKeys(inner, keys);
    }
  }

  /**
   * A label becomes a section where two collections have it, much stands below it, or there is a
   * section of that name: beside it or, for a label of the introduction, anywhere.
   */
  private void openLabels(SectionDraft section, int depth, Set<String> everywhere) {
    if (depth < DEEPEST) {
      Map<String, Set<String>> having = new HashMap<>();
      List<Entry> labels =
          section.entries.stream().filter(e -> e.node().label() && !e.bound()).toList();
      labels.forEach(
          label ->
              having
                  .computeIfAbsent(key(label), key -> new HashSet<>())
                  .addAll(collections(label)));
      for (Entry label : labels) {
        String key = key(label);
        boolean named =
            section.find(key) != null
                || depth == 0 && everywhere.contains(key) && !SectionNames.isGeneral(key);
        boolean wanted = named || names.ruling(key, depth) != null || having.get(key).size() > 1;
        if (!label.children.isEmpty()
            && (wanted || label.children.size() >= CHILDREN_OF_A_SECTION)) {
          section.entries.remove(label);
          open(section, label, key);
        }
      }
    }
    section.sections.forEach(inner -> openLabels(inner, depth + 1, everywhere));
  }

  private String key(Entry label) {
    return names.key(text(label));
  }

  private static String text(Entry label) {
    return label.lead().isEmpty() ? label.node().text() : label.lead() + ": " + label.node().text();
  }

  private static Set<String> collections(Entry label) {
    Set<String> collections = new HashSet<>(Set.of(label.node().collection()));
    label.absorbed.forEach(gone -> collections.add(gone.node().collection()));
    return collections;
  }

  private void open(SectionDraft section, Entry label, String key) {
    SectionDraft own = section.open(key, names.shown(text(label)));
    own.said.add(label.node());
    label.absorbed.forEach(gone -> own.said.add(gone.node()));
    own.positions.addAll(section.positions);
    for (Entry child : label.children) {
      child.parent = null;
      own.entries.add(child);
    }
  }
}
