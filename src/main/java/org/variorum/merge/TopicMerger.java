package org.variorum.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private final Comparator<Node> authors;
  private final Comparisons comparisons;
  private final Fates fates = new Fates();
  private final Map<String, List<String>> sectionOf = new HashMap<>();

  /**
   * @param comparisons null where only what is certain is merged
   */
  TopicMerger(TopicOutline outline, Rulings rulings, List<String> ranked, Comparisons comparisons) {
    this.outline = outline;
    this.comparisons = comparisons;
    this.rulings = rulings;
    Map<String, Integer> rank = new HashMap<>();
    ranked.forEach(collection -> rank.put(collection, rank.size()));
    this.authors =
        Comparator.comparingInt((Node node) -> rank.getOrDefault(node.collection(), -1))
            .thenComparing(node -> node.span().file())
            .thenComparingInt(node -> node.span().firstLine())
            .thenComparing(Node::id);
  }

  MergedTopic merge() {
    Comparisons.Topic compared = comparisons == null ? null : comparisons.topic(outline);
    SectionNames names = new SectionNames(outline.topic(), rulings.sections());
    SectionDraft root = SectionTree.build(outline, names, rulings.drops(), fates);
    Map<String, Node> nodes = new HashMap<>();
    outline.roots().forEach(top -> top.walk(each -> nodes.put(each.node().id(), each.node())));
    Disputes disputes = new Disputes(rulings, compared, nodes);
    mergeStatements(root, compared, disputes);
    new SectionMerging(names, fates).run(root);
    new SectionLevels(names, fates, authors).run(root);
    new ReadingOrder(Comparator.comparing(Entry::node, authors)).sort(root);
    Section introduction =
        new Section("", List.of(), statements(root.entries, List.of()), List.of());
    List<Section> sections = sections(root, List.of());
    List<Outcome> outcomes = new ArrayList<>();
    outline.roots().forEach(node -> node.walk(each -> outcomes.add(outcome(each))));
    return new MergedTopic(outline.topic(), introduction, sections, disputes.find(fates), outcomes);
  }

  private void mergeStatements(SectionDraft root, Comparisons.Topic compared, Disputes disputes) {
    Map<Entry, List<Entry>> homes = new HashMap<>();
    List<Entry> all = new ArrayList<>();
    collect(root, homes, all);
    Scores scores = compared == null ? null : new Scores(compared, all);
    new Twins(rulings, disputes, Comparator.comparing(Entry::node, authors))
        .merge(all, scores, twin -> absorb(twin, homes));
  }

  private boolean absorb(Twins.Twin twin, Map<Entry, List<Entry>> homes) {
    Entry stands = shown(twin.stands());
    // what went before may have brought the one below the other, and a group is not torn for that
    boolean tears = stands.member && stands.isBelow(twin.gone());
    // nor does anything come between a sentence and the block that it introduces
    boolean parts = stands.introducesNext() && !twin.gone().children.isEmpty();
    if ((tears || parts) && !twin.rule().equals(Twins.DECISION)) {
      return false;
    }
    absorb(twin.gone(), stands, homes);
    if (twin.fold()) {
      stands.folded.add(twin.gone());
      twin.gone().foldedInto = stands;
    } else {
      twin.stands().absorbed.add(twin.gone());
    }
    fates.merge(twin);
    return true;
  }

  /** What a reader sees of an entry: itself, or what it is folded below. */
  private static Entry shown(Entry entry) {
    return entry.foldedInto == null ? entry : entry.foldedInto;
  }

  private static void absorb(Entry gone, Entry stands, Map<Entry, List<Entry>> homes) {
    if (stands.isBelow(gone)) {
      // what stands takes the place of what goes
      homes.get(stands).remove(stands);
      List<Entry> home = homes.get(gone);
      home.add(home.indexOf(gone), stands);
      homes.put(stands, home);
      stands.parent = gone.parent;
    }
    homes.get(gone).remove(gone);
    for (Entry child : gone.children) {
      child.adopted = true;
      stands.add(child);
      homes.put(child, stands.children);
    }
    gone.children.clear();
  }

  private static void collect(
      SectionDraft section, Map<Entry, List<Entry>> homes, List<Entry> all) {
    section.entries.forEach(entry -> collect(entry, section.entries, homes, all));
    section.sections.forEach(inner -> collect(inner, homes, all));
  }

  private static void collect(
      Entry entry, List<Entry> home, Map<Entry, List<Entry>> homes, List<Entry> all) {
    homes.put(entry, home);
    all.add(entry);
    entry.children.forEach(child -> collect(child, entry.children, homes, all));
  }

  private List<Section> sections(SectionDraft draft, List<String> path) {
    return draft.sections.stream().map(inner -> section(inner, path)).toList();
  }

  private Section section(SectionDraft draft, List<String> above) {
    List<String> path = new ArrayList<>(above);
    path.add(draft.title);
    draft.said.forEach(node -> sectionOf.put(node.id(), path));
    fates.join(draft.said);
    return new Section(
        draft.title, draft.said, statements(draft.entries, path), sections(draft, path));
  }

  private List<MergedStatement> statements(List<Entry> entries, List<String> path) {
    return entries.stream().map(entry -> statement(entry, path)).toList();
  }

  private MergedStatement statement(Entry entry, List<String> path) {
    sectionOf.put(entry.id(), path);
    List<MergedStatement.Fold> folds =
        entry.folded.stream()
            .map(folded -> new MergedStatement.Fold(folded.node(), said(folded)))
            .toList();
    return new MergedStatement(
        entry.node(), said(entry), folds, entry.lead(), statements(entry.children, path));
  }

  private List<Node> said(Entry entry) {
    List<Node> said =
        new ArrayList<>(entry.absorbed.stream().map(Entry::node).sorted(authors).toList());
    said.add(0, entry.node());
    return said;
  }

  private Outcome outcome(OutlineNode placed) {
    Node node = placed.node();
    String slug = outline.topic().slug();
    Fates.Fate fate = fates.of(node);
    if (fate == null) {
      return new Outcome(
          node,
          slug,
          placed.reason(),
          sectionOf.getOrDefault(node.id(), List.of()),
          Outcome.Fate.KEPT,
          node.id(),
          "",
          0,
          "");
    }
    if (fate.dropped()) {
      return new Outcome(
          node,
          slug,
          placed.reason(),
          List.of(),
          Outcome.Fate.DROPPED,
          "",
          fate.rule(),
          0,
          fate.reason());
    }
    return new Outcome(
        node,
        slug,
        placed.reason(),
        sectionOf.getOrDefault(fate.into(), List.of()),
        fate.folded() ? Outcome.Fate.FOLDED : Outcome.Fate.MERGED,
        fate.into(),
        fate.rule(),
        fate.score(),
        fate.reason());
  }
}
