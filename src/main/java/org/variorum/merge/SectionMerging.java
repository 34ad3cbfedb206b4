package org.variorum.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.variorum.model.Node;

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
    gather(root);
    openLabels(root, 0, keys(root));
    gather(root);
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

  /** Brings sections of one key, wherever the authors have them, to the shallowest place. */
  private void gather(SectionDraft root) {
    boolean moved = true;
    while (moved) {
      moved = false;
      Map<String, List<Place>> places = new TreeMap<>();
      collect(root, 0, places);
      for (List<Place> same : places.values()) {
        // one move at a time: it changes what stands where
        moved = moved || same.size() > 1 && !isGeneral(same) && join(same);
      }
    }
  }

  private record Place(SectionDraft parent, SectionDraft section, int depth) {}

  private static void collect(SectionDraft parent, int depth, Map<String, List<Place>> places) {
    for (SectionDraft section : parent.sections) {
      places
          .computeIfAbsent(section.key, key -> new ArrayList<>())
          .add(new Place(parent, section, depth));
      collect(section, depth + 1, places);
    }
  }

  /**
   * A single word that one author has below several headings means something else below each, such
   * as "Uses".
   */
  private boolean isGeneral(List<Place> same) {
    String key = same.get(0).section().key;
    if (SectionNames.isGeneral(key)) {
      return true;
    }
    Set<String> collections = new HashSet<>();
    for (Place place : same) {
      Set<String> own =
          place.section().said.stream().map(Node::collection).collect(Collectors.toSet());
      if (!key.contains(" ")
          && names.ruling(key, 0) == null
          && own.stream().anyMatch(collections::contains)) {
        return true;
      }
      collections.addAll(own);
    }
    return false;
  }

  private static boolean join(List<Place> same) {
    same.sort(
        Comparator.comparingInt(Place::depth)
            .thenComparing(place -> -place.section().size())
            .thenComparing(place -> place.section().said.get(0).id()));
    SectionDraft stays = same.get(0).section();
    Place goes = same.get(1);
    goes.parent().sections.remove(goes.section());
    stays.take(goes.section());
    return true;
  }

  private static Set<String> keys(SectionDraft section) {
    Set<String> keys = new HashSet<>();
    section.sections.forEach(inner -> keys.add(inner.key));
    section.sections.forEach(inner -> keys.addAll(keys(inner)));
    return keys;
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
