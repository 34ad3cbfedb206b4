package org.variorum.merge;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.variorum.model.Node;

/**
 * Brings sections of one key, wherever the authors have them, to the shallowest place.
 *
 * <p>Two at a time, of the first key in alphabetical order that has two which may be joined, since
 * each move changes what stands where. Only keys that the last move touched are looked at again.
 */
final class SectionGathering {
  private final SectionNames names;
  private final Map<String, Set<SectionDraft>> byKey = new TreeMap<>();
  private final Map<SectionDraft, SectionDraft> parents = new HashMap<>();
  private final TreeSet<String> touched = new TreeSet<>();

  private SectionGathering(SectionNames names) {
    this.names = names;
  }

  static void run(SectionDraft root, SectionNames names) {
    SectionGathering gathering = new SectionGathering(names);
    gathering.collect(root);
    gathering.touched.addAll(gathering.byKey.keySet());
    while (!gathering.touched.isEmpty()) {
      gathering.gather(gathering.touched.pollFirst());
    }
  }

  private void collect(SectionDraft parent) {
    for (SectionDraft section : parent.sections) {
      byKey.computeIfAbsent(section.key, key -> new LinkedHashSet<>()).add(section);
      parents.put(section, parent);
      collect(section);
    }
  }

  private record Place(SectionDraft section, int depth, int size) {}

  private void gather(String key) {
    Set<SectionDraft> same = byKey.get(key);
    if (same.size() < 2 || isGeneral(key, same)) {
      return;
    }
    List<Place> places =
        same.stream()
            .map(section -> new Place(section, depth(section), section.size()))
            .sorted(
                Comparator.comparingInt(Place::depth)
                    .thenComparing(place -> -place.size())
                    .thenComparing(place -> place.section().said.get(0).id()))
            .toList();
    SectionDraft stays = places.get(0).section();
    boolean nested = same.stream().anyMatch(section -> isInside(section, same, stays));
    for (Place goes : places.subList(1, places.size())) {
      parents.remove(goes.section()).sections.remove(goes.section());
      same.remove(goes.section());
      take(stays, goes.section());
      // the order of the others stands as long as nothing else has to move before them
      if (nested || touched.first().compareTo(key) < 0) {
        touched.add(key);
        return;
      }
    }
  }

  /** As {@link SectionDraft#take}, with all that is touched noted down. */
  private void take(SectionDraft stays, SectionDraft goes) {
    touched.add(goes.key);
    List<SectionDraft> inner = List.copyOf(goes.sections);
    goes.sections.clear();
    stays.take(goes);
    for (SectionDraft section : inner) {
      touched.add(section.key);
      SectionDraft own = stays.find(section.key);
      if (own == null) {
        stays.sections.add(section);
        parents.put(section, stays);
      } else {
        byKey.get(section.key).remove(section);
        parents.remove(section);
        take(own, section);
      }
    }
  }

  private int depth(SectionDraft section) {
    int depth = 0;
    for (SectionDraft above = parents.get(section); above != null; above = parents.get(above)) {
      depth++;
    }
    return depth;
  }

  /** Does it lie in another of the same key than that which stays? */
  private boolean isInside(SectionDraft section, Set<SectionDraft> same, SectionDraft stays) {
    for (SectionDraft above = parents.get(section); above != null; above = parents.get(above)) {
      if (above != stays && same.contains(above)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A single word that one author has below several headings means something else below each, such
   * as "Uses".
   */
  private boolean isGeneral(String key, Set<SectionDraft> same) {
    if (SectionNames.isGeneral(key)) {
      return true;
    }
    if (key.contains(" ") || names.ruling(key, 0) != null) {
      return false;
    }
    Set<String> collections = new HashSet<>();
    for (SectionDraft section : same) {
      Set<String> own = new HashSet<>();
      section.said.stream().map(Node::collection).forEach(own::add);
      if (own.stream().anyMatch(collections::contains)) {
        return true;
      }
      collections.addAll(own);
    }
    return false;
  }
}
