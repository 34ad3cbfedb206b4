package org.variorum.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.model.Decision;
import org.variorum.model.MergedStatement;
import org.variorum.model.MergedTopic;
import org.variorum.model.Node;
import org.variorum.model.Outcome;
import org.variorum.model.OutlineNode;
import org.variorum.model.Rulings;
import org.variorum.model.Section;
import org.variorum.model.TopicOutline;

/** Merges one topic. */
final class TopicMerger {
  private final TopicOutline outline;
  private final Rulings rulings;
  private final Comparator<Entry> authors;
  private final Fates fates = new Fates();
  private final Map<String, List<String>> sectionOf = new HashMap<>();

  TopicMerger(TopicOutline outline, Rulings rulings, List<String> ranked) {
    this.outline = outline;
    this.rulings = rulings;
    this.authors =
        Comparator.comparingInt((Entry entry) -> ranked.indexOf(entry.node().collection()))
            .thenComparing(entry -> entry.node().span().file())
            .thenComparingInt(entry -> entry.node().span().firstLine())
            .thenComparing(Entry::id);
  }

  MergedTopic merge() {
    SectionDraft root = SectionTree.build(outline, rulings, fates);
    mergeStatements(root);
    new SectionMerging(outline.topic(), fates).run(root);
    rule(root);
    ReadingOrder.sort(root, authors);
    Section introduction = section(root, List.of(), false);
    List<Section> sections = root.sections.stream().map(section -> section(section, List.of(section.title), true)).toList();
    fates.forward();
    List<Outcome> outcomes = new ArrayList<>();
    outline.roots().forEach(node -> node.walk(each -> outcomes.add(outcome(each))));
    return new MergedTopic(outline.topic(), introduction, sections, outcomes);
  }

  private void mergeStatements(SectionDraft root) {
    Map<Entry, List<Entry>> homes = new HashMap<>();
    List<Entry> all = new ArrayList<>();
    collect(root, homes, all);
    for (Twins.Twin twin : new Twins(rulings, authors).find(all)) {
      Entry gone = twin.gone();
      Entry stands = twin.stands();
      homes.get(gone).remove(gone);
      stands.absorbed.add(gone);
      for (Entry child : gone.children) {
        child.parent = stands;
        stands.children.add(child);
        homes.put(child, stands.children);
      }
      gone.children.clear();
      fates.merge(gone.node(), stands.node(), twin.rule(), twin.score(), twin.reason());
    }
  }

  private static void collect(SectionDraft section, Map<Entry, List<Entry>> homes, List<Entry> all) {
    section.entries.forEach(entry -> collect(entry, section.entries, homes, all));
    section.sections.forEach(inner -> collect(inner, homes, all));
  }

  private static void collect(Entry entry, List<Entry> home, Map<Entry, List<Entry>> homes, List<Entry> all) {
    homes.put(entry, home);
    all.add(entry);
    entry.children.forEach(child -> collect(child, entry.children, homes, all));
  }

  /** Applies what the editors ruled on sections. */
  private void rule(SectionDraft root) {
    for (Decision.SectionOrder ruling : rulings.sections()) {
      if (ruling.topic().equals(outline.topic().slug())) {
        SectionDraft section = root.find(SectionKey.of(ruling.name(), outline.topic()));
        if (section != null) {
          section.title = ruling.name();
          section.order = ruling.order();
        }
      }
    }
  }

  private Section section(SectionDraft draft, List<String> path, boolean nested) {
    Node first = draft.said.isEmpty() ? null : draft.said.get(0);
    for (Node node : draft.said) {
      sectionOf.put(node.id(), path);
      if (node != first) {
        fates.merge(node, first, "section", 1, "the same section");
      }
    }
    List<MergedStatement> statements = draft.entries.stream().map(entry -> statement(entry, path)).toList();
    List<Section> sections = new ArrayList<>();
    if (nested) {
      for (SectionDraft inner : draft.sections) {
        List<String> innerPath = new ArrayList<>(path);
        innerPath.add(inner.title);
        sections.add(section(inner, innerPath, true));
      }
    }
    return new Section(draft.title, draft.said, statements, sections);
  }

  private MergedStatement statement(Entry entry, List<String> path) {
    sectionOf.put(entry.id(), path);
    List<Node> said = new ArrayList<>(List.of(entry.node()));
    entry.absorbed.stream().sorted(authors).forEach(gone -> said.add(gone.node()));
    return new MergedStatement(
        entry.node(), said, entry.lead, entry.children.stream().map(child -> statement(child, path)).toList());
  }

  private Outcome outcome(OutlineNode placed) {
    Node node = placed.node();
    String slug = outline.topic().slug();
    Fates.Fate fate = fates.of(node);
    if (fate == null) {
      return new Outcome(node, slug, placed.reason(), sectionOf.getOrDefault(node.id(), List.of()), Outcome.Fate.KEPT,
          node.id(), "", 0, "");
    }
    if (fate.into().isEmpty()) {
      return new Outcome(node, slug, placed.reason(), List.of(), Outcome.Fate.DROPPED, "", fate.rule(), 0, fate.reason());
    }
    return new Outcome(node, slug, placed.reason(), sectionOf.getOrDefault(fate.into(), List.of()), Outcome.Fate.MERGED,
        fate.into(), fate.rule(), fate.score(), fate.reason());
  }
}
