package org.variorum.merge;

import java.util.ArrayList;
import java.util.List;
import org.variorum.model.Decision.SectionOrder;
import org.variorum.model.Node;

/** A section while its topic is being merged. */
final class SectionDraft {
  final String key;
  final List<Node> said = new ArrayList<>();
  final List<Entry> entries = new ArrayList<>();
  final List<SectionDraft> sections = new ArrayList<>();

  /** Where the authors have it: the place among their own headings, from 0 to 1. */
  final List<Double> positions = new ArrayList<>();

  String title;

  /** What the editors ruled on it; null where they did not. */
  SectionOrder ruling;

  SectionDraft(String key, String title) {
    this.key = key;
    this.title = title;
  }

  SectionDraft find(String wanted) {
    return sections.stream().filter(section -> section.key.equals(wanted)).findFirst().orElse(null);
  }

  SectionDraft open(String wanted, String shown) {
    SectionDraft found = find(wanted);
    return found == null ? begin(wanted, shown) : found;
  }

  /** Opens a section that is known not to be there yet. */
  SectionDraft begin(String wanted, String shown) {
    SectionDraft section = new SectionDraft(wanted, shown);
    sections.add(section);
    return section;
  }

  /** Takes all that another section has, and leaves that one empty. */
  void take(SectionDraft other) {
    said.addAll(other.said);
    entries.addAll(other.entries);
    positions.addAll(other.positions);
    for (SectionDraft section : other.sections) {
      SectionDraft own = find(section.key);
      if (own == null) {
        sections.add(section);
      } else {
        own.take(section);
      }
    }
    List.of(other.said, other.entries, other.positions, other.sections).forEach(List::clear);
  }

  /** How many statements stand in it and in its subsections. */
  int size() {
    return entries.stream().mapToInt(Entry::size).sum()
        + sections.stream().mapToInt(SectionDraft::size).sum();
  }
}
