package org.variorum.merge;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.variorum.model.Node;
import org.variorum.model.NodeKind;

/**
 * Gives the sections their titles and takes out levels that hold too little, or lie too deep, to be
 * worth a heading.
 */
final class SectionLevels {
  /** From this depth on, counted from 0, a heading is a line of text: pages have h2, h3 and h4. */
  private static final int TOO_DEEP = 3;

  private final SectionNames names;
  private final Fates fates;
  private final Comparator<Node> authors;

  SectionLevels(SectionNames names, Fates fates, Comparator<Node> authors) {
    this.names = names;
    this.fates = fates;
    this.authors = authors;
  }

  void run(SectionDraft root) {
    root.sections.forEach(section -> entitle(section, 0));
    flatten(root, 0);
  }

  private void entitle(SectionDraft section, int depth) {
    section.ruling = names.ruling(section.key, depth);
    section.said.sort(authors);
    Node clearest = clearest(section.said);
    section.said.remove(clearest);
    section.said.add(0, clearest);
    if (section.ruling != null) {
      section.title = section.ruling.name();
    } else if (section.said.size() > 1) {
      section.title = names.shown(clearest.text());
    }
    section.sections.forEach(inner -> entitle(inner, depth + 1));
  }

  /** The wording that most collections have; rather a heading than a label, and not in capitals. */
  private Node clearest(List<Node> said) {
    Map<String, Set<String>> having = new HashMap<>();
    for (Node node : said) {
      having.computeIfAbsent(folded(node), key -> new HashSet<>()).add(node.collection());
    }
    return said.stream()
        .min(
            Comparator.comparingInt((Node node) -> -having.get(folded(node)).size())
                .thenComparing(node -> node.kind() != NodeKind.HEADING)
                .thenComparing(node -> node.text().equals(node.text().toUpperCase(Locale.ROOT)))
                .thenComparing(authors))
        .orElseThrow();
  }

  private String folded(Node node) {
    return names.shown(node.text()).toLowerCase(Locale.ROOT);
  }

  private void flatten(SectionDraft parent, int depth) {
    for (SectionDraft section : List.copyOf(parent.sections)) {
      flatten(section, depth + 1);
      boolean leaf = section.sections.isEmpty();
      if (section.size() == 0) {
        parent.sections.remove(section);
        section.said.forEach(node -> fates.drop(node, "heading with nothing left below it"));
      } else if (leaf
          && (depth >= TOO_DEEP || depth > 0 && section.size() == 1 && section.ruling == null)) {
        dissolve(parent, section);
      } else if (section.entries.isEmpty()
          && section.sections.size() == 1
          && section.ruling == null) {
        lift(parent, section);
      }
    }
  }

  /** The heading becomes a line of its parent's text, with what stood below it. */
  private void dissolve(SectionDraft parent, SectionDraft section) {
    parent.sections.remove(section);
    Entry line = Entry.heading(section.said.get(0));
    section.said.stream().skip(1).forEach(node -> line.absorbed.add(Entry.heading(node)));
    fates.join(section.said);
    section.entries.forEach(line::add);
    parent.entries.add(line);
  }

  /** A level that only holds one other is left out; its heading leads to the inner one. */
  private static void lift(SectionDraft parent, SectionDraft section) {
    SectionDraft inner = section.sections.get(0);
    parent.sections.set(parent.sections.indexOf(section), inner);
    boolean said =
        inner.title.toLowerCase(Locale.ROOT).contains(section.title.toLowerCase(Locale.ROOT));
    inner.title = said ? inner.title : section.title + ": " + inner.title;
    inner.said.addAll(section.said);
    inner.positions.addAll(section.positions);
  }
}
